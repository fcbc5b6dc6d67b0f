package org.marugoto.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.marugoto.Training;
import org.marugoto.consultation.ContactId;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.Occasion;
import org.marugoto.ledger.Outcome;
import org.marugoto.training.Shortfall;
import org.marugoto.training.TrainingCommand;
import org.marugoto.training.TrainingEvent;
import org.marugoto.training.TrainingRecord;

/** What journeys say about training: of a person ({@code person: W-1}) or of an agency ({@code trained: shakyo}). */
final class TrainingSteps {

    private static final Expectations<TrainingRecord> STATE = Expectations.<TrainingRecord>none()
            .one("record", found -> Optional.of(found.status()))
            .set("courses", found -> found.completions().keySet())
            .list(
                    "until",
                    found -> found.completions().values().stream()
                            .flatMap(done -> done.until().stream())
                            .sorted()
                            .toList());

    private static final Expectations<Acted<TrainingRecord>> ACTED = Acted.expectations(STATE);

    private static final Expectations<Lapses> LAPSES =
            Expectations.<Lapses>none().list("soon", Lapses::soon).list("lapsed", Lapses::lapsed);

    private static final Expectations<Shortfall> SHORTFALL = Expectations.<Shortfall>none()
            .one("shortfall", found -> Optional.of(found.status()))
            .set("missing", Shortfall::missing)
            .one("helper", Shortfall::helper)
            .one("backUpBy", Shortfall::dueOn)
            .one("askedIn", Shortfall::askedIn);

    private static final Expectations<Map<ContactId, Shortfall>> TO_BACK_UP =
            Expectations.<Map<ContactId, Shortfall>>none().list("contacts", Map::keySet);

    static final List<StepWord<?>> WORDS = List.of(
            new StepWord<>("complete course", TrainingSteps::complete, ACTED),
            new StepWord<>("take back course", TrainingSteps::revoke, ACTED),
            new StepWord<>("end training", TrainingSteps::end, ACTED),
            new StepWord<>("look at lapses", TrainingSteps::lapses, LAPSES),
            new StepWord<>("look at shortfall", TrainingSteps::shortfall, SHORTFALL),
            new StepWord<>("look at contacts to back up", TrainingSteps::toBackUp, TO_BACK_UP),
            new StepWord<>("settle shortfall", TrainingSteps::settle, Acted.expectations(SHORTFALL)));

    private TrainingSteps() {}

    private static StepWord.Call<Acted<TrainingRecord>> complete(StepNode step) {
        String course = step.code(step.word());
        LocalDate day = step.requiredDay("day").orElse(LocalDate.EPOCH);
        Holder holder = Holder.read(step);
        return (scene, occasion) -> Acted.of(
                holder.complete(scene.marugoto().training(), course, day, occasion),
                () -> holder.now(scene.marugoto().training(), occasion));
    }

    private static StepWord.Call<Acted<TrainingRecord>> revoke(StepNode step) {
        String course = step.code(step.word());
        String ground = step.code("ground");
        Holder holder = Holder.read(step);
        return (scene, occasion) ->
                holder.change(scene.marugoto().training(), new TrainingCommand.Revoke(course, ground, occasion));
    }

    private static StepWord.Call<Acted<TrainingRecord>> end(StepNode step) {
        String ground = step.code(step.word());
        Holder holder = Holder.read(step);
        return (scene, occasion) ->
                holder.change(scene.marugoto().training(), new TrainingCommand.End(ground, occasion));
    }

    private static StepWord.Call<Lapses> lapses(StepNode step) {
        LocalDate day = step.requiredDay(step.word()).orElse(LocalDate.EPOCH);
        return (scene, occasion) -> new Lapses(
                scene.marugoto().training().lapsesSoon(day, occasion),
                scene.marugoto().training().lapsed(day, occasion));
    }

    private static StepWord.Call<Shortfall> shortfall(StepNode step) {
        Named<ContactId> contact = step.named(CaseSteps.CONTACT);
        return (scene, occasion) -> scene.marugoto().training().shortfall(scene.id(contact), occasion);
    }

    /** Contacts of other scenarios in the same store have no name here and are left out. */
    private static StepWord.Call<Map<ContactId, Shortfall>> toBackUp(StepNode step) {
        AgencyId helper = step.agency(step.word());
        return (scene, occasion) -> {
            Map<ContactId, Shortfall> found = scene.marugoto().training().toBackUp(helper, occasion);
            found.keySet().removeIf(contact -> !scene.knows(contact));
            return found;
        };
    }

    private static StepWord.Call<Acted<Shortfall>> settle(StepNode step) {
        Named<ContactId> contact = step.named(CaseSteps.CONTACT);
        String result = step.code("result");
        return (scene, occasion) -> Acted.of(
                scene.marugoto().training().settle(scene.id(contact), result, occasion),
                () -> scene.marugoto().training().shortfall(scene.id(contact), occasion));
    }

    /** What lapses soon, and what has lapsed: the courses, soonest first. */
    private record Lapses(List<Training.Lapse> nearing, List<Training.Lapse> over) {
        List<String> soon() {
            return nearing.stream().map(Training.Lapse::course).toList();
        }

        List<String> lapsed() {
            return over.stream().map(Training.Lapse::course).toList();
        }
    }

    /** A person, or else an agency. */
    private record Holder(Optional<AgencyId> agency, ActorId person) {
        static Holder read(StepNode step) {
            return new Holder(
                    step.maybeAgency("trained"),
                    step.find("person")
                            .flatMap(at -> step.made(at, ActorId::of))
                            .orElse(ActorId.of("nobody")));
        }

        Outcome<TrainingRecord, TrainingEvent> complete(
                Training training, String course, LocalDate day, Occasion occasion) {
            return agency.map(of -> training.complete(of, course, day, occasion))
                    .orElseGet(() -> training.complete(person, course, day, occasion));
        }

        Acted<TrainingRecord> change(Training training, TrainingCommand.Change change) {
            return Acted.of(
                    agency.map(of -> training.handle(of, change)).orElseGet(() -> training.handle(person, change)),
                    () -> now(training, change.occasion()));
        }

        TrainingRecord now(Training training, Occasion asking) {
            return agency.map(of -> training.of(of, asking)).orElseGet(() -> training.of(person, asking));
        }
    }
}
