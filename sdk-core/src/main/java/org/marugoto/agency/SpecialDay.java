package org.marugoto.agency;

import java.time.LocalDate;
import org.marugoto.code.Text;

/**
 * A single day that is closed or open against the rule.
 *
 * @param on the day
 * @param reason why, for people
 * @param assumed whether it is a reasonable assumption, not taken from a source
 */
public record SpecialDay(LocalDate on, Text reason, boolean assumed) {}
