package org.marugoto.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.marugoto.BaseActivities;
import org.marugoto.base.Activity;
import org.marugoto.base.ActivityCommand;
import org.marugoto.base.ActivityEvent;
import org.marugoto.base.ActivityId;
import org.marugoto.base.Attendance;
import org.marugoto.base.BaseId;
import org.marugoto.base.Support;
import org.marugoto.base.SupportCommand;
import org.marugoto.base.SupportEvent;
import org.marugoto.base.SupportId;
import org.marugoto.code.Text;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.Occasion;
import org.marugoto.household.PersonId;
import org.marugoto.ledger.Outcome;

/** What journeys say about the help a base gets, and about what goes on there. */
final class BaseCareSteps {

    private static final NameKind<SupportId> SUPPORT = new NameKind<>(Text.of("拠点への支援", "help"), SupportId::of);

    private static final NameKind<ActivityId> ACTIVITY = new NameKind<>(Text.of("活動", "activity"), ActivityId::of);

    private static final Expectations<Support> HELP = Expectations.<Support>none()
            .one("status", found -> Optional.of(found.status()))
            .one("owner", Support::owner);

    private static final Expectations<Acted<Support>> HELPED = Acted.expectations(HELP);

    private static final Expectations<Activity> STATE =
            Expectations.<Activity>none().one("status", found -> Optional.of(found.status()));

    private static final Expectations<Acted<Activity>> ACTED = Acted.expectations(STATE);

    private static final Expectations<BaseActivities.Use> USE = Expectations.<BaseActivities.Use>none()
            .one("held", use -> Optional.of(use.held()))
            .one("visits", use -> Optional.of(use.visits()))
            .one("knownPersons", use -> Optional.of(use.knownPersons()));

    static final List<StepWord<?>> WORDS = List.of(
            new StepWord<>("ask base support", BaseCareSteps::ask, HELPED),
            new StepWord<>("pass base support on", BaseCareSteps::passOn, HELPED),
            new StepWord<>("give base support", step -> support(step, SupportCommand.Give::new), HELPED),
            new StepWord<>("finish base support", step -> support(step, SupportCommand.Finish::new), HELPED),
            new StepWord<>(
                    "look at base supports",
                    BaseCareSteps::open,
                    Expectations.<List<SupportId>>none().set("open", found -> found)),
            new StepWord<>("announce activity", BaseCareSteps::announce, ACTED),
            new StepWord<>("hold activity", BaseCareSteps::hold, ACTED),
            new StepWord<>("cancel activity", BaseCareSteps::cancel, ACTED),
            new StepWord<>("look at use", BaseCareSteps::use, USE));

    private BaseCareSteps() {}

    private static StepWord.Call<Acted<Support>> ask(StepNode step) {
        Named<SupportId> support = step.introduces(SUPPORT);
        Named<BaseId> base = step.named("base", BaseSteps.BASE);
        String kind = step.code("kind");
        ActorId owner = owner(step);
        LocalDate due = step.requiredDay("due").orElse(LocalDate.EPOCH);
        return helped(
                support,
                (scene, occasion) -> scene.marugoto()
                        .bases()
                        .supports()
                        .ask(scene.id(support), scene.id(base), kind, owner, due, occasion));
    }

    private static StepWord.Call<Acted<Support>> passOn(StepNode step) {
        ActorId owner = owner(step);
        return support(step, occasion -> new SupportCommand.PassOn(owner, occasion));
    }

    private static StepWord.Call<Acted<Support>> support(StepNode step, Function<Occasion, SupportCommand> command) {
        Named<SupportId> support = step.named(SUPPORT);
        return helped(
                support,
                (scene, occasion) ->
                        scene.marugoto().bases().supports().handle(scene.id(support), command.apply(occasion)));
    }

    private static StepWord.Call<List<SupportId>> open(StepNode step) {
        Named<BaseId> base = step.named(BaseSteps.BASE);
        return (scene, occasion) -> List.copyOf(scene.marugoto()
                .bases()
                .supports()
                .openFor(scene.id(base), occasion)
                .keySet());
    }

    private static StepWord.Call<Acted<Activity>> announce(StepNode step) {
        Named<ActivityId> activity = step.introduces(ACTIVITY);
        Named<BaseId> base = step.named("base", BaseSteps.BASE);
        String kind = step.code("kind");
        Optional<String> programme = step.find("programme").map(node -> node.text());
        LocalDate day = step.requiredDay("day").orElse(LocalDate.EPOCH);
        return acted(
                activity,
                (scene, occasion) -> scene.marugoto()
                        .bases()
                        .activities()
                        .announce(scene.id(activity), scene.id(base), kind, programme, day, occasion));
    }

    private static StepWord.Call<Acted<Activity>> hold(StepNode step) {
        Named<ActivityId> activity = step.named(ACTIVITY);
        int count = Written.number(step, "count", 0, 100_000, 0);
        List<Named<PersonId>> known = step.allNamed("known", HouseholdSteps.PERSON);
        return acted(activity, (scene, occasion) -> {
            Set<PersonId> persons = known.stream().map(scene::id).collect(Collectors.toSet());
            return scene.marugoto()
                    .bases()
                    .activities()
                    .hold(scene.id(activity), new Attendance(count, persons), occasion);
        });
    }

    private static StepWord.Call<Acted<Activity>> cancel(StepNode step) {
        Named<ActivityId> activity = step.named(ACTIVITY);
        return acted(
                activity,
                (scene, occasion) -> scene.marugoto()
                        .bases()
                        .activities()
                        .handle(scene.id(activity), new ActivityCommand.Cancel(occasion)));
    }

    private static StepWord.Call<BaseActivities.Use> use(StepNode step) {
        Named<BaseId> base = step.named(BaseSteps.BASE);
        LocalDate first = step.requiredDay("first").orElse(LocalDate.EPOCH);
        LocalDate last = step.requiredDay("last").orElse(LocalDate.EPOCH);
        return (scene, occasion) -> scene.marugoto().bases().activities().use(scene.id(base), first, last, occasion);
    }

    private static ActorId owner(StepNode step) {
        return step.code("owner", ActorId::of, ActorId.of("nobody"));
    }

    private static StepWord.Call<Acted<Support>> helped(
            Named<SupportId> support, BiFunction<Scene, Occasion, Outcome<Support, SupportEvent>> act) {
        return (scene, occasion) -> Acted.of(
                act.apply(scene, occasion),
                () -> scene.marugoto()
                        .bases()
                        .supports()
                        .find(scene.id(support), occasion)
                        .orElse(Support.NONE));
    }

    private static StepWord.Call<Acted<Activity>> acted(
            Named<ActivityId> activity, BiFunction<Scene, Occasion, Outcome<Activity, ActivityEvent>> act) {
        return (scene, occasion) -> Acted.of(
                act.apply(scene, occasion),
                () -> scene.marugoto()
                        .bases()
                        .activities()
                        .find(scene.id(activity), occasion)
                        .orElse(Activity.NONE));
    }
}
