package org.marugoto.journey;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.marugoto.casework.SupportCase;
import org.marugoto.code.Text;
import org.marugoto.conference.ConferenceId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Occasion;
import org.marugoto.household.PersonId;
import org.marugoto.plan.Agreement;
import org.marugoto.plan.Authority;
import org.marugoto.plan.ConferenceRef;
import org.marugoto.plan.PlanCommand;
import org.marugoto.plan.PlanContent;
import org.marugoto.plan.PlanId;
import org.marugoto.plan.PlanKinds;
import org.marugoto.plan.PlanTerms;
import org.marugoto.plan.PlanView;
import org.marugoto.plan.SupportPlan;
import org.marugoto.rule.Truth;

/** What journeys say about support plans on their way into force. */
final class PlanSteps {

    static final NameKind<PlanId> PLAN = new NameKind<>(Text.of("プラン", "plan"), PlanId::of);

    static final Expectations<SupportPlan> STATE = Expectations.<SupportPlan>none()
            .one("plan", found -> Optional.of(found.status()))
            .one("planKind", found -> found.terms().map(PlanTerms::kind))
            .one("track", SupportPlan::track)
            .list("passed", SupportPlan::passed)
            .one("nextGate", SupportPlan::nextGate)
            .one(
                    "boundTo",
                    found -> found.boundTo().map(ConferenceRef::conference).map(ConferenceId::of))
            .one("drafter", SupportPlan::drafter)
            .one("lead", found -> found.content().flatMap(PlanContent::lead))
            .one("reviewOn", SupportPlan::reviewOn)
            .set("rolesTaken", SupportPlan::rolesTaken)
            .set("stepsDone", SupportPlan::stepsDone)
            .set("services", PlanSteps::services)
            .set("promoted", SupportPlan::promoted)
            .one("succeeds", SupportPlan::succeeds)
            .one("successor", SupportPlan::successor)
            .one("operatorLeftOn", SupportPlan::operatorLeftOn);

    static final Expectations<Moved> MOVED =
            CaseSteps.ACTED.<Moved>of(Moved::acted).and(STATE.of(Moved::plan));

    static final List<StepWord<?>> WORDS = List.of(
            new StepWord<>("draft plan", PlanSteps::draft, MOVED),
            new StepWord<>("revise plan", PlanSteps::revise, MOVED),
            new StepWord<>("propose plan", PlanSteps::propose, MOVED),
            new StepWord<>("explain plan", PlanSteps::explain, MOVED),
            new StepWord<>("agree to plan", PlanSteps::agree, MOVED),
            new StepWord<>("decline plan", PlanSteps::decline, MOVED),
            new StepWord<>("view plan", PlanSteps::view, MOVED),
            new StepWord<>("decide plan", PlanSteps::decide, MOVED),
            new StepWord<>("reject plan", PlanSteps::reject, MOVED),
            new StepWord<>("decide plan in conference", PlanSteps::decideInConference, MOVED),
            new StepWord<>("activate plan", PlanSteps::activate, MOVED),
            new StepWord<>("drop plan", PlanSteps::drop, MOVED),
            new StepWord<>("look at plan", PlanSteps::look, STATE));

    private PlanSteps() {}

    private static StepWord.Call<Moved> draft(StepNode step) {
        Part<CaseId, PlanId> plan = Parts.begun(step, "case", CaseSteps.CASE, PLAN);
        String kind = step.code("kind");
        PlanWords words = PlanWords.read(step);
        Optional<Named<PlanId>> overall = step.maybeKnown("overall", PLAN);
        Optional<Named<PlanId>> succeeds = step.maybeKnown("succeeds", PLAN);
        return act(
                step,
                plan,
                (scene, occasion) -> new PlanCommand.Draft(
                        plan.id(scene),
                        terms(scene, kind),
                        words.content(scene),
                        overall.map(scene::id),
                        succeeds.map(scene::id),
                        words.promoted(scene),
                        occasion));
    }

    private static StepWord.Call<Moved> revise(StepNode step) {
        Part<CaseId, PlanId> plan = plan(step);
        PlanWords words = PlanWords.read(step);
        return act(
                step,
                plan,
                (scene, occasion) ->
                        new PlanCommand.Revise(plan.id(scene), words.content(scene), words.promoted(scene), occasion));
    }

    private static StepWord.Call<Moved> propose(StepNode step) {
        Part<CaseId, PlanId> plan = plan(step);
        return act(step, plan, (scene, occasion) -> new PlanCommand.Propose(plan.id(scene), Truth.UNKNOWN, occasion));
    }

    private static StepWord.Call<Moved> explain(StepNode step) {
        Part<CaseId, PlanId> plan = plan(step);
        Named<PersonId> to = step.named("to", HouseholdSteps.PERSON);
        String way = step.code("way");
        String edition = step.code("edition");
        return act(
                step,
                plan,
                (scene, occasion) ->
                        new PlanCommand.Explain(plan.id(scene), scene.kept(edition), scene.id(to), way, occasion));
    }

    private static StepWord.Call<Moved> agree(StepNode step) {
        Part<CaseId, PlanId> plan = plan(step);
        Named<PersonId> who = step.named("who", HouseholdSteps.PERSON);
        String as = step.code("as", "SELF");
        return act(
                step,
                plan,
                (scene, occasion) -> new PlanCommand.Agree(
                        plan.id(scene), new Agreement(as, scene.id(who), Truth.UNKNOWN), occasion));
    }

