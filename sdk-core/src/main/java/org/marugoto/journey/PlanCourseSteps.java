package org.marugoto.journey;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.marugoto.casework.SupportCase;
import org.marugoto.conference.ConferenceId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Occasion;
import org.marugoto.journey.PlanSteps.Moved;
import org.marugoto.plan.Attainment;
import org.marugoto.plan.ConferenceRef;
import org.marugoto.plan.GoalId;
import org.marugoto.plan.MemberId;
import org.marugoto.plan.PlanCommand;
import org.marugoto.plan.PlanId;
import org.marugoto.plan.Plans;
import org.marugoto.plan.StepId;
import org.marugoto.plan.SupportPlan;
import org.marugoto.plan.TeamMember;
import org.marugoto.rule.Truth;

/** What journeys say about support plans in force, and about the support team. */
final class PlanCourseSteps {

    private static final Expectations<Acted<SupportCase>> TEAM =
            CaseSteps.ACTED.and(Expectations.<Acted<SupportCase>>none()
                    .set(
                            "team",
                            acted -> plans(acted).team().stream()
                                    .filter(member -> member.until().isEmpty())
                                    .map(TeamMember::id)
                                    .toList())
                    .set("unwanted", acted -> plans(acted).unwanted()));

    private static final Expectations<Map<CaseId, List<SupportPlan>>> DUE =
            Expectations.<Map<CaseId, List<SupportPlan>>>none()
                    .list("cases", Map::keySet)
                    .list(
                            "plans",
                            found -> found.values().stream()
                                    .flatMap(List::stream)
                                    .flatMap(plan -> plan.id().stream())
                                    .toList());

    static final List<StepWord<?>> WORDS = List.of(
            new StepWord<>("take role", PlanCourseSteps::takeRole, PlanSteps.MOVED),
            new StepWord<>("do step of plan", PlanCourseSteps::doStep, PlanSteps.MOVED),
            new StepWord<>("review plan", PlanCourseSteps::review, PlanSteps.MOVED),
            new StepWord<>("extend plan", PlanCourseSteps::extend, PlanSteps.MOVED),
            new StepWord<>("suspend plan", PlanCourseSteps::suspend, PlanSteps.MOVED),
            new StepWord<>("resume plan", PlanCourseSteps::resume, PlanSteps.MOVED),
            new StepWord<>("close plan", PlanCourseSteps::close, PlanSteps.MOVED),
            new StepWord<>("end multi-agency support", PlanCourseSteps::endOperator, PlanSteps.MOVED),
            new StepWord<>("join team", PlanCourseSteps::join, TEAM),
            new StepWord<>("leave team", PlanCourseSteps::leave, TEAM),
            new StepWord<>("want member", PlanCourseSteps::want, TEAM),
            new StepWord<>("refuse member", PlanCourseSteps::refuse, TEAM),
            new StepWord<>("look at plans due", PlanCourseSteps::due, DUE));

    private PlanCourseSteps() {}

    private static StepWord.Call<Moved> takeRole(StepNode step) {
        Part<CaseId, PlanId> plan = PlanSteps.plan(step);
        Optional<AgencyId> taker = step.maybeAgency("by");
        return PlanSteps.act(
                step,
                plan,
                (scene, occasion) ->
                        new PlanCommand.TakeRole(plan.id(scene), taker.orElse(occasion.agency()), occasion));
    }

    private static StepWord.Call<Moved> doStep(StepNode step) {
        Part<CaseId, PlanId> plan = PlanSteps.plan(step);
        Named<StepId> done = step.named("step", PlanWords.STEP);
        String result = step.code("result");
        return PlanSteps.act(
                step,
                plan,
                (scene, occasion) -> new PlanCommand.DoStep(plan.id(scene), scene.id(done), result, occasion));
    }

    private static StepWord.Call<Moved> review(StepNode step) {
        Part<CaseId, PlanId> plan = PlanSteps.plan(step);
        Map<Named<GoalId>, Integer> levels = new LinkedHashMap<>();
        Written.entries(step, "attained", "goal", "level")
                .forEach(
                        entry -> levels.put(entry.introduces("goal", PlanWords.GOAL), entry.number("level", -2, 2, 0)));
        Set<String> changes = Written.texts(step, "changes");
        return PlanSteps.act(
                step,
                plan,
                (scene, occasion) -> new PlanCommand.Review(
                        plan.id(scene),
                        levels.entrySet().stream()
                                .map(rated -> new Attainment(scene.id(rated.getKey()), rated.getValue()))
                                .toList(),
                        changes,
                        occasion));
    }

    private static StepWord.Call<Moved> extend(StepNode step) {
        return goesOn(
                step,
                (plan, at, reviewOn, occasion) -> new PlanCommand.Extend(plan, Truth.UNKNOWN, at, reviewOn, occasion));
    }

