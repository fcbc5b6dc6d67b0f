package org.marugoto;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.marugoto.agency.Agency;
import org.marugoto.area.AreaId;
import org.marugoto.consultation.ContactCommand;
import org.marugoto.consultation.Intake;
import org.marugoto.consultation.Subject;
import org.marugoto.decide.Occasion;
import org.marugoto.decide.Reason;
import org.marugoto.document.ShapeCheck;
import org.marugoto.household.PersonId;
import org.marugoto.ledger.AggregateType;
import org.marugoto.ledger.Clerk;
import org.marugoto.ledger.Outcome;
import org.marugoto.ledger.Reaction;
import org.marugoto.ledger.Reaction.Order;
import org.marugoto.ledger.Recorded;
import org.marugoto.ledger.Store;
import org.marugoto.privacy.AccessPolicy;
import org.marugoto.privacy.Ground;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.watch.Alarm;
import org.marugoto.watch.RoundId;
import org.marugoto.watch.RoundRhythm;
import org.marugoto.watch.Watch;
import org.marugoto.watch.WatchCommand;
import org.marugoto.watch.WatchDecider;
import org.marugoto.watch.WatchEvent;
import org.marugoto.watch.WatchId;
import org.marugoto.watch.Watcher;

/**
 * Watching over people (見守り) in one municipality. Every act may throw {@link org.marugoto.ledger.StaleVersionException} if
 * somebody else recorded in between; then nothing was written. As safe for several threads as its store.
 */
public final class WatchOver {

    /** How watches are kept. */
    public static final AggregateType<WatchId, WatchCommand, Watch, WatchEvent> TYPE =
            new AggregateType<>("watch", Watch.class, WatchEvent.class, WatchId::of, new WatchDecider());

    /** A watch with a round that was due. */
    public record Missed(WatchId watch, PersonId person, Watcher watcher, List<LocalDate> due) {
        /** Copies the list. */
        public Missed {
            due = List.copyOf(due);
        }
    }

    private final MunicipalityProfile profile;
    private final Store store;
    private final Clerk clerk;
    private final ShapeCheck shapes;
    private final AccessPolicy access;

    WatchOver(MunicipalityProfile profile, Store store, Clerk clerk, ShapeCheck shapes, AccessPolicy access) {
        this.profile = profile;
        this.store = store;
        this.clerk = clerk.looking(TYPE, WatchOver::alarmed);
        this.shapes = shapes;
        this.access = access;
    }

    /**
     * Somebody begins to watch over a person; the first round is due after one rhythm, on a day the watcher's agency is open.
     *
     * @param ground why the watcher may know of the person
     * @param everyDays the days from one round to the next, 1 to 366
     */
    public Outcome<Watch, WatchEvent> begin(
            WatchId id,
            PersonId person,
            AreaId area,
            Watcher watcher,
            Ground ground,
            int everyDays,
            Occasion occasion) {
        KnownCodes known = againstWatcher(watcher).oneOf("area", area, areas());
        RoundRhythm rhythm = rhythm(everyDays);
        LocalDate dueOn = rhythm.after(occasion.on(), opens(Optional.of(watcher)));
        return handle(id, new WatchCommand.Begin(person, area, watcher, ground, rhythm, dueOn, occasion), known);
    }

    /** Somebody else makes the rounds from now on. */
    public Outcome<Watch, WatchEvent> changeWatcher(WatchId id, Watcher watcher, Occasion occasion) {
        return handle(id, new WatchCommand.ChangeWatcher(watcher, occasion), againstWatcher(watcher));
    }

    /** Rounds are made more or less often; the next one is due that many days after the last, but not before today. */
    public Outcome<Watch, WatchEvent> changeRhythm(WatchId id, int everyDays, Occasion occasion) {
        Optional<Watch> now = recorded(id);
        LocalDate from = now.flatMap(Watch::lastRoundOn).orElse(occasion.on());
        LocalDate due = rhythm(everyDays).after(from, opens(now.flatMap(Watch::watcher)));
        LocalDate dueOn = due.isBefore(occasion.on()) ? occasion.on() : due;
        return handle(id, new WatchCommand.ChangeRhythm(rhythm(everyDays), dueOn, occasion), known());
    }

    /**
     * A round was made on the day of the occasion, and nothing is wrong.
     *
     * @param result a code of {@code watchResults}
     */
    public Outcome<Watch, WatchEvent> round(WatchId id, RoundId round, String result, Occasion occasion) {
        return record(id, round, result, Optional.empty(), known(), occasion);
    }

    /**
     * Something is wrong: the round is recorded, and a desk receives the contact, as one unit of work. Repeated, it opens no
     * second one.
     */
    public Outcome<Watch, WatchEvent> somethingIsWrong(WatchId id, RoundId round, Alarm alarm, Occasion occasion) {
        KnownCodes known = known().check("alarm.consulter", alarm.consulter().code(), MunicipalityProfile.CONSULTERS)
                .check("alarm.channel", alarm.channel().code(), MunicipalityProfile.CHANNELS)
                .checkAll("alarm.needs", alarm.needs(), need -> need.code(), MunicipalityProfile.NEEDS)
                .checkAll("alarm.dangers", alarm.dangers(), sign -> sign.code(), MunicipalityProfile.DANGER_SIGNS);
        return record(id, round, WatchDecider.SOMETHING_WRONG, Optional.of(alarm), known, occasion);
    }

    /**
     * It ends.
     *
     * @param ground a code of {@code watchEndGrounds}
     */
    public Outcome<Watch, WatchEvent> end(WatchId id, String ground, Occasion occasion) {
        KnownCodes known = known().check("ground", ground, MunicipalityProfile.WATCH_END_GROUNDS);
        return handle(id, new WatchCommand.End(ground, occasion), known);
    }

