package org.marugoto.participation;

import static org.marugoto.participation.ParticipationChecks.fitting;
import static org.marugoto.participation.ParticipationChecks.gates;
import static org.marugoto.participation.ParticipationChecks.inOrder;
import static org.marugoto.participation.ParticipationChecks.next;
import static org.marugoto.participation.ParticipationChecks.require;
import static org.marugoto.participation.ParticipationChecks.terms;
import static org.marugoto.participation.ParticipationChecks.unless;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.marugoto.decide.Decision;
import org.marugoto.decide.Reason;
import org.marugoto.participation.ParticipationCommand.AnswerInquiry;
import org.marugoto.participation.ParticipationCommand.ExpireInquiry;
import org.marugoto.participation.ParticipationCommand.Inquire;
import org.marugoto.participation.ParticipationCommand.NameCandidates;
import org.marugoto.participation.ParticipationCommand.RestOnPlan;
import org.marugoto.participation.ParticipationCommand.StateNeed;
import org.marugoto.participation.ParticipationCommand.StrikeCandidate;
import org.marugoto.resource.ResourceId;
import org.marugoto.rule.Truth;

/** The rules from the need to a resource that may fit, or to the finding that there is none. */
final class Seeking {

    private Seeking() {}

    static Decision<ParticipationEvent> stateNeed(Participation none, StateNeed asked) {
        return unless(
                new ParticipationEvent.NeedStated(
                        asked.id(),
                        asked.person(),
                        asked.area(),
                        asked.terms(),
                        asked.checked(),
                        asked.nextOn(),
                        asked.occasion()),
                next(asked.nextOn(), asked.occasion()),
                require(!asked.checked().isEmpty(), () -> Reason.of(ParticipationRefusal.SCHEMES_NOT_CHECKED)),
                schemes(
                        ParticipationRefusal.SCHEME_FITS,
                        asked.checked().stream().filter(check -> check.fits() == Truth.YES)),
                schemes(
                        ParticipationRefusal.WHY_NOT_MISSING,
                        asked.checked().stream().filter(SchemeCheck::lacksReason)));
    }

    private static Optional<Reason> schemes(ParticipationRefusal code, Stream<SchemeCheck> wrong) {
        List<String> schemes = wrong.map(SchemeCheck::scheme).toList();
        return require(schemes.isEmpty(), () -> Reason.of(code).with("schemes", String.join(", ", schemes)));
    }

    static Decision<ParticipationEvent> restOnPlan(Participation now, RestOnPlan asked) {
        return now.plan().filter(asked.plan()::equals).isPresent()
                ? Decision.nothingToDo()
                : unless(
                        new ParticipationEvent.PlanChosen(asked.id(), asked.plan(), asked.occasion()),
                        inOrder(now, asked.occasion()),
                        fitting(terms(now), asked.standing()));
    }

    static Decision<ParticipationEvent> inquire(Participation now, Inquire asked) {
        if (now.inquiry(asked.inquiry()).isPresent() || isLast(now, asked.inquiry())) {
            return Decision.nothingToDo();
        }
        Set<String> tooMuch = new TreeSet<>(asked.tells());
        tooMuch.removeAll(terms(now).inquiryData());
        return unless(
                new ParticipationEvent.Inquired(
                        asked.id(),
                        new Inquiry(asked.inquiry(), asked.holder(), asked.answerBy()),
                        asked.tells(),
                        asked.occasion()),
                inOrder(now, asked.occasion()),
                next(asked.answerBy(), asked.occasion()),
                gates(now, terms(now).beforeInquiry(), asked.standing()),
                require(
                        tooMuch.isEmpty(),
                        () -> Reason.of(ParticipationRefusal.TELLS_TOO_MUCH)
                                .with("found", tooMuch)
                                .with("expected", new TreeSet<>(terms(now).inquiryData()))));
    }