    private static StepWord.Call<Moved> suspend(StepNode step) {
        Part<CaseId, PlanId> plan = PlanSteps.plan(step);
        String ground = step.code("ground");
        LocalDate reviewOn = reviewOn(step);
        return PlanSteps.act(
                step, plan, (scene, occasion) -> new PlanCommand.Suspend(plan.id(scene), ground, reviewOn, occasion));
    }

    private static StepWord.Call<Moved> resume(StepNode step) {
        return goesOn(
                step,
                (plan, at, reviewOn, occasion) -> new PlanCommand.Resume(plan, Truth.UNKNOWN, at, reviewOn, occasion));
    }

    /** How a plan goes on until its next review, with the conference that says so where one is asked. */
    private interface GoOn {
        PlanCommand as(PlanId plan, Optional<ConferenceRef> at, LocalDate reviewOn, Occasion occasion);
    }

    private static StepWord.Call<Moved> goesOn(StepNode step, GoOn go) {
        Part<CaseId, PlanId> plan = PlanSteps.plan(step);
        Optional<StepWord.Call<ConferenceRef>> at = maybeConference(step);
        LocalDate reviewOn = reviewOn(step);
        return PlanSteps.act(
                step,
                plan,
                (scene, occasion) ->
                        go.as(plan.id(scene), at.map(found -> found.on(scene, occasion)), reviewOn, occasion));
    }

    private static StepWord.Call<Moved> close(StepNode step) {
        Part<CaseId, PlanId> plan = PlanSteps.plan(step);
        StepWord.Call<ConferenceRef> at = PlanSteps.conference(step);
        String reason = step.code("reason");
        return PlanSteps.act(
                step,
                plan,
                (scene, occasion) -> new PlanCommand.Close(plan.id(scene), at.on(scene, occasion), reason, occasion));
    }

    private static StepWord.Call<Moved> endOperator(StepNode step) {
        Part<CaseId, PlanId> plan = PlanSteps.plan(step);
        Truth accompanied = Written.truth(step, "accompanied");
        return PlanSteps.act(
                step,
                plan,
                (scene, occasion) -> new PlanCommand.EndMultiAgencySupport(plan.id(scene), accompanied, occasion));
    }

    private static StepWord.Call<Acted<SupportCase>> join(StepNode step) {
        Named<MemberId> member = step.introduces(PlanWords.MEMBER);
        Optional<AgencyId> of = step.maybeAgency("of");
        String as = step.code("as");
        Optional<LocalDate> since = step.day("since");
        return ofTeam(
                step,
                (scene, occasion) -> new PlanCommand.JoinTeam(
                        new TeamMember(
                                scene.id(member), of, as, since.orElse(occasion.on()), Optional.empty(), Truth.UNKNOWN),
                        occasion));
    }

    private static StepWord.Call<Acted<SupportCase>> leave(StepNode step) {
        Named<MemberId> member = step.named(PlanWords.MEMBER);
        String ground = step.code("ground");
        return ofTeam(step, (scene, occasion) -> new PlanCommand.LeaveTeam(scene.id(member), ground, occasion));
    }

    private static StepWord.Call<Acted<SupportCase>> want(StepNode step) {
        Named<MemberId> member = step.named(PlanWords.MEMBER);
        return ofTeam(step, (scene, occasion) -> new PlanCommand.WantMember(scene.id(member), occasion));
    }

    private static StepWord.Call<Acted<SupportCase>> refuse(StepNode step) {
        Named<MemberId> member = step.named(PlanWords.MEMBER);
        return ofTeam(step, (scene, occasion) -> new PlanCommand.RefuseMember(scene.id(member), occasion));
    }

    /** Cases of other scenarios in the same store have no name here and are left out. */
    private static StepWord.Call<Map<CaseId, List<SupportPlan>>> due(StepNode step) {
        LocalDate on = step.requiredDay(step.word()).orElse(LocalDate.EPOCH);
        return (scene, occasion) -> {
            Map<CaseId, List<SupportPlan>> due =
                    new LinkedHashMap<>(scene.marugoto().plans().due(on, occasion));
            due.keySet().removeIf(id -> !scene.knows(id));
            return due;
        };
    }

    private static StepWord.Call<Acted<SupportCase>> ofTeam(StepNode step, StepWord.Call<PlanCommand> command) {
        Named<CaseId> id = step.named("case", CaseSteps.CASE);
        return (scene, occasion) -> ReferralSteps.acted(
                scene.marugoto().plans().handle(scene.id(id), command.on(scene, occasion)), scene, id, occasion);
    }

    private static Optional<StepWord.Call<ConferenceRef>> maybeConference(StepNode step) {
        Optional<Named<ConferenceId>> at = step.maybeKnown("conference", ConferenceSteps.CONFERENCE);
        String hat = step.code("hat", "-");
        return at.map(
                named -> (scene, occasion) -> new ConferenceRef(scene.id(named).value(), hat));
    }

    private static LocalDate reviewOn(StepNode step) {
        return step.requiredDay("reviewOn").orElse(LocalDate.EPOCH);
    }

    private static Plans plans(Acted<SupportCase> acted) {
        return acted.after().plans();
    }
}
