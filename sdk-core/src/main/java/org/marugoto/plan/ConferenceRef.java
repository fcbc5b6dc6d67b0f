package org.marugoto.plan;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A conference, as a plan refers to it.
 *
 * @param conference its number
 * @param kind its kind, a code of the profile such as {@link #SUPPORT_CONFERENCE}
 */
public record ConferenceRef(
        @NotNull @Size(min = 1, max = 64) String conference,
        @NotNull @Size(min = 1, max = 64) String kind) {

    /** 支援会議 under art. 106-6 of the Social Welfare Act: no consent needed, everybody sworn to secrecy. */
    public static final String SUPPORT_CONFERENCE = "SUPPORT_CONFERENCE";

    /** 重層的支援会議: with the person's consent. */
    public static final String MULTI_LAYERED_CONFERENCE = "MULTI_LAYERED_CONFERENCE";
}
