package org.marugoto.decide;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

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

    /** The longest role, basis or purpose, in characters. */
    public static final int MAX_LENGTH = 200;

    /**
     * @throws IllegalArgumentException if role, basis or purpose is empty or blank, longer than {@value #MAX_LENGTH}
     *     characters or holds control characters or an unpaired surrogate; or if the instant or the date lies outside the
     *     years 1 to 9999
     */
    public Occasion {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(agency, "agency");
        checked("role", role);
        checked("legal basis", under);
        checked("purpose", purpose);
        Day.checked(on);
        if (!Day.isFit(at)) {
            throw new IllegalArgumentException(
                    "An occasion is at an instant in the years 1 to 9999, but found (%s).".formatted(at));
        }
    }

    private static void checked(String what, String text) {
        if (text.isBlank() || text.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "An occasion names role, legal basis and purpose, each of 1 to %d characters, but the %s has (%d) or is blank."
                            .formatted(MAX_LENGTH, what, text.length()));
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
                whole(what, text);
                return;
            }
        }
    }

    private static void whole(String what, String text) {
        if (text.codePoints().anyMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE)) {
            throw new IllegalArgumentException(
                    "An occasion holds no control characters or unpaired surrogates, but the %s of length (%d) does."
                            .formatted(what, text.length()));
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
