package org.marugoto.journey;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.marugoto.area.AreaId;
import org.marugoto.casework.CaseEvent;
import org.marugoto.casework.SupportCase;
import org.marugoto.code.Text;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Occasion;
import org.marugoto.household.PersonId;
import org.marugoto.ledger.Outcome;
import org.marugoto.participation.Inquiry;
import org.marugoto.participation.InquiryId;
import org.marugoto.participation.Participation;
import org.marugoto.participation.ParticipationCommand;
import org.marugoto.participation.ParticipationId;
import org.marugoto.participation.PlacementKind;
import org.marugoto.participation.PlacementKinds;
import org.marugoto.participation.PlacementTerms;
import org.marugoto.participation.PlanStanding;
import org.marugoto.participation.SchemeCheck;
import org.marugoto.plan.PlanId;
import org.marugoto.platform.PlatformMeetingId;
import org.marugoto.resource.ResourceId;
import org.marugoto.rule.Truth;

/** What journeys say about participation support until a resource that may fit is found, or none. */
final class ParticipationSteps {

    static final NameKind<ParticipationId> PARTICIPATION =
            new NameKind<>(Text.of("参加支援", "participation support"), ParticipationId::of);

    static final NameKind<InquiryId> INQUIRY = new NameKind<>(Text.of("照会", "inquiry"), InquiryId::of);

    static final NameKind<ResourceId> RESOURCE = new NameKind<>(Text.of("社会資源", "resource"), ResourceId::of);

    static final Expectations<Participation> STATE = Expectations.<Participation>none()
            .one("participation", found -> Optional.of(found.status()))
            .set(
                    "unclearSchemes",
                    found -> found.checked().stream()
                            .filter(check -> check.fits() == Truth.UNKNOWN)
                            .map(SchemeCheck::scheme)
                            .toList())
            .list(
                    "inquiries",
                    found -> found.inquiries().stream().map(Inquiry::id).toList())
            .list(
                    "answersBy",
                    found -> found.inquiries().stream().map(Inquiry::answerBy).toList())
            .set("candidates", Participation::candidates)
            .one("cameFrom", Participation::meeting)
            .one("place", found -> found.holdsPlace() ? found.resource() : Optional.empty())
            .one("trialUntil", Participation::trialUntil)
            .one("burden", Participation::burden)
            .one("actAgain", Participation::nextOn);

    static final Expectations<Moved> MOVED =
            CaseSteps.ACTED.<Moved>of(Moved::acted).and(STATE.of(Moved::participation));

    static final List<StepWord<?>> WORDS = List.of(
            new StepWord<>("state need", ParticipationSteps::stateNeed, MOVED),
            new StepWord<>("rest on plan", ParticipationSteps::restOnPlan, MOVED),
            new StepWord<>("inquire", ParticipationSteps::inquire, MOVED),
            new StepWord<>("answer inquiry", ParticipationSteps::answer, MOVED),
            new StepWord<>("expire inquiry", ParticipationSteps::expire, MOVED),
            new StepWord<>("name candidates", ParticipationSteps::nameCandidates, MOVED),
            new StepWord<>("strike candidate", ParticipationSteps::strike, MOVED),
            new StepWord<>("look at participation", ParticipationSteps::look, STATE));

    private ParticipationSteps() {}

    private static StepWord.Call<Moved> stateNeed(StepNode step) {
        Part<CaseId, ParticipationId> one = Parts.begun(step, "case", CaseSteps.CASE, PARTICIPATION);
        Named<PersonId> person = step.named("person", HouseholdSteps.PERSON);
        Optional<AreaId> area = step.find("area").flatMap(at -> step.made(at, AreaId::of));
        String kind = step.code("kind");
        List<SchemeCheck> checked = Written.entries(step, "checked", "scheme", "fits", "why").stream()
                .map(ParticipationSteps::scheme)
                .toList();
        LocalDate nextOn = next(step);
        return act(
                one,
                (scene, occasion) -> new ParticipationCommand.StateNeed(
                        one.id(scene), scene.id(person), area, terms(scene, kind), checked, nextOn, occasion));
    }

    private static SchemeCheck scheme(Entry entry) {
        Truth fits = entry.maybe("fits", Truth::valueOf).orElse(Truth.NO);
        return new SchemeCheck(entry.code("scheme"), fits, entry.code("why", ""));
    }

    private static StepWord.Call<Moved> restOnPlan(StepNode step) {
        Part<CaseId, ParticipationId> one = participation(step);
        Named<PlanId> plan = step.named("restsOn", PlanSteps.PLAN);
        return act(
                one,
                (scene, occasion) -> new ParticipationCommand.RestOnPlan(
                        one.id(scene), scene.id(plan), PlanStanding.NONE, occasion));
    }

