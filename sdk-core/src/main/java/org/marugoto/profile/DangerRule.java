package org.marugoto.profile;

import jakarta.validation.constraints.Size;
import org.marugoto.code.Text;

/**
 * Which body is to know of a kind of danger at once, and by which law (rule R28).
 *
 * @param kind the code of the danger, such as {@code CHILD_ABUSE}
 * @param name what people call it
 * @param body who is competent: an agency of the profile, or an outside body such as {@code police}
 * @param basis the law that demands it, such as {@code CHILD_ABUSE_PREVENTION_ACT_6}
 */
public record DangerRule(
        @Size(min = 1, max = 64) String kind,
        Text name,
        @Size(min = 1, max = 64) String body,
        @Size(min = 1, max = 64) String basis) {}
