package org.marugoto.plan;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.marugoto.decide.Decision;
import org.marugoto.decide.Occasion;
import org.marugoto.decide.Reason;
import org.marugoto.rule.Truth;

/** What more than one rule about plans asks; each answers with the reason that stands against it, or empty. */
final class PlanChecks {

    private PlanChecks() {}

    /** The event, unless something stands against it; then everything that does. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    static Decision<PlanEvent.OfPlan> unless(PlanEvent.OfPlan event, Optional<Reason>... against) {
        List<Reason> reasons = Arrays.stream(against).flatMap(Optional::stream).toList();
        return reasons.isEmpty() ? Decision.accept(event) : Decision.refuse(reasons);
    }

    static Optional<Reason> require(boolean holds, Supplier<Reason> otherwise) {
        return holds ? Optional.empty() : Optional.of(otherwise.get());
    }

    static Optional<Reason> notBeforeDraft(SupportPlan plan, Occasion occasion) {
        return plan.draftedOn()
                .filter(occasion.on()::isBefore)
                .map(draftedOn -> Reason.of(PlanRefusal.BEFORE_DRAFT)
                        .with("on", occasion.on())
                        .with("draftedOn", draftedOn));
    }

    static Optional<Reason> notBeforeLastGate(SupportPlan plan, Occasion occasion) {
        return plan.lastGateOn()
                .filter(occasion.on()::isBefore)
                .map(last -> Reason.of(PlanRefusal.BEFORE_THE_LAST_GATE)
                        .with("on", occasion.on())
                        .with("lastGateOn", last));
    }

    /** The plan rests on consent, or consent is shown. */
    static Optional<Reason> consent(SupportPlan plan, Truth consent) {
        return require(!restsOnConsent(plan) || consent == Truth.YES, () -> noConsent(consent));
    }

    static Reason noConsent(Truth consent) {
        return Reason.of(PlanRefusal.CONSENT_NOT_SHOWN).with("consent", consent);
    }

    static boolean restsOnConsent(SupportPlan plan) {
        return plan.track().filter(PlanTerms.Track.WITH_CONSENT::equals).isPresent();
    }

    /** Without consent, a conference has to decide that a plan goes on. */
    static Optional<Reason> conferenceAgain(SupportPlan plan, Optional<ConferenceRef> at) {
        if (restsOnConsent(plan)) {
            return Optional.empty();
        }
        Collection<String> deciders = terms(plan).deciders();
        return at.map(given -> oneOf(deciders, given))
                .orElseGet(() -> Optional.of(
                        Reason.of(PlanRefusal.CONFERENCE_MISSING).with("expected", new TreeSet<>(deciders))));
    }

    static Optional<Reason> oneOf(Collection<String> kinds, ConferenceRef at) {
        return require(
                kinds.contains(at.kind()),
                () -> Reason.of(PlanRefusal.WRONG_CONFERENCE)
                        .with("expected", new TreeSet<>(kinds))
                        .with("found", at.kind()));
    }

    /** A review lies ahead, and not further than the terms allow. */
    static Optional<Reason> review(PlanTerms terms, LocalDate reviewOn, Occasion occasion) {
        LocalDate latest = occasion.on().plusMonths(terms.maxMonths());
        return require(
                reviewOn.isAfter(occasion.on()) && !reviewOn.isAfter(latest),
                () -> Reason.of(PlanRefusal.REVIEW_OUT_OF_RANGE)
                        .with("on", occasion.on())
                        .with("latest", latest)
                        .with("reviewOn", reviewOn));
    }

    static PlanTerms terms(SupportPlan plan) {
        return plan.terms().orElseThrow();
    }

    static PlanContent content(SupportPlan plan) {
        return plan.content().orElseThrow();
    }
}
