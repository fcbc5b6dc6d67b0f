package org.marugoto.outreach;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;

/**
 * What outreach, or a tip, came from (把握経路).
 *
 * @param code a code of the profile, such as {@link #TIP}
 * @param reference the number of the tip, consultation or conference; empty if there is none
 */
public record Origin(
        @NotNull @Size(min = 1, max = 64) String code,
        @NotNull @Size(max = 64) String reference) {

    /** A neighbour, a commissioner (民生委員), a shop noticed something. */
    public static final String TIP = "TIP";
    /** Somebody else than the person asked (第三者からの相談); never answered with "bring the person". */
    public static final String THIRD_PARTY = "THIRD_PARTY";
    /** A conference of either kind asked for it. */
    public static final String CONFERENCE = "CONFERENCE";
    /** Found while going from door to door. */
    public static final String CAMPAIGN = "CAMPAIGN";

    private static final Set<String> REFER = Set.of(CONFERENCE, CAMPAIGN);

    /** An origin without a number. */
    public static Origin of(String code) {
        return new Origin(code, "");
    }

    /** An origin with the number it can be found by. */
    public static Origin of(String code, String reference) {
        return new Origin(code, reference);
    }

    /** Whether it says which conference or campaign, where it is one. */
    boolean isTraceable() {
        return !REFER.contains(code) || !reference.isEmpty();
    }
}
