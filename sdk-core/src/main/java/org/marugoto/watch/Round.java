package org.marugoto.watch;

import java.time.LocalDate;

/**
 * A round that was made.
 *
 * @param id which one
 * @param on the day
 * @param result what was found, a code of {@code watchResults}
 */
public record Round(RoundId id, LocalDate on, String result) {}
