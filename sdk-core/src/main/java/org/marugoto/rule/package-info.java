/**
 * Referral rules as data (ルール): declared facts, three-valued conditions, dated rules in layers, and answers that explain
 * themselves.
 *
 * <p>One idea carries the room. What is known of a fact is a set of values that are still possible: "in the eighties" is
 * an interval, a district is the set of its neighbourhoods, a fact left out is everything. A test on one fact is
 * {@link org.marugoto.rule.Truth#YES} if all possible values pass it, {@link org.marugoto.rule.Truth#NO} if none does, and
 * {@link org.marugoto.rule.Truth#UNKNOWN} otherwise; {@code all}, {@code any} and {@code not} follow Kleene. Unknown never
 * denies help: a rule that is unknown names the facts it would need.
 *
 * <p>No scripts, no expressions in strings, no reflection from data. Every value is immutable and thread-safe.
 */
@NullMarked
package org.marugoto.rule;

import org.jspecify.annotations.NullMarked;
