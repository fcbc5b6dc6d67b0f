package org.marugoto.situation;

import java.util.List;
import org.marugoto.code.Text;
import org.marugoto.household.PersonId;

/**
 * A fact that is missing, as a question (不足している情報). Immutable and thread-safe.
 *
 * @param code what is missing: {@code age}, {@code lifeUnit}, {@code composition}, {@code issues} or a code of the book
 * @param about of whom; empty if of the household as a whole
 * @param text how to ask for it
 */
public record Question(String code, List<PersonId> about, Text text) {}
