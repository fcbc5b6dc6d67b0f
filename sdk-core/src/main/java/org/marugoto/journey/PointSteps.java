package org.marugoto.journey;

import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.marugoto.Points;
import org.marugoto.area.AreaId;
import org.marugoto.code.Text;
import org.marugoto.decide.Occasion;
import org.marugoto.household.PersonId;
import org.marugoto.ledger.Outcome;
import org.marugoto.points.PointBook;
import org.marugoto.points.PointCommand;
import org.marugoto.points.PointEvent;
import org.marugoto.points.SchemeId;
import org.marugoto.points.ServiceId;
import org.marugoto.points.Tally;
import org.marugoto.points.UseId;

/** What journeys say about points. */
final class PointSteps {

    static final NameKind<ServiceId> SERVICE = new NameKind<>(Text.of("活動", "service"), ServiceId::of);

    private static final NameKind<UseId> USE = new NameKind<>(Text.of("ポイントの利用", "use of points"), UseId::of);

    private static final Expectations<Held> STATE = Expectations.<Held>none()
            .one("left", held -> Optional.of(held.left()))
            .one("services", held -> Optional.of(held.book().earnings().size()))
            .one("earned", held -> held.sum(Tally::earned))
            .one("corrected", held -> held.sum(Tally::corrected))
            .one("spent", held -> held.sum(Tally::spent))
            .one("returned", held -> held.sum(Tally::returned))
            .one("expired", held -> held.sum(Tally::expired));

    private static final Expectations<Acted<Held>> ACTED = Acted.expectations(STATE);

    static final List<StepWord<?>> WORDS = List.of(
            new StepWord<>("earn points", PointSteps::earn, ACTED),
            new StepWord<>("spend points", PointSteps::spend, ACTED),
            new StepWord<>("correct points", PointSteps::correct, ACTED),
            new StepWord<>("give back points", PointSteps::giveBack, ACTED),
            new StepWord<>("expire points", PointSteps::expire, ACTED),
            new StepWord<>("look at points", PointSteps::look, STATE));

    private PointSteps() {}

    private static StepWord.Call<Acted<Held>> earn(StepNode step) {
        Place place = Place.read(step);
        Named<ServiceId> service = step.introduces("service", SERVICE);
        String kind = step.code("kind", "SMALL_HELP");
        return acted(
                place,
                (scene, person, occasion) ->
                        rooms(scene).earn(person, place.scheme(), place.area(), scene.id(service), kind, occasion));
    }

    private static StepWord.Call<Acted<Held>> spend(StepNode step) {
        Place place = Place.read(step);
        Named<UseId> use = step.introduces("use", USE);
        String what = step.code("for");
        int points = step.require("points")
                .map(number -> number.number(1, PointCommand.MOST))
                .orElse(1);
        return acted(
                place,
                (scene, person, occasion) -> rooms(scene)
                        .spend(person, scene.id(use), place.scheme(), place.area(), what, points, occasion));
    }

    private static StepWord.Call<Acted<Held>> correct(StepNode step) {
        Place place = Place.read(step);
        Named<ServiceId> service = step.named("service", SERVICE);
        String ground = step.code("ground");
        return acted(
                place,
                (scene, person, occasion) ->
                        rooms(scene).correct(person, place.scheme(), scene.id(service), ground, occasion));
    }

    private static StepWord.Call<Acted<Held>> giveBack(StepNode step) {
        Place place = Place.read(step);
        Named<UseId> use = step.named("use", USE);
        String ground = step.code("ground");
        return acted(
                place, (scene, person, occasion) -> rooms(scene).giveBack(person, scene.id(use), ground, occasion));
    }

    private static StepWord.Call<Acted<Held>> expire(StepNode step) {
        return acted(Place.read(step), (scene, person, occasion) -> rooms(scene).expire(person, occasion));
    }

    private static StepWord.Call<Held> look(StepNode step) {
        Place place = Place.read(step);
        return (scene, occasion) -> held(scene, place, occasion);
    }

    private static StepWord.Call<Acted<Held>> acted(Place place, Act act) {
        return (scene, occasion) -> {
            Acted<PointBook> done = Acted.of(
                    act.on(scene, scene.id(place.person()), occasion),
                    () -> held(scene, place, occasion).book());
            return new Acted<>(done.reasons(), done.events(), held(scene, place, occasion));
        };
    }

    private static Held held(Scene scene, Place place, Occasion asking) {
        PersonId person = scene.id(place.person());
        return new Held(
                rooms(scene).find(person, asking).orElse(PointBook.NONE),
                rooms(scene).left(person, place.scheme(), place.area(), asking));
    }

    private static Points rooms(Scene scene) {
        return scene.marugoto().points();
    }

    /** One act on the book of a person. */
    @FunctionalInterface
    private interface Act {
        Outcome<PointBook, PointEvent> on(Scene scene, PersonId person, Occasion occasion);
    }

    /** Whose points, in which scheme and area. */
    private record Place(Named<PersonId> person, SchemeId scheme, AreaId area) {
        static Place read(StepNode step) {
            return new Place(
                    step.introduces(HouseholdSteps.PERSON),
                    step.code("scheme", SchemeId::of, SchemeId.of("none")),
                    step.code("area", AreaId::of, AreaId.of("nowhere")));
        }
    }

    /** A book, and what is left there of one scheme and area on the day. */
    private record Held(PointBook book, long left) {
        Optional<Long> sum(ToLongFunction<Tally> part) {
            return Optional.of(book.purses().stream()
                    .mapToLong(purse -> part.applyAsLong(purse.tally()))
                    .sum());
        }
    }
}
