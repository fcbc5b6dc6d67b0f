package org.marugoto.participation;

import static org.marugoto.participation.ParticipationChecks.gates;
import static org.marugoto.participation.ParticipationChecks.inOrder;
import static org.marugoto.participation.ParticipationChecks.next;
import static org.marugoto.participation.ParticipationChecks.require;
import static org.marugoto.participation.ParticipationChecks.terms;
import static org.marugoto.participation.ParticipationChecks.unless;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.marugoto.decide.Decision;
import org.marugoto.decide.Occasion;
import org.marugoto.decide.Reason;
import org.marugoto.household.PersonId;
import org.marugoto.participation.ParticipationCommand.Accept;
import org.marugoto.participation.ParticipationCommand.BeginTrial;
import org.marugoto.participation.ParticipationCommand.Coordinate;
import org.marugoto.participation.ParticipationCommand.Drop;
import org.marugoto.participation.ParticipationCommand.End;
import org.marugoto.participation.ParticipationCommand.FollowUp;
import org.marugoto.participation.ParticipationCommand.HostDeclines;
import org.marugoto.participation.ParticipationCommand.PersonDeclines;
import org.marugoto.participation.ParticipationCommand.RecordVisit;
import org.marugoto.participation.ParticipationCommand.Settle;
import org.marugoto.resource.ResourceId;

/** The rules from the receiving place to a settled life and its end. */
final class Placing {

    private Placing() {}

    static Decision<ParticipationEvent> coordinate(Participation now, Coordinate asked) {
        return unless(
                new ParticipationEvent.Coordinated(asked.id(), asked.resource(), asked.nextOn(), asked.occasion()),
                inOrder(now, asked.occasion()),
                next(asked.nextOn(), asked.occasion()),
                Seeking.candidate(now, asked.resource()),
                gates(now, terms(now).beforeCoordination(), asked.standing()));
    }

    static Decision<ParticipationEvent> accept(Participation now, Accept asked) {
        return unless(
                new ParticipationEvent.PlaceAccepted(
                        asked.id(), person(now), resource(now), asked.nextOn(), asked.occasion()),
                inOrder(now, asked.occasion()),
                next(asked.nextOn(), asked.occasion()),
                gates(now, terms(now).beforeAcceptance(), asked.standing()));
    }

    static Decision<ParticipationEvent> hostDeclines(Participation now, HostDeclines asked) {
        return declined(
                now,
                new ParticipationEvent.HostDeclined(
                        asked.id(), resource(now), asked.ground(), asked.nextOn(), asked.occasion()),
                asked.nextOn());
    }

    static Decision<ParticipationEvent> personDeclines(Participation now, PersonDeclines asked) {
        return declined(
                now,
                new ParticipationEvent.PersonDeclined(
                        asked.id(), resource(now), asked.ground(), asked.nextOn(), asked.occasion()),
                asked.nextOn());
    }

    private static Decision<ParticipationEvent> declined(
            Participation now, ParticipationEvent declined, LocalDate nextOn) {
        List<ParticipationEvent> events = new ArrayList<>(left(now, declined));
        events.add(declined);
        return unless(
                Seeking.orNothing(now, events.toArray(ParticipationEvent[]::new)),
                inOrder(now, declined.occasion()),
                next(nextOn, declined.occasion()));
    }

    static Decision<ParticipationEvent> visit(Participation now, RecordVisit asked) {
        return unless(
                new ParticipationEvent.VisitMade(asked.id(), asked.nextOn(), asked.occasion()),
                inOrder(now, asked.occasion()),
                next(asked.nextOn(), asked.occasion()));
    }

    static Decision<ParticipationEvent> beginTrial(Participation now, BeginTrial asked) {
        int longest = terms(now).trialDays();
        return unless(
                new ParticipationEvent.TrialBegun(asked.id(), asked.until(), asked.occasion()),
                inOrder(now, asked.occasion()),
                next(asked.until(), asked.occasion()),
                visited(now),
                require(
                        longest > 0
                                && !asked.until().isAfter(asked.occasion().on().plusDays(longest)),
                        () -> Reason.of(ParticipationRefusal.TRIAL_TOO_LONG)
                                .with("longest", longest)
                                .with("until", asked.until())));
    }