    private static StepWord.Call<Moved> decline(StepNode step) {
        Part<CaseId, PlanId> plan = plan(step);
        String ground = step.code("ground");
        return act(step, plan, (scene, occasion) -> new PlanCommand.Decline(plan.id(scene), ground, occasion));
    }

    private static StepWord.Call<Moved> view(StepNode step) {
        Part<CaseId, PlanId> plan = plan(step);
        StepWord.Call<ConferenceRef> at = conference(step);
        String decision = step.code("decision");
        String came = step.code("came");
        Optional<String> voice = step.find("voice").map(node -> node.text());
        PlanWords words = PlanWords.read(step);
        Optional<PlanWords> changes = step.find("goals").map(goals -> words);
        return act(
                step,
                plan,
                (scene, occasion) -> new PlanCommand.View(
                        plan.id(scene),
                        new PlanView(at.on(scene, occasion), decision, came, voice.map(scene::kept)),
                        changes.map(changed -> changed.content(scene)),
                        occasion));
    }

    private static StepWord.Call<Moved> decide(StepNode step) {
        Part<CaseId, PlanId> plan = plan(step);
        Optional<AgencyId> by = step.maybeAgency("by");
        return act(
                step,
                plan,
                (scene, occasion) -> new PlanCommand.Decide(plan.id(scene), office(by, occasion), occasion));
    }

    private static StepWord.Call<Moved> reject(StepNode step) {
        Part<CaseId, PlanId> plan = plan(step);
        Optional<AgencyId> by = step.maybeAgency("by");
        String ground = step.code("ground");
        return act(
                step,
                plan,
                (scene, occasion) -> new PlanCommand.Reject(plan.id(scene), office(by, occasion), ground, occasion));
    }

    private static StepWord.Call<Moved> decideInConference(StepNode step) {
        Part<CaseId, PlanId> plan = plan(step);
        StepWord.Call<ConferenceRef> at = conference(step);
        return act(
                step,
                plan,
                (scene, occasion) ->
                        new PlanCommand.DecideInConference(plan.id(scene), at.on(scene, occasion), occasion));
    }

    private static StepWord.Call<Moved> activate(StepNode step) {
        Part<CaseId, PlanId> plan = plan(step);
        LocalDate reviewOn = step.requiredDay("reviewOn").orElse(LocalDate.EPOCH);
        return act(
                step,
                plan,
                (scene, occasion) -> new PlanCommand.Activate(plan.id(scene), Truth.UNKNOWN, reviewOn, occasion));
    }

    private static StepWord.Call<Moved> drop(StepNode step) {
        Part<CaseId, PlanId> plan = plan(step);
        String ground = step.code("ground");
        return act(step, plan, (scene, occasion) -> new PlanCommand.Drop(plan.id(scene), ground, occasion));
    }

    private static StepWord.Call<SupportPlan> look(StepNode step) {
        Part<CaseId, PlanId> plan = plan(step);
        return (scene, occasion) -> state(scene, plan, occasion);
    }

    /** The plan after the word, and the case it belongs to. */
    static Part<CaseId, PlanId> plan(StepNode step) {
        return Parts.known(step, CaseSteps.CASE, PLAN);
    }

    /** A conference that a step before has named, and the kind under which it sat. */
    static StepWord.Call<ConferenceRef> conference(StepNode step) {
        Named<ConferenceId> at = step.named("conference", ConferenceSteps.CONFERENCE);
        String hat = step.code("hat");
        return (scene, occasion) -> new ConferenceRef(scene.id(at).value(), hat);
    }

    /** The terms of a kind of plan; of a kind that the profile does not have, terms that it will refuse. */
    static PlanTerms terms(Scene scene, String kind) {
        return scene.marugoto()
                .plans()
                .kinds()
                .find(kind)
                .map(found -> found.terms())
                .orElseGet(() -> PlanKinds.ordinary(kind));
    }

    /** A step of a plan for the person under the key {@code person}, for whom consent is looked up; for nobody without. */
    static StepWord.Call<Moved> act(
            StepNode step, Part<CaseId, PlanId> plan, StepWord.Call<? extends PlanCommand> command) {
        Optional<Named<PersonId>> person = step.maybeKnown("person", HouseholdSteps.PERSON);
        return (scene, occasion) -> {
            CaseId id = plan.whole(scene);
            PlanCommand asked = command.on(scene, occasion);
            var plans = scene.marugoto().plans();
            Acted<SupportCase> acted = ReferralSteps.acted(
                    person.map(whose -> plans.handle(id, scene.id(whose), asked))
                            .orElseGet(() -> plans.handle(id, asked)),
                    scene,
                    plan.whole(),
                    occasion);
            return new Moved(acted, state(scene, plan, occasion));
        };
    }

    private static SupportPlan state(Scene scene, Part<CaseId, PlanId> plan, Occasion asking) {
        return scene.marugoto()
                .plans()
                .find(plan.whole(scene), asking)
                .plan(plan.id(scene))
                .orElse(SupportPlan.NONE);
    }

    /** Whether an office is the municipality's own is looked up. */
    private static Authority office(Optional<AgencyId> by, Occasion occasion) {
        return new Authority(by.orElse(occasion.agency()), Truth.UNKNOWN);
    }

    private static Collection<String> services(SupportPlan found) {
        return found.content().stream()
                .flatMap(content -> content.steps().stream())
                .map(planned -> planned.service())
                .toList();
    }

    /**
     * What became of a step of a plan.
     *
     * @param acted of the case
     * @param plan as it is now
     */
    record Moved(Acted<SupportCase> acted, SupportPlan plan) {}
}
