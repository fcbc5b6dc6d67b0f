package org.marugoto.privacy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;
import org.marugoto.rule.Truth;

/**
 * The consents (同意) of one person as they stand now: the last word per purpose and recipient, never one for the household
 * and never a yes or no for everything.
 *
 * <p>A consent to some recipients only (一部同意) is several standings that differ. Immutable and thread-safe.
 */
@Value.Immutable
@Value.Style(visibility = ImplementationVisibility.PACKAGE, overshadowImplementation = true)
public interface Consent {

    /** A person who was never asked. */
    Consent NONE = builder().build();

    /** What was said last about each purpose and recipient, the latest word last. */
    List<Standing> standings();

    /** How it stands for a purpose and a recipient; not asked if it never came up. */
    default Standing standing(Purpose purpose, Recipient recipient) {
        return standings().stream()
                .filter(found ->
                        found.purpose().equals(purpose) && found.recipient().equals(recipient))
                .findFirst()
                .orElseGet(() -> Standing.notAsked(purpose, recipient));
    }

    /** Whether the person's consent covers telling this recipient for this purpose on this day; unknown if never asked. */
    default Truth covers(Purpose purpose, Recipient recipient, LocalDate on) {
        return standing(purpose, recipient).covers(on);
    }

    /**
     * What has to be reconsidered when a consent is withdrawn. It is never a reason to close: support goes on without
     * sharing, through a conference under art. 106-6, watching over, or outreach.
     */
    static Set<WithdrawalEffect> effectsOfWithdrawal(Purpose purpose, Collection<Recipient> recipients) {
        Set<WithdrawalEffect> effects = EnumSet.of(WithdrawalEffect.STOP_SHARING);
        if (purpose.equals(Purpose.SUPPORT)) {
            effects.add(WithdrawalEffect.SUSPEND_PLAN_FOR_REVIEW);
            if (recipients.stream().anyMatch(told -> told.kind() == Recipient.Kind.AGENCY)) {
                effects.add(WithdrawalEffect.HOLD_HAND_OVER_SHEETS);
            }
        }
        return Collections.unmodifiableSet(effects);
    }

    /** With these standings in place of the former ones of the same purpose and recipient. */
    default Consent with(List<Standing> said) {
        List<Standing> kept = standings().stream()
                .filter(before -> said.stream()
                        .noneMatch(after -> after.purpose().equals(before.purpose())
                                && after.recipient().equals(before.recipient())))
                .toList();
        return builder()
                .standings(Stream.concat(kept.stream(), said.stream()).toList())
                .build();
    }

    /** Begins a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds consents. Not thread-safe. */
    final class Builder extends ImmutableConsent.Builder {
        Builder() {}
    }
}