    static Decision<ParticipationEvent> answer(Participation now, AnswerInquiry asked) {
        return isLast(now, asked.inquiry())
                ? Decision.nothingToDo()
                : unless(
                        orNothing(
                                now,
                                new ParticipationEvent.InquiryAnswered(
                                        asked.id(),
                                        asked.inquiry(),
                                        asked.candidates(),
                                        asked.nextOn(),
                                        asked.occasion())),
                        inOrder(now, asked.occasion()),
                        next(asked.nextOn(), asked.occasion()),
                        known(now, asked.inquiry()));
    }

    static Decision<ParticipationEvent> expire(Participation now, ExpireInquiry asked) {
        return isLast(now, asked.inquiry())
                ? Decision.nothingToDo()
                : unless(
                        orNothing(
                                now,
                                new ParticipationEvent.InquiryExpired(
                                        asked.id(), asked.inquiry(), asked.nextOn(), asked.occasion())),
                        inOrder(now, asked.occasion()),
                        next(asked.nextOn(), asked.occasion()),
                        known(now, asked.inquiry()),
                        expired(now, asked));
    }

    private static Optional<Reason> expired(Participation now, ExpireInquiry asked) {
        return now.inquiry(asked.inquiry())
                .filter(open -> !open.answerBy().isBefore(asked.occasion().on()))
                .map(open -> Reason.of(ParticipationRefusal.NOT_EXPIRED_YET)
                        .with("answerBy", open.answerBy())
                        .with("on", asked.occasion().on()));
    }

    static Decision<ParticipationEvent> nameCandidates(Participation now, NameCandidates asked) {
        Set<ResourceId> fresh = new LinkedHashSet<>(asked.candidates());
        fresh.removeAll(now.candidates());
        if (fresh.isEmpty()) {
            return Decision.nothingToDo();
        }
        fresh.removeAll(now.unfit());
        return unless(
                new ParticipationEvent.CandidatesNamed(
                        asked.id(), fresh, asked.nextOn(), asked.meeting(), asked.occasion()),
                inOrder(now, asked.occasion()),
                next(asked.nextOn(), asked.occasion()),
                require(
                        !fresh.isEmpty(),
                        () -> Reason.of(ParticipationRefusal.KNOWN_NOT_TO_FIT).with("resources", asked.candidates())));
    }

    static Decision<ParticipationEvent> strike(Participation now, StrikeCandidate asked) {
        return now.unfit().contains(asked.resource())
                ? Decision.nothingToDo()
                : unless(
                        orNothing(
                                now,
                                new ParticipationEvent.CandidateStruck(
                                        asked.id(),
                                        asked.resource(),
                                        asked.ground(),
                                        asked.nextOn(),
                                        asked.occasion())),
                        inOrder(now, asked.occasion()),
                        next(asked.nextOn(), asked.occasion()),
                        candidate(now, asked.resource()));
    }

    static Optional<Reason> candidate(Participation now, ResourceId resource) {
        return require(
                now.candidates().contains(resource),
                () -> Reason.of(ParticipationRefusal.NOT_A_CANDIDATE)
                        .with("resource", resource)
                        .with("expected", now.candidates()));
    }

    /** The event; where nothing is left that may fit and nobody is left to answer, also that. */
    static List<ParticipationEvent> orNothing(Participation now, ParticipationEvent... events) {
        List<ParticipationEvent> all = new ArrayList<>(List.of(events));
        Participation after = now;
        for (ParticipationEvent event : events) {
            after = ParticipationHistory.after(after, event);
        }
        if (after.status() == Participation.Status.UNMATCHED && now.status() != after.status()) {
            ParticipationEvent last = events[events.length - 1];
            all.add(new ParticipationEvent.NothingFound(last.id(), terms(now).kind(), now.area(), last.occasion()));
        }
        return all;
    }

    private static boolean isLast(Participation now, InquiryId inquiry) {
        return now.lastInquiry().filter(inquiry::equals).isPresent();
    }

    private static Optional<Reason> known(Participation now, InquiryId inquiry) {
        return require(
                now.inquiry(inquiry).isPresent(),
                () -> Reason.of(ParticipationRefusal.NO_SUCH_INQUIRY)
                        .with("inquiry", inquiry)
                        .with(
                                "expected",
                                now.inquiries().stream().map(Inquiry::id).toList()));
    }
}
