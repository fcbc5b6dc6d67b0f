/**
 * The best places for one person (資源の検索): what cannot be falls out with its reason, what can be is ranked with the parts
 * of its score, and what is not known becomes a question.
 *
 * <p>Pure arithmetic over values: no clock, no chance, no files. {@link org.marugoto.search.ResourceIndex} is the way in.
 */
package org.marugoto.search;
