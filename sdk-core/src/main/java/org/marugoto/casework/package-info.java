/**
 * Support cases (ケース): the consistency boundary of one household's support, from the first contact to the closing.
 *
 * <p>Every open case has exactly one responsible agency and a next action with a date.
 */
package org.marugoto.casework;
