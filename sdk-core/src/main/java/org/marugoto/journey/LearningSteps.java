package org.marugoto.journey;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.marugoto.casework.SupportCase;
import org.marugoto.code.Text;
import org.marugoto.conference.CaseTraits;
import org.marugoto.conference.LearningCase;
import org.marugoto.conference.LearningCaseId;
import org.marugoto.conference.Lesson;
import org.marugoto.conference.Likeness;
import org.marugoto.consultation.Need;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Occasion;
import org.marugoto.document.YamlNode;
import org.marugoto.household.Household;
import org.marugoto.situation.Finding;

/** What journeys say about learning cases, and ask for cases like one that is open. */
final class LearningSteps {

    static final NameKind<LearningCaseId> LEARNING_CASE =
            new NameKind<>(Text.of("振り返り事例", "learning case"), LearningCaseId::of);

    private static final Expectations<LearningCase> STATE = Expectations.<LearningCase>none()
            .one("learningCase", found -> Optional.of(found.status()))
            .set("patterns", found -> traits(found).patterns())
            .set("needs", found -> traits(found).needs())
            .set("decades", found -> traits(found).ageDecades())
            .set("tried", found -> found.lesson().map(Lesson::tried).orElse(Set.of()))
            .set("worked", found -> found.lesson().map(Lesson::worked).orElse(Set.of()))
            .set("lacked", found -> found.lesson().map(Lesson::lacked).orElse(Set.of()));

    private static final Expectations<Acted<LearningCase>> ACTED = Acted.expectations(STATE);

    private static final Expectations<List<Likeness>> ALIKE = Expectations.<List<Likeness>>none()
            .list("found", found -> found.stream().map(Likeness::id).toList())
            .list("percent", found -> found.stream().map(Likeness::percent).toList())
            .set(
                    "common",
                    found -> found.stream()
                            .limit(1)
                            .flatMap(best -> best.common().patterns().stream())
                            .toList())
            .set(
                    "worked",
                    found -> found.stream()
                            .flatMap(like -> like.lesson().worked().stream())
                            .distinct()
                            .toList());

    static final List<StepWord<?>> WORDS = List.of(
            new StepWord<>("draw lesson", LearningSteps::draw, ACTED),
            new StepWord<>("withdraw lesson", LearningSteps::withdraw, ACTED),
            new StepWord<>("look for cases like", LearningSteps::like, ALIKE));

    private LearningSteps() {}

    private static StepWord.Call<Acted<LearningCase>> draw(StepNode step) {
        Named<LearningCaseId> id = step.introduces(LEARNING_CASE);
        Named<CaseId> from = step.named("case", CaseSteps.CASE);
        Asked asked = Asked.read(step);
        Set<String> tried = Written.texts(step, "tried");
        Set<String> worked = Written.texts(step, "worked");
        Set<String> lacked = Written.texts(step, "lacked");
        return (scene, occasion) -> Acted.of(
                scene.marugoto()
                        .learning()
                        .draw(
                                scene.id(id),
                                scene.id(from),
                                new Lesson(asked.of(scene, from, occasion), tried, worked, lacked),
                                occasion),
                () -> state(scene, id, occasion));
    }

    private static StepWord.Call<Acted<LearningCase>> withdraw(StepNode step) {
        Named<LearningCaseId> id = step.named(LEARNING_CASE);
        String ground = step.code("ground");
        return (scene, occasion) -> Acted.of(
                scene.marugoto().learning().withdraw(scene.id(id), ground, occasion), () -> state(scene, id, occasion));
    }

    /** Learning cases of other scenarios in the same store have no name here and are left out. */
    private static StepWord.Call<List<Likeness>> like(StepNode step) {
        Named<CaseId> id = step.named(CaseSteps.CASE);
        Asked asked = Asked.read(step);
        return (scene, occasion) ->
                scene.marugoto().learning().like(asked.of(scene, id, occasion), Integer.MAX_VALUE, occasion).stream()
                        .filter(like -> scene.knows(like.id()))
                        .toList();
    }

    private static LearningCase state(Scene scene, Named<LearningCaseId> id, Occasion asking) {
        return scene.marugoto().learning().find(scene.id(id), asking).orElse(LearningCase.NONE);
    }

    private static CaseTraits traits(LearningCase found) {
        return found.lesson().map(Lesson::traits).orElse(new CaseTraits(Set.of(), Set.of(), Set.of()));
    }

    /** What a step says of a case; what it does not say is looked up in the case and its household. */
    private record Asked(Optional<Set<String>> patterns, Optional<Set<String>> needs, Optional<Set<Integer>> decades) {
        static Asked read(StepNode step) {
            return new Asked(
                    step.find("patterns").map(Asked::texts),
                    step.find("needs").map(Asked::texts),
                    step.find("decades")
                            .map(list -> list.items().stream()
                                    .map(node -> node.number(0, 150))
                                    .collect(Collectors.toSet())));
        }

        CaseTraits of(Scene scene, Named<CaseId> id, Occasion asking) {
            SupportCase found = CaseSteps.state(scene, id, asking);
            Household household = found.household()
                    .flatMap(of -> scene.marugoto().households().find(of, asking))
                    .orElse(Household.NONE);
            return new CaseTraits(
                    patterns.orElseGet(() -> matching(scene, household, asking)),
                    needs.orElseGet(() -> found.needs().stream().map(Need::code).collect(Collectors.toSet())),
                    decades.orElseGet(() -> decades(household, asking)));
        }

        private static Set<String> texts(YamlNode list) {
            return list.items().stream().map(YamlNode::text).collect(Collectors.toCollection(LinkedHashSet::new));
        }

        private static Set<String> matching(Scene scene, Household household, Occasion asking) {
            return scene.marugoto().situations().find(household, asking.on()).stream()
                    .filter(finding -> finding.answer() == Finding.Answer.MATCH)
                    .map(finding -> finding.pattern().id())
                    .collect(Collectors.toSet());
        }

        /** A range told as a decade gets a year wider by the birthdays since, so it counts by its middle. */
        private static Set<Integer> decades(Household household, Occasion asking) {
            return household.members().stream()
                    .map(member -> household.age(member.person(), asking.on()))
                    .filter(age -> age.to() - age.from() <= 10)
                    .map(age -> (age.from() + age.to()) / 20 * 10)
                    .collect(Collectors.toSet());
        }
    }
}
