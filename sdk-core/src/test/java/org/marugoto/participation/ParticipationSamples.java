package org.marugoto.participation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.Occasion;
import org.marugoto.household.PersonId;
import org.marugoto.participation.ParticipationCommand.Accept;
import org.marugoto.participation.ParticipationCommand.AnswerInquiry;
import org.marugoto.participation.ParticipationCommand.BeginTrial;
import org.marugoto.participation.ParticipationCommand.Coordinate;
import org.marugoto.participation.ParticipationCommand.Drop;
import org.marugoto.participation.ParticipationCommand.End;
import org.marugoto.participation.ParticipationCommand.ExpireInquiry;
import org.marugoto.participation.ParticipationCommand.FollowUp;
import org.marugoto.participation.ParticipationCommand.HostDeclines;
import org.marugoto.participation.ParticipationCommand.Inquire;
import org.marugoto.participation.ParticipationCommand.NameCandidates;
import org.marugoto.participation.ParticipationCommand.PersonDeclines;
import org.marugoto.participation.ParticipationCommand.RecordVisit;
import org.marugoto.participation.ParticipationCommand.RestOnPlan;
import org.marugoto.participation.ParticipationCommand.Settle;
import org.marugoto.participation.ParticipationCommand.StateNeed;
import org.marugoto.participation.ParticipationCommand.StrikeCandidate;
import org.marugoto.plan.ConferenceRef;
import org.marugoto.plan.PlanId;
import org.marugoto.plan.PlanTerms.Gate;
import org.marugoto.resource.ResourceId;
import org.marugoto.rule.Truth;

/** Participation support to test with. */
public final class ParticipationSamples {

    static final LocalDate DAY = LocalDate.of(2024, 6, 3);
    static final ParticipationId ID = ParticipationId.of("PT-1");
    static final ResourceId CAFE = ResourceId.of("cafe");
    static final ResourceId FARM = ResourceId.of("farm");
    static final InquiryId FIRST = InquiryId.of("IQ-1");
    static final InquiryId SECOND = InquiryId.of("IQ-2");
    static final PlacementTerms TERMS = PlacementKinds.ordinary("PLACE_TO_BE");
    static final PlanStanding FULL =
            new PlanStanding("PARTICIPATION", Set.of(Gate.AGREEMENT, Gate.VIEW, Gate.DECISION), true);
    static final ConferenceRef CONFERENCE = new ConferenceRef("M1", ConferenceRef.MULTI_LAYERED_CONFERENCE);
    static final SchemeCheck TOO_YOUNG = new SchemeCheck("DAY_SERVICE", Truth.NO, "AGE");

    private ParticipationSamples() {}

    static Occasion on(LocalDate day) {
        return Occasion.of(ActorId.of("W-7"), AgencyId.of("fukumaru"), Instant.EPOCH, day);
    }

    static LocalDate day(int after) {
        return DAY.plusDays(after);
    }

    static StateNeed need(SchemeCheck... checked) {
        return new StateNeed(ID, PersonId.of("P1"), TERMS, List.of(checked), day(7), on(DAY));
    }

    static Inquire ask(InquiryId inquiry, PlanStanding standing, int day) {
        return new Inquire(
                ID, inquiry, AgencyId.of("csw"), Set.of("AREA", "WISH"), day(day + 14), standing, on(day(day)));
    }

    static AnswerInquiry answer(InquiryId inquiry, int day, ResourceId... found) {
        return new AnswerInquiry(ID, inquiry, Set.of(found), day(day + 7), on(day(day)));
    }

    /** One of each command, on the day so many days after the first. */
    public static List<ParticipationCommand> oneOfEach(int day) {
        Occasion now = on(day(day));
        LocalDate next = day(day + 7);
        return List.of(
                new StateNeed(ID, PersonId.of("P1"), TERMS, List.of(TOO_YOUNG), next, now),
                new RestOnPlan(ID, PlanId.of("PN-1"), FULL, now),
                ask(FIRST, FULL, day),
                answer(FIRST, day, CAFE),
                new ExpireInquiry(ID, FIRST, next, now),
                new NameCandidates(ID, Set.of(FARM), next, now),
                new StrikeCandidate(ID, FARM, "TOO_FAR", next, now),
                new Coordinate(ID, CAFE, FULL, next, now),
                new Accept(ID, FULL, next, now),
                new HostDeclines(ID, "TOO_MUCH_WORK", next, now),
                new PersonDeclines(ID, "NOT_MY_PLACE", next, now),
                new RecordVisit(ID, next, now),
                new BeginTrial(ID, day(day + 20), now),
                new Settle(ID, day(day + 30), now),
                new FollowUp(ID, Optional.of("GOING_WELL"), Optional.of(new HostReport(2, Set.of("VISIT"))), next, now),
                new End(ID, CONFERENCE, Participation.GOAL_REACHED, now),
                new Drop(ID, "PERSON_WISH", now));
    }

