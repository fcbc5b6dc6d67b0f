package org.marugoto.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.marugoto.code.Text;
import org.marugoto.decide.Occasion;
import org.marugoto.household.AgeRange;
import org.marugoto.household.Household;
import org.marugoto.household.HouseholdCommand;
import org.marugoto.household.HouseholdId;
import org.marugoto.household.Member;
import org.marugoto.household.PersonId;

/** What journeys say about households. */
final class HouseholdSteps {

    static final NameKind<HouseholdId> HOUSEHOLD = new NameKind<>(Text.of("世帯", "household"), HouseholdId::of);

    static final NameKind<PersonId> PERSON = new NameKind<>(Text.of("人", "person"), PersonId::of);

    static final Expectations<Household> STATE = Expectations.<Household>none()
            .one("status", found -> Optional.of(found.status()))
            .list(
                    "members",
                    found -> found.members().stream().map(Member::person).toList());

    private static final Expectations<Acted<Household>> ACTED = Acted.expectations(STATE);

    static final List<StepWord<?>> WORDS = List.of(
            new StepWord<>("join household", HouseholdSteps::join, ACTED),
            new StepWord<>("leave household", HouseholdSteps::leave, ACTED),
            new StepWord<>("look at household", HouseholdSteps::look, STATE));

    private HouseholdSteps() {}

    private static StepWord.Call<Acted<Household>> join(StepNode step) {
        Named<HouseholdId> id = step.introduces(HOUSEHOLD);
        Named<PersonId> person = step.introduces("person", PERSON);
        String relation = step.code("relation");
        AgeRange ages = step.ages("ages");
        Optional<LocalDate> since = step.day("since");
        return (scene, occasion) -> act(
                scene,
                id,
                new HouseholdCommand.Join(
                        new Member(scene.id(person), relation, ages, since.orElse(occasion.on())), occasion));
    }

    private static StepWord.Call<Acted<Household>> leave(StepNode step) {
        Named<HouseholdId> id = step.named(HOUSEHOLD);
        Named<PersonId> person = step.named("person", PERSON);
        return (scene, occasion) -> act(scene, id, new HouseholdCommand.Leave(scene.id(person), occasion));
    }

    private static StepWord.Call<Household> look(StepNode step) {
        Named<HouseholdId> id = step.named(HOUSEHOLD);
        return (scene, occasion) -> state(scene, id, occasion);
    }

    static Acted<Household> act(Scene scene, Named<HouseholdId> id, HouseholdCommand command) {
        return Acted.of(
                scene.marugoto().households().handle(scene.id(id), command),
                () -> state(scene, id, command.occasion()));
    }

    static Household state(Scene scene, Named<HouseholdId> id, Occasion asking) {
        return scene.marugoto().households().find(scene.id(id), asking).orElse(Household.NONE);
    }
}
