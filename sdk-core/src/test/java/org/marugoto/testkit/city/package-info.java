/**
 * Random histories of a whole city and the laws they have to keep: what can happen in each room is one small class, so that a
 * room that is added brings its moves and its own laws along. Run them against a store of yours.
 */
package org.marugoto.testkit.city;
