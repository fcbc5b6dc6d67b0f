package org.marugoto.smallhelp;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * A place of an offer that is taken.
 *
 * @param help for which help
 * @param slot when
 */
public record Booking(@NotNull HelpId help, @NotNull @Valid Slot slot) {}
