package org.marugoto.decide;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The circumstances of an act: who, in which role and agency, when, under which legal basis and for which purpose.
 *
 * <p>Every command and every query carries one, so deciders need no clock and every journal entry names actor, day and
 * basis. The local date is given beside the instant because the law counts days in Japan, whatever the server's zone.
 *
 * <p>Immutable and thread-safe.
 *
 * @param by who acts
 * @param role in which role, a code of the profile such as {@code WORKER}
 * @param agency for which agency
 * @param at the instant, as the caller's clock had it
 * @param on the local date the act counts for; may lie before {@code at} when something is entered later
 * @param under the legal basis, such as {@code SWA-106-4} (Social Welfare Act, art. 106-4)
 * @param purpose what it is done for, such as {@code SUPPORT} or {@code STATISTICS}
 */
public record Occasion(
        ActorId by, String role, AgencyId agency, Instant at, LocalDate on, String under, String purpose) {

    /** The basis of the ordinary work of the programme: Social Welfare Act, art. 106-4. */
    public static final String SOCIAL_WELFARE_ACT_106_4 = "SWA-106-4";

    /** The purpose of ordinary support. */
    public static final String SUPPORT = "SUPPORT";

    /** The purpose of counting without looking at single persons. */
    public static final String STATISTICS = "STATISTICS";

    /** @throws IllegalArgumentException if role, basis or purpose is empty */
    public Occasion {
        if (role.isEmpty() || under.isEmpty() || purpose.isEmpty()) {
            throw new IllegalArgumentException(
                    "An occasion names role, legal basis and purpose, but found role (%s), basis (%s), purpose (%s)."
                            .formatted(role, under, purpose));
        }
    }

    /** An ordinary act of a worker under art. 106-4, for support. */
    public static Occasion of(ActorId by, AgencyId agency, Instant at, LocalDate on) {
        return new Occasion(by, "WORKER", agency, at, on, SOCIAL_WELFARE_ACT_106_4, SUPPORT);
    }

    /** The same circumstances on another day and instant. */
    public Occasion when(Instant otherAt, LocalDate otherOn) {
        return new Occasion(by, role, agency, otherAt, otherOn, under, purpose);
    }

    /** The same circumstances for another purpose. */
    public Occasion purpose(String other) {
        return new Occasion(by, role, agency, at, on, under, other);
    }
}
