package org.marugoto.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.marugoto.code.Text;
import org.marugoto.decide.AgencyId;
import org.marugoto.plan.Goal;
import org.marugoto.plan.GoalId;
import org.marugoto.plan.MemberId;
import org.marugoto.plan.Noted;
import org.marugoto.plan.PlanContent;
import org.marugoto.plan.Promotion;
import org.marugoto.plan.Step;
import org.marugoto.plan.StepId;
import org.marugoto.plan.VisitPlan;
import org.marugoto.rule.Truth;

/**
 * What a plan says, as a step of a journey writes it.
 *
 * @param contents what is planned, once the names have identifiers
 * @param promotions what is carried over from a plan before, and on which ground
 */
record PlanWords(Function<Scene, PlanContent> contents, List<Function<Scene, Promotion>> promotions) {

    static final NameKind<GoalId> GOAL = new NameKind<>(Text.of("目標", "goal"), GoalId::of);

    static final NameKind<StepId> STEP = new NameKind<>(Text.of("支援内容", "step of a plan"), StepId::of);

    static final NameKind<MemberId> MEMBER = new NameKind<>(Text.of("支援チームの人", "member of the team"), MemberId::of);

    private static final String[] VISITS = {"visitor", "everyDays", "approach", "emergency"};

    /** Reads goals, steps, strengths, wishes, the lead agency, visits, and what is carried over. */
    static PlanWords read(StepNode step) {
        var goals = Written.entries(step, "goals", "goal", "words", "weight", "by").stream()
                .map(PlanWords::goal)
                .toList();
        var steps = Written.entries(
                        step, "steps", "step", "service", "formal", "toBeMade", "who", "member", "by", "words")
                .stream()
                .map(PlanWords::planned)
                .toList();
        Set<String> strengths = Written.texts(step, "strengths");
        Set<String> wishes = Written.texts(step, "wishes");
        Optional<AgencyId> lead = step.maybeAgency("lead");
        Optional<Function<Scene, VisitPlan>> visits =
                step.find("visits").map(node -> visits(Entry.of(step, node, Set.of(VISITS))));
        var promotions = Written.entries(step, "promoted", "goal", "step", "ground", "lawful").stream()
                .map(PlanWords::promotion)
                .toList();
        return new PlanWords(
                scene -> PlanContent.builder()
                        .goals(goals.stream().map(goal -> goal.apply(scene)).toList())
                        .steps(steps.stream()
                                .map(planned -> planned.apply(scene))
                                .toList())
                        .strengths(noted(strengths))
                        .wishes(noted(wishes))
                        .lead(lead)
                        .visits(visits.map(planned -> planned.apply(scene)))
                        .build(),
                promotions);
    }

    /** What is planned. */
    PlanContent content(Scene scene) {
        return contents.apply(scene);
    }

    /** What is carried over; whether consent lets it be is looked up, other grounds stand as they are written. */
    List<Promotion> promoted(Scene scene) {
        return promotions.stream().map(promotion -> promotion.apply(scene)).toList();
    }

    private static Function<Scene, Goal> goal(Entry entry) {
        Named<GoalId> id = entry.introduces("goal", GOAL);
        String words = entry.code("words");
        int weight = entry.number("weight", 1, 9, 1);
        LocalDate by = entry.day("by");
        return scene -> new Goal(scene.id(id), scene.kept(words), weight, by);
    }

    private static Function<Scene, Step> planned(Entry entry) {
        Named<StepId> id = entry.introduces("step", STEP);
        String service = entry.code("service");
        boolean formal = entry.flag("formal");
        boolean toBeMade = entry.flag("toBeMade");
        Optional<AgencyId> who = entry.agency("who");
        Optional<Named<MemberId>> member = entry.maybeNamed("member", MEMBER);
        LocalDate by = entry.day("by");
        Optional<String> words = entry.maybe("words");
        return scene -> new Step(
                scene.id(id), service, formal, toBeMade, who, member.map(scene::id), by, words.map(scene::kept));
    }

    private static Function<Scene, VisitPlan> visits(Entry entry) {
        Optional<AgencyId> visitor = entry.agency("visitor");
        int everyDays = entry.number("everyDays", 1, 366, 14);
        String approach = entry.code("approach");
        String emergency = entry.code("emergency");
        return scene -> new VisitPlan(
                visitor.orElseGet(() -> scene.marugoto().profile().fallback()),
                everyDays,
                approach,
                scene.kept(emergency));
    }

    /** The goals and steps of a plan are what journeys carry over; words of their own have no name. */
    private static Function<Scene, Promotion> promotion(Entry entry) {
        Optional<Named<GoalId>> goal = entry.maybeNamed("goal", GOAL);
        Optional<Named<StepId>> planned = entry.maybeNamed("step", STEP);
        String ground = entry.code("ground");
        Truth lawful = entry.maybe("lawful", Truth::valueOf).orElse(Truth.UNKNOWN);
        return scene -> new Promotion(
                goal.<String>map(named -> scene.id(named).value())
                        .or(() -> planned.map(named -> scene.id(named).value()))
                        .orElse("-"),
                ground,
                lawful);
    }

    private static List<Noted> noted(Set<String> codes) {
        return codes.stream().map(code -> new Noted(code, Optional.empty())).toList();
    }
}