    private static StepWord.Call<Moved> inquire(StepNode step) {
        Part<CaseId, ParticipationId> one = participation(step);
        Named<InquiryId> inquiry = step.introduces("inquiry", INQUIRY);
        AgencyId holder = step.agency("holder");
        Set<String> tells = Written.texts(step, "tells");
        return (scene, occasion) -> moved(
                scene.marugoto()
                        .participation()
                        .inquire(one.whole(scene), one.id(scene), scene.id(inquiry), holder, tells, occasion),
                scene,
                one,
                occasion);
    }

    private static StepWord.Call<Moved> answer(StepNode step) {
        Part<CaseId, ParticipationId> one = participation(step);
        Named<InquiryId> inquiry = step.named("inquiry", INQUIRY);
        List<Named<ResourceId>> candidates = step.allNamed("candidates", RESOURCE);
        LocalDate nextOn = next(step);
        return act(
                one,
                (scene, occasion) -> new ParticipationCommand.AnswerInquiry(
                        one.id(scene), scene.id(inquiry), ids(scene, candidates), nextOn, occasion));
    }

    private static StepWord.Call<Moved> expire(StepNode step) {
        Part<CaseId, ParticipationId> one = participation(step);
        Named<InquiryId> inquiry = step.named("inquiry", INQUIRY);
        LocalDate nextOn = next(step);
        return act(
                one,
                (scene, occasion) ->
                        new ParticipationCommand.ExpireInquiry(one.id(scene), scene.id(inquiry), nextOn, occasion));
    }

    private static StepWord.Call<Moved> nameCandidates(StepNode step) {
        Part<CaseId, ParticipationId> one = participation(step);
        List<Named<ResourceId>> candidates = step.allNamed("candidates", RESOURCE);
        LocalDate nextOn = next(step);
        Optional<Named<PlatformMeetingId>> meeting = step.maybeKnown("cameFrom", PlatformSteps.MEETING);
        return act(
                one,
                (scene, occasion) -> new ParticipationCommand.NameCandidates(
                        one.id(scene), ids(scene, candidates), nextOn, meeting.map(scene::id), occasion));
    }

    private static StepWord.Call<Moved> strike(StepNode step) {
        Part<CaseId, ParticipationId> one = participation(step);
        Named<ResourceId> resource = step.named("resource", RESOURCE);
        String ground = step.code("ground");
        LocalDate nextOn = next(step);
        return act(
                one,
                (scene, occasion) -> new ParticipationCommand.StrikeCandidate(
                        one.id(scene), scene.id(resource), ground, nextOn, occasion));
    }

    private static StepWord.Call<Participation> look(StepNode step) {
        Part<CaseId, ParticipationId> one = participation(step);
        return (scene, occasion) -> state(scene, one, occasion);
    }

    /** The participation support after the word, and the case it belongs to. */
    static Part<CaseId, ParticipationId> participation(StepNode step) {
        return Parts.known(step, CaseSteps.CASE, PARTICIPATION);
    }

    /** The day by which somebody is to act again. */
    static LocalDate next(StepNode step) {
        return step.requiredDay("nextOn").orElse(LocalDate.EPOCH);
    }

    /** The terms of a kind of placement; of a kind that the profile does not have, terms that it will refuse. */
    private static PlacementTerms terms(Scene scene, String kind) {
        return scene.marugoto()
                .participation()
                .kinds()
                .find(kind)
                .map(PlacementKind::terms)
                .orElseGet(() -> PlacementKinds.ordinary(kind));
    }

    private static Set<ResourceId> ids(Scene scene, List<Named<ResourceId>> named) {
        Set<ResourceId> ids = new LinkedHashSet<>();
        named.forEach(resource -> ids.add(scene.id(resource)));
        return ids;
    }

    /** A step of participation support. */
    static StepWord.Call<Moved> act(
            Part<CaseId, ParticipationId> one, StepWord.Call<? extends ParticipationCommand> command) {
        return (scene, occasion) -> moved(
                scene.marugoto().participation().handle(one.whole(scene), command.on(scene, occasion)),
                scene,
                one,
                occasion);
    }

    private static Moved moved(
            Outcome<SupportCase, CaseEvent> outcome,
            Scene scene,
            Part<CaseId, ParticipationId> one,
            Occasion occasion) {
        return new Moved(ReferralSteps.acted(outcome, scene, one.whole(), occasion), state(scene, one, occasion));
    }

    private static Participation state(Scene scene, Part<CaseId, ParticipationId> one, Occasion asking) {
        return scene.marugoto()
                .participation()
                .find(one.whole(scene), asking)
                .find(one.id(scene))
                .orElse(Participation.NONE);
    }

    /**
     * What became of a step of participation support.
     *
     * @param acted of the case
     * @param participation as it is now
     */
    record Moved(Acted<SupportCase> acted, Participation participation) {}
}
