/**
 * Proofs that a rule book is free of faults before it goes live (ルールの検証): dead ends, contradictions, rules that never
 * matter, hand-overs in circles, destinations that are closed; each fault with a smallest example that reproduces.
 *
 * <p>A book of rules is turned into a question for a solver, the question's answer back into facts. Everything that comes
 * out is immutable and thread-safe.
 */
@NullMarked
package org.marugoto.rule.proof;

import org.jspecify.annotations.NullMarked;
