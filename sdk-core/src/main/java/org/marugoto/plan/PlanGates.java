package org.marugoto.plan;

import static org.marugoto.plan.PlanChecks.content;
import static org.marugoto.plan.PlanChecks.notBeforeDraft;
import static org.marugoto.plan.PlanChecks.notBeforeLastGate;
import static org.marugoto.plan.PlanChecks.oneOf;
import static org.marugoto.plan.PlanChecks.require;
import static org.marugoto.plan.PlanChecks.terms;
import static org.marugoto.plan.PlanChecks.unless;

import java.util.List;
import java.util.Optional;
import org.marugoto.decide.Decision;
import org.marugoto.decide.Occasion;
import org.marugoto.decide.Reason;
import org.marugoto.plan.PlanTerms.Gate;
import org.marugoto.plan.PlanTerms.Track;
import org.marugoto.rule.Truth;

/** The rules on the way from a draft into force. */
final class PlanGates {

    private PlanGates() {}

    static Decision<PlanEvent.OfPlan> draft(SupportPlan none, PlanCommand.Draft asked) {
        return Decision.accept(new PlanEvent.Drafted(
                asked.plan(),
                asked.terms(),
                asked.content(),
                asked.overall(),
                asked.succeeds(),
                asked.promoted(),
                asked.occasion()));
    }

    static Decision<PlanEvent.OfPlan> revise(SupportPlan draft, PlanCommand.Revise asked) {
        return unless(
                new PlanEvent.Revised(asked.plan(), asked.content(), asked.promoted(), asked.occasion()),
                notBeforeDraft(draft, asked.occasion()));
    }

    static Decision<PlanEvent.OfPlan> propose(SupportPlan draft, PlanCommand.Propose asked) {
        Track track = asked.consent() == Truth.YES ? Track.WITH_CONSENT : Track.WITHOUT_CONSENT;
        PlanTerms terms = terms(draft);
        PlanContent content = content(draft);
        return unless(
                new PlanEvent.Proposed(asked.plan(), track, asked.occasion()),
                notBeforeDraft(draft, asked.occasion()),
                require(
                        !terms.gates(track).isEmpty(),
                        () -> Reason.of(PlanRefusal.NO_SUCH_PLAN_ON_THIS_TRACK)
                                .with("kind", terms.kind())
                                .with("track", track)),
                require(
                        !content.goals().isEmpty()
                                && (!content.steps().isEmpty()
                                        || content.visits().isPresent()),
                        () -> Reason.of(PlanRefusal.EMPTY_PLAN)
                                .with("goals", content.goals().size())
                                .with("steps", content.steps().size())),
                visits(terms, content));
    }

    static Optional<Reason> visits(PlanTerms terms, PlanContent content) {
        return require(
                !terms.needsVisits() || content.visits().isPresent(),
                () -> Reason.of(PlanRefusal.VISITS_MISSING).with("kind", terms.kind()));
    }

    static Decision<PlanEvent.OfPlan> explain(SupportPlan plan, PlanCommand.Explain asked) {
        return unless(
                new PlanEvent.Explained(asked.plan(), asked.edition(), asked.to(), asked.way(), asked.occasion()),
                notBeforeDraft(plan, asked.occasion()));
    }

    static Decision<PlanEvent.OfPlan> agree(SupportPlan plan, PlanCommand.Agree asked) {
        Agreement given = asked.agreement();
        return unless(
                new PlanEvent.Agreed(asked.plan(), given.as(), given.who(), asked.occasion()),
                gate(plan, Gate.AGREEMENT),
                explained(plan, true),
                require(given.consent() == Truth.YES, () -> PlanChecks.noConsent(given.consent())),
                notBeforeLastGate(plan, asked.occasion()));
    }

    static Decision<PlanEvent.OfPlan> decline(SupportPlan plan, PlanCommand.Decline asked) {
        return unless(
                new PlanEvent.Declined(asked.plan(), asked.ground(), asked.occasion()),
                notBeforeDraft(plan, asked.occasion()));
    }