    static Decision<ParticipationEvent> settle(Participation now, Settle asked) {
        boolean tried = terms(now).trialDays() == 0 || now.status() == Participation.Status.TRIAL;
        return unless(
                new ParticipationEvent.Settled(asked.id(), asked.nextOn(), asked.occasion()),
                inOrder(now, asked.occasion()),
                soonEnough(now, asked.nextOn(), asked.occasion()),
                visited(now),
                require(tried, () -> stepMissing("TRIAL")));
    }

    private static Optional<Reason> visited(Participation now) {
        boolean seen = !terms(now).visitFirst() || now.status() != Participation.Status.ACCEPTED;
        return require(seen, () -> stepMissing("VISIT"));
    }

    private static Reason stepMissing(String step) {
        return Reason.of(ParticipationRefusal.STEP_MISSING).with("step", step);
    }

    static Decision<ParticipationEvent> followUp(Participation now, FollowUp asked) {
        return unless(
                new ParticipationEvent.FollowedUp(
                        asked.id(), asked.person(), asked.host(), asked.nextOn(), asked.occasion()),
                inOrder(now, asked.occasion()),
                soonEnough(now, asked.nextOn(), asked.occasion()),
                require(
                        asked.person().isPresent() || asked.host().isPresent(),
                        () -> Reason.of(ParticipationRefusal.NOBODY_FOLLOWED_UP)));
    }

    private static Optional<Reason> soonEnough(Participation now, LocalDate nextOn, Occasion occasion) {
        LocalDate latest = occasion.on().plusDays(terms(now).followUpWithin());
        Optional<Reason> past = next(nextOn, occasion);
        return past.isPresent()
                ? past
                : require(
                        !nextOn.isAfter(latest),
                        () -> Reason.of(ParticipationRefusal.FOLLOW_UP_TOO_LATE)
                                .with("latest", latest)
                                .with("nextOn", nextOn));
    }

    static Decision<ParticipationEvent> end(Participation now, End asked) {
        PlacementTerms terms = terms(now);
        ParticipationEvent ended =
                new ParticipationEvent.Ended(asked.id(), asked.at(), asked.reason(), asked.occasion());
        boolean reached = asked.reason().equals(Participation.GOAL_REACHED);
        return unless(
                withPlace(now, ended),
                inOrder(now, asked.occasion()),
                require(
                        terms.endedBy().contains(asked.at().kind()),
                        () -> Reason.of(ParticipationRefusal.WRONG_CONFERENCE)
                                .with("expected", new TreeSet<>(terms.endedBy()))
                                .with("found", asked.at().kind())),
                require(
                        terms.endReasons().contains(asked.reason()),
                        () -> Reason.of(ParticipationRefusal.NOT_AN_END_REASON)
                                .with("expected", new TreeSet<>(terms.endReasons()))
                                .with("found", asked.reason())),
                require(
                        !reached || (now.personFollowed() && now.hostFollowed()),
                        () -> Reason.of(ParticipationRefusal.BOTH_TO_FOLLOW_UP)));
    }

    static Decision<ParticipationEvent> drop(Participation now, Drop asked) {
        return unless(
                withPlace(now, new ParticipationEvent.Dropped(asked.id(), asked.ground(), asked.occasion())),
                inOrder(now, asked.occasion()));
    }

    private static List<ParticipationEvent> withPlace(Participation now, ParticipationEvent last) {
        List<ParticipationEvent> events = new ArrayList<>(left(now, last));
        events.add(last);
        return events;
    }

    private static List<ParticipationEvent> left(Participation now, ParticipationEvent because) {
        return now.holdsPlace()
                ? List.of(
                        new ParticipationEvent.PlaceLeft(because.id(), person(now), resource(now), because.occasion()))
                : List.of();
    }

    private static PersonId person(Participation now) {
        return now.person().orElseThrow();
    }

    private static ResourceId resource(Participation now) {
        return now.resource().orElseThrow();
    }
}
