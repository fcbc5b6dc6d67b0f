/**
 * Situation patterns (世帯の状況パターン): 8050, double care, young carers and others, found in what is known of a household.
 *
 * <p>A pattern is a prompt for a human with its evidence and what is missing. It is never a verdict and is not kept as a
 * label on a person: nothing here is recorded. Patterns are data that a profile may add to or replace.
 */
package org.marugoto.situation;