    static Decision<PlanEvent.OfPlan> view(SupportPlan plan, PlanCommand.View asked) {
        PlanView view = asked.view();
        boolean again = view.decision().equals(PlanView.RECONSIDER);
        List<String> known = List.of(PlanView.APPROPRIATE, PlanView.APPROPRIATE_WITH_CHANGES, PlanView.RECONSIDER);
        return unless(
                again
                        ? new PlanEvent.SentBack(asked.plan(), view, asked.occasion())
                        : new PlanEvent.Viewed(asked.plan(), view, asked.changes(), asked.occasion()),
                gate(plan, Gate.VIEW),
                explained(plan, false),
                oneOf(terms(plan).viewers(), view.at()),
                require(
                        known.contains(view.decision()),
                        () -> Reason.of(PlanRefusal.UNKNOWN_DECISION)
                                .with("expected", known)
                                .with("found", view.decision())),
                require(
                        asked.changes().isPresent() == view.decision().equals(PlanView.APPROPRIATE_WITH_CHANGES),
                        () -> Reason.of(PlanRefusal.CHANGES_DO_NOT_FIT).with("decision", view.decision())),
                notBeforeLastGate(plan, asked.occasion()));
    }

    static Decision<PlanEvent.OfPlan> decide(SupportPlan plan, PlanCommand.Decide asked) {
        return unless(
                new PlanEvent.Decided(asked.plan(), asked.by().agency(), asked.occasion()),
                gate(plan, Gate.DECISION),
                explained(plan, false),
                municipality(asked.by()),
                notTheDrafter(plan, asked.by(), asked.occasion()),
                notBeforeLastGate(plan, asked.occasion()));
    }

    static Decision<PlanEvent.OfPlan> reject(SupportPlan plan, PlanCommand.Reject asked) {
        return unless(
                new PlanEvent.Rejected(asked.plan(), asked.by().agency(), asked.ground(), asked.occasion()),
                gate(plan, Gate.DECISION),
                municipality(asked.by()),
                notTheDrafter(plan, asked.by(), asked.occasion()),
                notBeforeLastGate(plan, asked.occasion()));
    }

    static Decision<PlanEvent.OfPlan> decideInConference(SupportPlan plan, PlanCommand.DecideInConference asked) {
        return unless(
                new PlanEvent.DecidedInConference(asked.plan(), asked.at(), asked.occasion()),
                gate(plan, Gate.CONFERENCE_DECISION),
                oneOf(terms(plan).deciders(), asked.at()),
                notBeforeLastGate(plan, asked.occasion()));
    }

    static Decision<PlanEvent.OfPlan> activate(SupportPlan plan, PlanCommand.Activate asked) {
        return unless(
                new PlanEvent.Activated(asked.plan(), asked.reviewOn(), asked.occasion()),
                require(
                        plan.passed().equals(plan.required()),
                        () -> Reason.of(PlanRefusal.GATES_MISSING)
                                .with("required", plan.required())
                                .with("passed", plan.passed())),
                explained(plan, false),
                PlanChecks.consent(plan, asked.consent()),
                PlanChecks.review(terms(plan), asked.reviewOn(), asked.occasion()),
                notBeforeLastGate(plan, asked.occasion()));
    }

    static Decision<PlanEvent.OfPlan> drop(SupportPlan plan, PlanCommand.Drop asked) {
        return unless(
                new PlanEvent.Dropped(asked.plan(), asked.ground(), asked.occasion()),
                notBeforeDraft(plan, asked.occasion()));
    }

    private static Optional<Reason> gate(SupportPlan plan, Gate gate) {
        Optional<Gate> next = plan.nextGate();
        return require(
                next.filter(gate::equals).isPresent(),
                () -> Reason.of(PlanRefusal.GATE_OUT_OF_ORDER)
                        .with("expected", next.map(Gate::name).orElse("NONE"))
                        .with("found", gate));
    }

    /** What the person agrees to, or has agreed to, was explained as it reads now. */
    private static Optional<Reason> explained(SupportPlan plan, boolean agreeing) {
        boolean matters = agreeing || plan.passed().contains(Gate.AGREEMENT);
        return require(
                plan.explained() || !matters || !terms(plan).explainFirst(),
                () -> Reason.of(PlanRefusal.NOT_EXPLAINED));
    }

    private static Optional<Reason> municipality(Authority by) {
        return require(
                by.municipal() == Truth.YES,
                () -> Reason.of(PlanRefusal.NOT_THE_MUNICIPALITY)
                        .with("agency", by.agency())
                        .with("municipal", by.municipal()));
    }

    private static Optional<Reason> notTheDrafter(SupportPlan plan, Authority by, Occasion occasion) {
        boolean same = plan.drafter().filter(by.agency()::equals).isPresent()
                || plan.draftedBy().filter(occasion.by()::equals).isPresent();
        return require(
                !same || terms(plan).drafterMayDecide(),
                () -> Reason.of(PlanRefusal.DRAFTER_DECIDES).with("agency", by.agency()));
    }
}
