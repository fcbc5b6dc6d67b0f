package org.marugoto.casework;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * That the competent body is to know of a danger (通告・通報).
 *
 * @param kind what danger, a code such as {@code LIFE_DANGER}, {@code CHILD_ABUSE} or {@code DV}
 * @param body who is competent, an agency or outside body of the profile, such as {@code police}
 * @param basis the law that demands it, such as {@code CHILD_ABUSE_PREVENTION_ACT_6}
 */
public record DangerNotice(
        @NotNull @Size(min = 1, max = 64) String kind,
        @NotNull @Size(min = 1, max = 64) String body,
        @NotNull @Size(min = 1, max = 64) String basis) {}
