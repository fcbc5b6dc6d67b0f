package org.marugoto.household;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * How something came to be known: how surely, from whom, when (根拠).
 *
 * @param certainty a code of the profile: {@code OFFICIAL}, {@code DIAGNOSED}, {@code STATED}, {@code OBSERVED} or
 *     {@code SUSPECTED}
 * @param source who said or saw it, a code of the profile such as {@code SELF} or {@code COMMISSIONED_WELFARE_VOLUNTEER}
 * @param on the day it was said or seen
 */
public record Basis(
        @NotNull @Size(min = 1, max = 64) String certainty,
        @NotNull @Size(min = 1, max = 64) String source,
        @NotNull LocalDate on) {}
