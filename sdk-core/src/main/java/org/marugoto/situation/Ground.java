package org.marugoto.situation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.marugoto.household.PersonId;

/**
 * A known fact that counted (根拠). Immutable and thread-safe.
 *
 * @param code what was looked at: {@code age}, {@code lifeUnit} or a code of the book
 * @param about of whom; empty if of the household as a whole
 * @param value what is known, as people read it
 * @param certainty how surely, a code of the profile; empty where that is not kept
 * @param on the day it was said, or empty where that is not kept
 */
public record Ground(String code, List<PersonId> about, String value, String certainty, Optional<LocalDate> on) {}
