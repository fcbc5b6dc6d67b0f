package org.marugoto.conference;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.marugoto.decide.Decision;
import org.marugoto.decide.Reason;
import org.marugoto.rule.Truth;

/** On which ground a case may be spoken of under a hat, and before whom. */
final class SharingGround {

    static final String CONSENT = "CONSENT";
    static final String NO_PERSON = "NO_PERSON";

    private SharingGround() {}

    /** The ground for tabling, handed on; or the reasons why there is none. */
    static <E> Decision<E> forTabling(Hat hat, AgendaItem item, Function<String, Decision<E>> then) {
        if (!item.isCase()) {
            return then.apply(NO_PERSON);
        }
        if (item.consent() == Truth.YES) {
            return then.apply(CONSENT);
        }
        if (hat.needsConsent()) {
            return Decision.refuse(withQuestion(
                    hat,
                    Reason.of(ConferenceRefusal.CONSENT_MISSING)
                            .with("kind", hat.kind())
                            .with("consent", item.consent()),
                    item.consent()));
        }
        return hat.sharingGround()
                .map(then)
                .orElseGet(() -> Decision.refuse(withQuestion(
                        hat, Reason.of(ConferenceRefusal.NO_GROUND).with("kind", hat.kind()), item.consent())));
    }

    /** The ground for telling a member, handed on; or the reasons why there is none. */
    static <E> Decision<E> forMember(
            Hat hat, TabledItem item, Truth consentCovers, Function<String, Decision<E>> then) {
        if (!item.item().isCase()) {
            return then.apply(NO_PERSON);
        }
        if (consentCovers == Truth.YES && item.item().consent() == Truth.YES) {
            return then.apply(CONSENT);
        }
        return hat.sharingGround()
                .filter(statute -> !hat.needsConsent())
                .map(then)
                .orElseGet(() -> Decision.refuse(withQuestion(
                        hat,
                        Reason.of(ConferenceRefusal.MEMBER_NOT_COVERED)
                                .with("kind", hat.kind())
                                .with("consentCovers", consentCovers),
                        consentCovers)));
    }

    private static List<Reason> withQuestion(Hat hat, Reason refused, Truth consent) {
        List<Reason> reasons = new ArrayList<>(List.of(refused));
        if (consent == Truth.UNKNOWN) {
            reasons.add(Reason.of(ConferenceRefusal.ASK_FOR_CONSENT)
                    .with("question", "consentToSharing")
                    .with("kind", hat.kind()));
        }
        return reasons;
    }
}