    /**
     * A watch, or empty if it never began or the one who asks may not read it.
     *
     * @param asking who asks, for which purpose; the one place where access is decided
     */
    public Optional<Watch> find(WatchId id, Occasion asking) {
        return mayRead(id, asking) ? recorded(id) : Optional.empty();
    }

    /**
     * The kinds of command that are possible now, for a screen to offer.
     *
     * @param asking who asks, for which purpose
     */
    public Set<Class<? extends WatchCommand>> possible(WatchId id, Occasion asking) {
        return WatchDecider.TABLE.possibleIn(find(id, asking).map(Watch::status).orElse(Watch.Status.NONE));
    }

    /**
     * The watches with rounds that are missed on a day, with every day that was due; the longest missed first. Days on which
     * the watcher's agency is closed are not due.
     *
     * @param asking who asks, for which purpose; the watches they may not read are left out
     */
    public List<Missed> missed(LocalDate on, Occasion asking) {
        Objects.requireNonNull(asking, "asking");
        List<Missed> missed = new ArrayList<>();
        store.ledger(TYPE).read((id, latest) -> {
            Watch watch = latest.state();
            List<LocalDate> due = watch.missed(on, opens(watch.watcher()));
            if (!due.isEmpty() && mayRead(id, asking)) {
                missed.add(new Missed(
                        id, watch.person().orElseThrow(), watch.watcher().orElseThrow(), due));
            }
        });
        return missed.stream()
                .sorted(Comparator.comparing((Missed one) -> one.due().get(0))
                        .thenComparing(one -> one.watch().value()))
                .toList();
    }

    /**
     * How many people are watched over in each area of a scheme, in the order of the profile; an area without any stands
     * there with 0.
     *
     * @param scheme such as {@code school-district}
     * @param asking who asks, for which purpose; it counts and tells of nobody
     */
    public Map<AreaId, Integer> coverage(String scheme, Occasion asking) {
        Objects.requireNonNull(asking, "asking");
        Map<AreaId, Integer> counts = new LinkedHashMap<>();
        profile.areas().of(scheme).forEach(area -> counts.put(area.id(), 0));
        store.ledger(TYPE).read((id, latest) -> {
            Watch watch = latest.state();
            if (watch.status() == Watch.Status.ACTIVE) {
                watch.area().stream()
                        .flatMap(area -> profile.areas().containers(area).stream())
                        .forEach(area -> counts.computeIfPresent(area, (same, count) -> count + 1));
            }
        });
        return counts;
    }

    private Outcome<Watch, WatchEvent> record(
            WatchId id, RoundId round, String result, Optional<Alarm> alarm, KnownCodes known, Occasion occasion) {
        Optional<Watch> now = recorded(id);
        LocalDate dueOn = now.flatMap(Watch::rhythm)
                .map(rhythm -> rhythm.after(occasion.on(), opens(now.flatMap(Watch::watcher))))
                .orElse(occasion.on());
        return handle(
                id,
                new WatchCommand.RecordRound(round, result, alarm, dueOn, occasion),
                known.check("result", result, MunicipalityProfile.WATCH_RESULTS));
    }

    private Outcome<Watch, WatchEvent> handle(WatchId id, WatchCommand command, KnownCodes known) {
        List<Reason> wrong = new ArrayList<>(shapes.reasons(command));
        wrong.addAll(known.unknown());
        return wrong.isEmpty() ? clerk.handle(TYPE, id, command) : new Outcome.Refused<>(wrong);
    }

    /** What is wrong reaches a desk in the same unit of work. */
    private static List<Order<?, ?, ?, ?>> alarmed(WatchId id, WatchEvent event, Reaction.States states) {
        if (event instanceof WatchEvent.RoundRecorded made && made.alarm().isPresent()) {
            Alarm alarm = made.alarm().get();
            PersonId person = states.now(TYPE, id).person().orElseThrow();
            Intake intake = Intake.builder()
                    .consulter(alarm.consulter())
                    .channel(alarm.channel())
                    .addSubjects(Subject.again(person))
                    .needs(alarm.needs())
                    .dangers(alarm.dangers())
                    .note(alarm.note())
                    .build();
            return List.of(new Order<>(
                    Consultations.TYPE, alarm.contact(), new ContactCommand.Receive(intake, made.occasion())));
        }
        return List.of();
    }

    private RoundRhythm rhythm(int everyDays) {
        return new RoundRhythm(everyDays, profile.watchPolicy().graceDays());
    }

    private Predicate<LocalDate> opens(Optional<Watcher> watcher) {
        Optional<Agency> agency = watcher.flatMap(Watcher::agency)
                .flatMap(id -> profile.agencies().find(id));
        return day -> agency.map(found -> found.calendar().isOpen(day)).orElse(true);
    }

    private KnownCodes againstWatcher(Watcher watcher) {
        KnownCodes known = known().check("watcher.kind", watcher.kind(), MunicipalityProfile.WATCHERS);
        watcher.agency()
                .ifPresent(agency -> known.oneOf(
                        "watcher.agency",
                        agency,
                        profile.agencies().all().stream().map(Agency::id).toList()));
        return known;
    }

    private List<AreaId> areas() {
        return profile.areas().all().stream().map(area -> area.id()).toList();
    }

    private boolean mayRead(WatchId id, Occasion asking) {
        return access.mayRead(asking, TYPE.name(), id).allowed();
    }

    private Optional<Watch> recorded(WatchId id) {
        return store.ledger(TYPE).find(id).map(Recorded::state);
    }

    private KnownCodes known() {
        return new KnownCodes(profile);
    }
}
