package org.marugoto.testkit.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.marugoto.Cases;
import org.marugoto.Marugoto;
import org.marugoto.Resources;
import org.marugoto.casework.CaseEvent;
import org.marugoto.casework.SupportCase;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Occasion;
import org.marugoto.participation.HostReport;
import org.marugoto.participation.InquiryId;
import org.marugoto.participation.Participation;
import org.marugoto.participation.ParticipationCommand;
import org.marugoto.participation.ParticipationId;
import org.marugoto.participation.PlacementKind;
import org.marugoto.participation.PlanStanding;
import org.marugoto.participation.SchemeCheck;
import org.marugoto.plan.ConferenceRef;
import org.marugoto.plan.PlanId;
import org.marugoto.resource.ResourceId;
import org.marugoto.rule.Truth;

/** Participation support from a need over inquiries to a settled life; mostly the next step, sometimes any. */
final class ParticipationMoves implements RoomMoves {

    @Override
    public void move(Scene scene) {
        int steps = 1 + scene.number(4);
        CaseId about = scene.supportCase();
        ParticipationId id = ParticipationId.of("PT-" + about + "-" + scene.number(2));
        for (int i = 0; i < steps; i++) {
            step(scene, about, id);
        }
    }

    private static void step(Scene scene, CaseId about, ParticipationId id) {
        Participation now = scene.find(about)
                .flatMap(found -> found.participations().find(id))
                .orElse(Participation.NONE);
        if (now.status() == Participation.Status.NEEDED && scene.oneIn(2)) {
            scene.does(() -> scene.city()
                    .participation()
                    .inquire(about, id, inquiry(scene, now), scene.agency(), Set.of("AREA"), scene.now()));
            return;
        }
        ParticipationCommand step = scene.oneIn(15) ? any(scene, about, id, now) : next(scene, about, id, now);
        scene.does(() -> scene.city().participation().handle(about, step));
    }

    private static ParticipationCommand next(Scene scene, CaseId about, ParticipationId id, Participation now) {
        Occasion on = scene.now();
        return switch (now.status()) {
            case NONE, ENDED, DROPPED -> need(scene, about, id, on);
            case NEEDED, UNMATCHED -> scene.oneIn(4) ? rest(scene, about, id, on) : name(scene, id, on);
            case INQUIRING -> answer(scene, id, now, on);
            case MATCHING ->
                now.plan().isEmpty() && scene.oneIn(3) ? rest(scene, about, id, on) : coordinate(scene, id, now, on);
            case COORDINATING ->
                scene.oneIn(6)
                        ? decline(scene, id, on)
                        : new ParticipationCommand.Accept(id, PlanStanding.NONE, scene.soon(), on);
            case ACCEPTED -> new ParticipationCommand.RecordVisit(id, scene.soon(), on);
            case VISITED, TRIAL, SETTLED -> settled(scene, id, now, on);
        };
    }

    /** With somebody giving up now and then. */
    private static ParticipationCommand settled(Scene scene, ParticipationId id, Participation now, Occasion on) {
        if (scene.oneIn(9)) {
            return decline(scene, id, on);
        }
        return switch (now.status()) {
            case VISITED -> new ParticipationCommand.BeginTrial(id, scene.soon(), on);
            case TRIAL -> new ParticipationCommand.Settle(id, scene.soon(), on);
            default ->
                now.personFollowed() && now.hostFollowed() && scene.oneIn(2)
                        ? end(scene, id, on)
                        : followUp(scene, id, on);
        };
    }

    private static ParticipationCommand any(Scene scene, CaseId about, ParticipationId id, Participation now) {
        Occasion on = scene.now();
        return switch (scene.number(10)) {
            case 0 -> need(scene, about, id, on);
            case 1 -> rest(scene, about, id, on);
            case 2 -> name(scene, id, on);
            case 3 -> coordinate(scene, id, now, on);
            case 4 -> new ParticipationCommand.Accept(id, PlanStanding.NONE, scene.soon(), on);
            case 5 -> decline(scene, id, on);
            case 6 -> new ParticipationCommand.Settle(id, scene.soon(), on);
            case 7 -> end(scene, id, on);
            case 8 -> new ParticipationCommand.ExpireInquiry(id, inquiry(scene, now), scene.soon(), on);
            default -> new ParticipationCommand.Drop(id, "PERSON_WISH", on);
        };
    }

    private static ParticipationCommand need(Scene scene, CaseId about, ParticipationId id, Occasion on) {
        List<PlacementKind> kinds = scene.city().profile().placementKinds().all();
        Truth fits = scene.oneOf(List.of(Truth.NO, Truth.NO, Truth.UNKNOWN, Truth.YES));
        return new ParticipationCommand.StateNeed(
                id,
                scene.oneIn(5) ? scene.personOf(CaseId.of("C0")) : scene.personOf(about),
                scene.oneOf(kinds).terms(),
                List.of(new SchemeCheck("DAY_SERVICE", fits, "AGE")),
                scene.soon(),
                on);
    }

