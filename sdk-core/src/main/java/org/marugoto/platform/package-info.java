/**
 * Platform meetings (連携・協働の場): people of many fields meet to grasp the situation, to share, to raise awareness and to develop
 * resources, and what comes of it is kept: editions of the resource map, anonymised cases, lectures, ideas.
 */
package org.marugoto.platform;