    /** A command by chance: every second one leads on from where it stands. */
    static ParticipationCommand random(Random chance, int day, Participation now) {
        ResourceId resource = ResourceId.of("R" + chance.nextInt(9));
        InquiryId inquiry = chance.nextBoolean() ? FIRST : SECOND;
        Occasion on = on(day(day));
        LocalDate next = day(day + 7);
        PlanStanding standing = chance.nextInt(5) == 0 ? PlanStanding.NONE : FULL;
        List<ParticipationCommand> each = oneOfEach(day);
        return switch (chance.nextInt(12)) {
            case 0 -> ask(inquiry, standing, day);
            case 1 -> answer(inquiry, day, resource);
            case 2 -> answer(inquiry, day);
            case 3 -> new ExpireInquiry(ID, inquiry, next, on);
            case 4 -> new NameCandidates(ID, Set.of(resource), next, on);
            case 5 -> each.get(chance.nextInt(each.size()));
            default -> onward(now, each, resource, chance.nextInt(3));
        };
    }

    private static ParticipationCommand onward(
            Participation now, List<ParticipationCommand> each, ResourceId resource, int which) {
        Occasion on = each.get(0).occasion();
        return switch (now.status()) {
            case NONE, ENDED, DROPPED -> each.get(0);
            case NEEDED, INQUIRING, UNMATCHED -> new NameCandidates(ID, Set.of(resource), on.on(), on);
            case MATCHING ->
                new Coordinate(
                        ID, now.candidates().iterator().next(), FULL, on.on().plusDays(7), on);
            case COORDINATING -> each.get(8);
            case ACCEPTED -> each.get(11);
            case VISITED -> each.get(12);
            case TRIAL -> each.get(13);
            case SETTLED -> each.get(which == 0 ? 15 : 14);
        };
    }

    /** Everything that can happen, each once or more, in an order that can happen. */
    public static List<ParticipationEvent> everything() {
        ParticipationsDecider decider = new ParticipationsDecider();
        Participations state = Participations.NONE;
        List<ParticipationEvent> events = new ArrayList<>();
        for (ParticipationCommand command : story()) {
            List<ParticipationEvent> more = decider.decide(state, command).match(done -> done, reasons -> {
                throw new AssertionError(command + " " + reasons);
            });
            state = decider.fold(state, more);
            events.addAll(more);
        }
        return events;
    }

    private static List<ParticipationCommand> story() {
        ParticipationId other = ParticipationId.of("PT-2");
        return List.of(
                need(TOO_YOUNG),
                new RestOnPlan(ID, PlanId.of("PN-1"), FULL, on(DAY)),
                ask(FIRST, FULL, 0),
                ask(SECOND, FULL, 0),
                answer(FIRST, 1),
                new ExpireInquiry(ID, SECOND, day(30), on(day(20))),
                new NameCandidates(ID, Set.of(CAFE, FARM), day(30), on(day(20))),
                new StrikeCandidate(ID, FARM, "TOO_FAR", day(30), on(day(20))),
                new Coordinate(ID, CAFE, FULL, day(30), on(day(21))),
                new PersonDeclines(ID, "NOT_MY_PLACE", day(30), on(day(22))),
                new NameCandidates(ID, Set.of(ResourceId.of("shop")), day(30), on(day(22))),
                new Coordinate(ID, ResourceId.of("shop"), FULL, day(30), on(day(22))),
                new Accept(ID, FULL, day(30), on(day(22))),
                new HostDeclines(ID, "TOO_MUCH_WORK", day(30), on(day(23))),
                new NameCandidates(ID, Set.of(ResourceId.of("temple")), day(30), on(day(23))),
                new Coordinate(ID, ResourceId.of("temple"), FULL, day(30), on(day(23))),
                new Accept(ID, FULL, day(30), on(day(23))),
                new RecordVisit(ID, day(30), on(day(24))),
                new BeginTrial(ID, day(50), on(day(25))),
                new Settle(ID, day(80), on(day(50))),
                new FollowUp(
                        ID, Optional.of("GOING_WELL"), Optional.of(new HostReport(1, Set.of())), day(99), on(day(80))),
                new End(ID, CONFERENCE, Participation.GOAL_REACHED, on(day(99))),
                new StateNeed(other, PersonId.of("P2"), TERMS, List.of(TOO_YOUNG), day(99), on(day(99))),
                new Drop(other, "PERSON_WISH", on(day(99))));
    }
}
