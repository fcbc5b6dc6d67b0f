/**
 * Households (世帯): who shares a life situation with whom, since when.
 *
 * <p>The unit is the persons who live a life together, not the entry in the resident register. Names and addresses are
 * personal texts; here are ids, ages and relations only.
 */
package org.marugoto.household;
