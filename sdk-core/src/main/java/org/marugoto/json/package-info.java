/**
 * The one door to JSON. No type of the JSON library is visible outside this package, and no value knows it.
 */
package org.marugoto.json;