    private static ParticipationCommand rest(Scene scene, CaseId about, ParticipationId id, Occasion on) {
        List<PlanId> plans = scene.find(about).stream()
                .flatMap(found -> found.plans().plans().stream())
                .flatMap(plan -> plan.id().stream())
                .toList();
        PlanId plan = plans.isEmpty() ? PlanId.of("PN-0") : scene.oneOf(plans);
        return new ParticipationCommand.RestOnPlan(id, plan, PlanStanding.NONE, on);
    }

    private static ParticipationCommand name(Scene scene, ParticipationId id, Occasion on) {
        return new ParticipationCommand.NameCandidates(id, Set.of(scene.oneOf(HostMoves.RESOURCES)), scene.soon(), on);
    }

    private static ParticipationCommand answer(Scene scene, ParticipationId id, Participation now, Occasion on) {
        return scene.oneIn(4)
                ? new ParticipationCommand.ExpireInquiry(id, inquiry(scene, now), scene.soon(), on)
                : new ParticipationCommand.AnswerInquiry(
                        id, inquiry(scene, now), scene.someOf(HostMoves.RESOURCES), scene.soon(), on);
    }

    private static ParticipationCommand coordinate(Scene scene, ParticipationId id, Participation now, Occasion on) {
        List<ResourceId> candidates = List.copyOf(now.candidates());
        ResourceId resource = candidates.isEmpty() ? scene.oneOf(HostMoves.RESOURCES) : scene.oneOf(candidates);
        return scene.oneIn(5)
                ? new ParticipationCommand.StrikeCandidate(id, resource, "TOO_FAR", scene.soon(), on)
                : new ParticipationCommand.Coordinate(id, resource, PlanStanding.NONE, scene.soon(), on);
    }

    private static ParticipationCommand decline(Scene scene, ParticipationId id, Occasion on) {
        return scene.oneIn(2)
                ? new ParticipationCommand.HostDeclines(
                        id, scene.oneIn(2) ? Participation.FULL : "TOO_MUCH_WORK", scene.soon(), on)
                : new ParticipationCommand.PersonDeclines(id, "NOT_FOR_ME", scene.soon(), on);
    }

    private static ParticipationCommand followUp(Scene scene, ParticipationId id, Occasion on) {
        boolean person = scene.oneIn(2);
        return new ParticipationCommand.FollowUp(
                id,
                person ? Optional.of("GOING_WELL") : Optional.empty(),
                person ? Optional.empty() : Optional.of(new HostReport(scene.number(5), Set.of())),
                scene.soon(),
                on);
    }

    private static ParticipationCommand end(Scene scene, ParticipationId id, Occasion on) {
        ConferenceRef at = new ConferenceRef("CF-0", ConferenceRef.MULTI_LAYERED_CONFERENCE);
        return new ParticipationCommand.End(id, at, scene.oneIn(2) ? Participation.GOAL_REACHED : "MOVED_AWAY", on);
    }

    private static InquiryId inquiry(Scene scene, Participation now) {
        return now.inquiries().isEmpty()
                ? InquiryId.of("IQ-" + scene.number(50))
                : scene.oneOf(now.inquiries()).id();
    }

    /** Law 6: who has a place by the cases has it by the resources, and the other way round. Law 8: what goes on has a day. */
    @Override
    public void hold(Marugoto city) {
        List<String> byCases = new ArrayList<>();
        city.store().ledger(Cases.TYPE).read((id, latest) -> {
            SupportCase found = latest.state();
            found.participations().all().forEach(one -> check(found, one, byCases));
        });
        List<String> byPlaces = new ArrayList<>();
        city.store()
                .ledger(Resources.TYPE)
                .read((id, latest) -> latest.state().taken().forEach(person -> byPlaces.add(id + " " + person)));
        assertThat(byPlaces).describedAs("law 6: places and cases agree").containsExactlyInAnyOrderElementsOf(byCases);
        city.store().journal().read(Cases.TYPE, (id, history) -> responsibilityStays(history));
    }

    private static void check(SupportCase found, Participation one, List<String> byCases) {
        assertThat(one.nextOn().isPresent()).isEqualTo(one.isGoingOn());
        if (one.isGoingOn()) {
            assertThat(found.status()).isNotEqualTo(SupportCase.Status.CLOSED);
            assertThat(found.next().orElseThrow().dueOn())
                    .describedAs("law 8: the case is looked at no later than its participation support")
                    .isBeforeOrEqualTo(one.nextOn().orElseThrow());
        }
        if (one.holdsPlace()) {
            byCases.add(one.resource().orElseThrow() + " " + one.person().orElseThrow());
        }
    }

    private static void responsibilityStays(List<CaseEvent> history) {
        SupportCase now = SupportCase.NONE;
        for (CaseEvent event : history) {
            SupportCase before = now;
            now = Cases.TYPE.decider().evolve(before, event);
            if (event instanceof CaseEvent.Participated) {
                assertThat(now.responsible())
                        .describedAs("law 1: participation support moves no responsibility")
                        .isEqualTo(before.responsible());
            }
        }
    }

    @Override
    public int weight() {
        return 8;
    }
}
