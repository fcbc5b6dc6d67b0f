package org.marugoto.journey;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marugoto.decide.Occasion;
import org.marugoto.household.Basis;
import org.marugoto.household.Household;
import org.marugoto.household.HouseholdCommand;
import org.marugoto.household.HouseholdId;
import org.marugoto.household.HouseholdLink;
import org.marugoto.household.Living;
import org.marugoto.household.Observation;
import org.marugoto.household.PersonId;
import org.marugoto.household.PersonStatus;
import org.marugoto.household.Relation;
import org.marugoto.situation.Finding;
import org.marugoto.situation.Question;

/** What journeys say about life in a household: who lives where, what is known of whom, and which situations that suggests. */
final class FamilySteps {

    private static final Expectations<Household> STATE = HouseholdSteps.STATE
            .set("parts", found -> links(found, HouseholdLink.Kind.SPLIT_INTO))
            .set("cameFrom", found -> links(found, HouseholdLink.Kind.SPLIT_FROM))
            .set(
                    "relations",
                    found -> found.relations().stream().map(Relation::kind).toList())
            .set(
                    "statuses",
                    found -> found.statuses().stream()
                            .map(status -> (status.holds() ? "" : "not ") + status.code())
                            .toList());

    private static final Expectations<Acted<Household>> ACTED = Acted.expectations(STATE);

    private static final Expectations<List<Finding>> FOUND = Expectations.<List<Finding>>none()
            .set("match", found -> patterns(found, Finding.Answer.MATCH).toList())
            .set("possible", found -> patterns(found, Finding.Answer.POSSIBLE).toList())
            .set("no", found -> patterns(found, Finding.Answer.NO).toList())
            .set(
                    "questions",
                    found -> found.stream()
                            .flatMap(finding -> finding.missing().stream())
                            .map(Question::code)
                            .distinct()
                            .toList());

    static final List<StepWord<?>> WORDS = List.of(
            new StepWord<>("relate", FamilySteps::relate, ACTED),
            new StepWord<>("state status", FamilySteps::status, ACTED),
            new StepWord<>("observe", FamilySteps::observe, ACTED),
            new StepWord<>("live at", FamilySteps::live, ACTED),
            new StepWord<>("state composition", FamilySteps::composition, ACTED),
            new StepWord<>("split household", FamilySteps::split, ACTED),
            new StepWord<>("look at family", FamilySteps::look, STATE),
            new StepWord<>("look at situations", FamilySteps::situations, FOUND));

    private FamilySteps() {}

    private static StepWord.Call<Acted<Household>> relate(StepNode step) {
        Named<PersonId> from = step.named("from", HouseholdSteps.PERSON);
        String kind = step.code("kind");
        Named<PersonId> to = step.named("to", HouseholdSteps.PERSON);
        Known known = Known.read(step);
        return act(
                step,
                (scene, occasion) -> new HouseholdCommand.Relate(
                        new Relation(scene.id(from), kind, scene.id(to), known.holds(), known.basis(occasion)),
                        occasion));
    }

    private static StepWord.Call<Acted<Household>> status(StepNode step) {
        Named<PersonId> person = step.named("person", HouseholdSteps.PERSON);
        String code = step.code("status");
        Known known = Known.read(step);
        return act(
                step,
                (scene, occasion) -> new HouseholdCommand.StateStatus(
                        new PersonStatus(
                                scene.id(person),
                                code,
                                known.holds(),
                                Optional.empty(),
                                Optional.empty(),
                                known.basis(occasion)),
                        occasion));
    }

    private static StepWord.Call<Acted<Household>> observe(StepNode step) {
        String code = step.code("seen");
        Known known = Known.read(step);
        return act(
                step,
                (scene, occasion) -> new HouseholdCommand.Observe(
                        new Observation(code, known.holds(), Optional.empty(), known.basis(occasion)), occasion));
    }

    private static StepWord.Call<Acted<Household>> live(StepNode step) {
        Named<PersonId> person = step.named("person", HouseholdSteps.PERSON);
        String where = step.code("where");
        return act(
                step,
                (scene, occasion) ->
                        new HouseholdCommand.Live(new Living(scene.id(person), where, occasion.on()), occasion));
    }

    private static StepWord.Call<Acted<Household>> composition(StepNode step) {
        boolean complete = Written.flag(step, "complete");
        return act(step, (scene, occasion) -> new HouseholdCommand.StateComposition(complete, occasion));
    }

    private static StepWord.Call<Acted<Household>> split(StepNode step) {
        List<Named<PersonId>> persons = step.allKnown("persons", HouseholdSteps.PERSON);
        Named<HouseholdId> into = step.introduces("into", HouseholdSteps.HOUSEHOLD);
        return act(
                step,
                (scene, occasion) -> new HouseholdCommand.Split(
                        persons.stream().map(scene::id).collect(Collectors.toSet()), scene.id(into), occasion));
    }

    private static StepWord.Call<Household> look(StepNode step) {
        Named<HouseholdId> id = step.named(HouseholdSteps.HOUSEHOLD);
        return (scene, occasion) -> HouseholdSteps.state(scene, id, occasion);
    }

    private static StepWord.Call<List<Finding>> situations(StepNode step) {
        Named<HouseholdId> id = step.named(HouseholdSteps.HOUSEHOLD);
        return (scene, occasion) -> scene.marugoto().situations().find(scene.id(id), occasion);
    }

    private static StepWord.Call<Acted<Household>> act(StepNode step, StepWord.Call<HouseholdCommand> command) {
        Named<HouseholdId> id = step.named(HouseholdSteps.HOUSEHOLD);
        return (scene, occasion) -> HouseholdSteps.act(scene, id, command.on(scene, occasion));
    }

    private static Stream<String> patterns(List<Finding> found, Finding.Answer answer) {
        return found.stream()
                .filter(finding -> finding.answer() == answer)
                .map(finding -> finding.pattern().id());
    }

    private static Collection<HouseholdId> links(Household found, HouseholdLink.Kind kind) {
        return found.links().stream()
                .filter(link -> link.kind() == kind)
                .map(HouseholdLink::household)
                .toList();
    }

    /** Whether something holds, and how it came to be known. */
    private record Known(boolean holds, String certainty, String source) {
        static Known read(StepNode step) {
            return new Known(
                    !Written.flag(step, "denied"), step.code("certainty", "STATED"), step.code("source", "SELF"));
        }

        Basis basis(Occasion occasion) {
            return new Basis(certainty, source, occasion.on());
        }
    }
}
