/**
 * The places shared fairly among everyone who waits (割当て): the best use of all places, why each person got theirs, and
 * what one more place would be worth.
 *
 * <p>Pure arithmetic over numbers and identifiers: no clock, no chance, no files. {@link
 * org.marugoto.matching.AllocationProblem} is the way in; {@link org.marugoto.matching.AllocationNetwork} is the same for
 * callers who number their people and places themselves.
 */
package org.marugoto.matching;
