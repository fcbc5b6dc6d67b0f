package org.marugoto.outreach;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Why outreach ends, a code of the profile's list {@link OutreachCodes#END_GROUNDS} with what it means.
 *
 * @param code such as {@code CONNECTED}
 * @param refusal whether it says no more than that help or consent was refused, which ends nothing
 */
public record EndGround(@NotNull @Size(min = 1, max = 64) String code, boolean refusal) {

    /** Support by others has begun and carries (支援につながった). */
    public static final EndGround CONNECTED = new EndGround("CONNECTED", false);
    /** The goal was reached (目標達成). */
    public static final EndGround GOAL_REACHED = new EndGround("GOAL_REACHED", false);
    /** Moved away (転居). */
    public static final EndGround MOVED_AWAY = new EndGround("MOVED_AWAY", false);
    /** Died (死亡). */
    public static final EndGround DIED = new EndGround("DIED", false);
    /** Help was refused (拒否); kept as a code so that asking for it gets its reason. */
    public static final EndGround REFUSED = new EndGround("REFUSED", true);
    /** Consent was refused (不同意). */
    public static final EndGround CONSENT_REFUSED = new EndGround("CONSENT_REFUSED", true);
}
