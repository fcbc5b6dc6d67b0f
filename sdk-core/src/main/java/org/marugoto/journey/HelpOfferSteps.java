package org.marugoto.journey;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.marugoto.agency.OpeningHours;
import org.marugoto.area.AreaId;
import org.marugoto.code.Text;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.Occasion;
import org.marugoto.document.YamlNode;
import org.marugoto.household.PersonId;
import org.marugoto.resource.Recurrence;
import org.marugoto.resource.Schedule;
import org.marugoto.smallhelp.HelpOffer;
import org.marugoto.smallhelp.Helper;
import org.marugoto.smallhelp.OfferId;
import org.marugoto.smallhelp.Season;
import org.marugoto.smallhelp.Terms;

/** What journeys say about offering small help. */
final class HelpOfferSteps {

    static final NameKind<OfferId> OFFER = new NameKind<>(Text.of("助け合いの申し出", "help offer"), OfferId::of);

    private static final OpeningHours ANY = OpeningHours.of("00:00", "23:59");

    private static final Expectations<HelpOffer> STATE = Expectations.<HelpOffer>none()
            .one("offer", found -> Optional.of(found.status()))
            .one("booked", found -> Optional.of(found.bookings().size()))
            .one("capacity", found -> found.terms().map(Terms::capacity));

    private static final Expectations<Acted<HelpOffer>> ACTED = Acted.expectations(STATE);

    static final List<StepWord<?>> WORDS = List.of(
            new StepWord<>("offer help", HelpOfferSteps::offer, ACTED),
            new StepWord<>("withdraw help offer", HelpOfferSteps::withdraw, ACTED),
            new StepWord<>("look at help offer", HelpOfferSteps::look, STATE));

    private HelpOfferSteps() {}

    private static StepWord.Call<Acted<HelpOffer>> offer(StepNode step) {
        Named<OfferId> offer = step.introduces(OFFER);
        Optional<AgencyId> agency = step.maybeAgency("of");
        Optional<Named<PersonId>> person =
                agency.isPresent() ? Optional.empty() : Optional.of(step.introduces("person", HouseholdSteps.PERSON));
        boolean minor = is(step, "minor");
        boolean guardianAgrees = is(step, "guardianAgrees");
        Terms terms = terms(step);
        return (scene, occasion) -> Acted.of(
                scene.marugoto()
                        .smallHelp()
                        .offer(
                                scene.id(offer),
                                new Helper(person.map(scene::id), agency, minor, guardianAgrees),
                                terms,
                                occasion),
                () -> now(scene, offer, occasion));
    }

    private static StepWord.Call<Acted<HelpOffer>> withdraw(StepNode step) {
        Named<OfferId> offer = step.named(OFFER);
        return (scene, occasion) -> Acted.of(
                scene.marugoto().smallHelp().withdraw(scene.id(offer), occasion), () -> now(scene, offer, occasion));
    }

    private static StepWord.Call<HelpOffer> look(StepNode step) {
        Named<OfferId> offer = step.named(OFFER);
        return (scene, occasion) -> now(scene, offer, occasion);
    }

    private static HelpOffer now(Scene scene, Named<OfferId> offer, Occasion asking) {
        return scene.marugoto().smallHelp().findOffer(scene.id(offer), asking).orElse(HelpOffer.NONE);
    }

    private static Terms terms(StepNode step) {
        Set<AreaId> areas = step.codes("areas", AreaId::of);
        Set<String> skills = step.codes("skills", skill -> skill);
        Schedule.Builder schedule = Schedule.builder()
                .beginsOn(step.requiredDay("begins").orElse(LocalDate.EPOCH))
                .hours(step.code("hours", HelpOfferSteps::hours, ANY))
                .rules(step.codes("rules", Recurrence::parse));
        if (is(step, "alsoOnHolidays")) {
            schedule.closesOnHolidays(false).closingPeriods(List.of());
        }
        int capacity =
                step.find("capacity").map(places -> places.number(1, 1_000)).orElse(1);
        return new Terms(areas, skills, schedule.build(), season(step), capacity);
    }

    private static Optional<Season> season(StepNode step) {
        return step.find("season").flatMap(at -> step.made(at, HelpOfferSteps::season));
    }

    /** A season written {@code 12-01/03-15}. */
    private static Season season(String written) {
        String[] days = halves(written, "/");
        try {
            return Season.of(days[0], days[1]);
        } catch (DateTimeException none) {
            throw new IllegalArgumentException(none);
        }
    }

    /** Hours written {@code 13:00-15:00}. */
    private static OpeningHours hours(String written) {
        String[] times = halves(written, "-");
        try {
            return OpeningHours.of(times[0], times[1]);
        } catch (DateTimeException none) {
            throw new IllegalArgumentException(none);
        }
    }

    private static String[] halves(String written, String between) {
        String[] halves = written.split(between, -1);
        if (halves.length != 2) {
            throw new IllegalArgumentException(
                    "Expected two parts with (%s) between them, but found (%s).".formatted(between, written));
        }
        return halves;
    }

    private static boolean is(StepNode step, String key) {
        return step.find(key).map(YamlNode::bool).orElse(false);
    }
}
