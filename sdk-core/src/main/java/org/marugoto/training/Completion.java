package org.marugoto.training;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A completed course (修了).
 *
 * @param on the day it was completed
 * @param until the last day on which it is valid; empty if it does not expire
 */
public record Completion(@NotNull LocalDate on, @NotNull Optional<LocalDate> until) {

    /** Whether it is valid on a day. */
    public boolean isValid(LocalDate day) {
        return !day.isBefore(on) && until.filter(day::isAfter).isEmpty();
    }
}
