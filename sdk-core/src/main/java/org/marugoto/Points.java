package org.marugoto;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.marugoto.area.AreaId;
import org.marugoto.decide.Occasion;
import org.marugoto.decide.Reason;
import org.marugoto.document.ShapeCheck;
import org.marugoto.household.PersonId;
import org.marugoto.ledger.AggregateType;
import org.marugoto.ledger.Clerk;
import org.marugoto.ledger.Outcome;
import org.marugoto.ledger.Recorded;
import org.marugoto.ledger.Store;
import org.marugoto.points.PointBook;
import org.marugoto.points.PointCommand;
import org.marugoto.points.PointDecider;
import org.marugoto.points.PointEvent;
import org.marugoto.points.PointRefusal;
import org.marugoto.points.PointScheme;
import org.marugoto.points.PointYear;
import org.marugoto.points.PurseKey;
import org.marugoto.points.SchemeId;
import org.marugoto.points.ServiceId;
import org.marugoto.points.Tally;
import org.marugoto.points.UseId;
import org.marugoto.privacy.AccessPolicy;
import org.marugoto.profile.MunicipalityProfile;

/**
 * Points for volunteers (ボランティアポイント) of one municipality, a book for each person. Every act counts for the day of its
 * occasion, and may throw {@link org.marugoto.ledger.StaleVersionException} if somebody else recorded in between; then
 * nothing was written. As safe for several threads as its store.
 */
public final class Points {

    /** How books of points are kept. */
    public static final AggregateType<PersonId, PointCommand, PointBook, PointEvent> TYPE =
            new AggregateType<>("point-book", PointBook.class, PointEvent.class, PersonId::of, new PointDecider());

    /**
     * The points of a scheme, area and year.
     *
     * @param key which ones
     * @param people how many people have some, or had
     * @param tally what became of them
     */
    public record Sum(PurseKey key, int people, Tally tally) {
        private Sum and(Tally more) {
            return new Sum(key, people + 1, tally.and(more));
        }
    }

    private final MunicipalityProfile profile;
    private final Store store;
    private final Clerk clerk;
    private final ShapeCheck shapes;
    private final AccessPolicy access;

    Points(MunicipalityProfile profile, Store store, Clerk clerk, ShapeCheck shapes, AccessPolicy access) {
        this.profile = profile;
        this.store = store;
        this.clerk = clerk;
        this.shapes = shapes;
        this.access = access;
    }

    /**
     * A service was done on the day of the occasion: its points are booked, however often it is reported. They are as many
     * as the rules of the year give, and as day and year leave room for.
     *
     * @param area where, an area of the scheme or one that lies in it
     * @param kind what kind of service, a code of {@code pointServices} or {@code helpSkills} that the rules name
     */
    public Outcome<PointBook, PointEvent> earn(
            PersonId person, SchemeId scheme, AreaId area, ServiceId service, String kind, Occasion occasion) {
        List<Reason> reasons = against(scheme, area);
        if (!reasons.isEmpty()) {
            return new Outcome.Refused<>(reasons);
        }
        Optional<PointYear> rules = scheme(scheme).flatMap(found -> found.on(occasion.on()));
        AreaId where = areaOf(scheme, area).orElseThrow();
        return rules.map(year ->
                        handle(person, new PointCommand.Earn(scheme, where, service, kind, year, occasion), known()))
                .orElseGet(() -> new Outcome.Refused<>(
                        List.of(Reason.of(PointRefusal.NO_RULES_FOR_YEAR).with("year", PointYear.of(occasion.on())))));
    }

    /**
     * Points are spent, those that expire first before the others; the same use is booked once.
     *
     * @param area where, an area of the scheme or one that lies in it
     * @param on what on, a code of {@code pointUses}
     * @param points how many, 1 or more
     */
    public Outcome<PointBook, PointEvent> spend(
            PersonId person, UseId use, SchemeId scheme, AreaId area, String on, int points, Occasion occasion) {
        List<Reason> reasons = against(scheme, area);
        if (!reasons.isEmpty()) {
            return new Outcome.Refused<>(reasons);
        }
        AreaId where = areaOf(scheme, area).orElseThrow();
        return handle(
                person,
                new PointCommand.Spend(use, scheme, where, on, points, occasion),
                known().check("on", on, PointScheme.USES));
    }

    /**
     * A counter-entry takes the points of a service away that was booked by mistake.
     *
     * @param ground a code of {@code pointCorrections}
     */
    public Outcome<PointBook, PointEvent> correct(
            PersonId person, SchemeId scheme, ServiceId service, String ground, Occasion occasion) {
        return handle(person, new PointCommand.Correct(scheme, service, ground, occasion), againstGround(ground));
    }

    /**
     * A counter-entry gives points back that were spent by mistake.
     *
     * @param ground a code of {@code pointCorrections}
     */
    public Outcome<PointBook, PointEvent> giveBack(PersonId person, UseId use, String ground, Occasion occasion) {
        return handle(person, new PointCommand.GiveBack(use, ground, occasion), againstGround(ground));
    }

    /** What a person could spend only before the day of the occasion expires. */
    public Outcome<PointBook, PointEvent> expire(PersonId person, Occasion occasion) {
        return handle(person, new PointCommand.Expire(occasion), known());
    }

    /**
     * What could be spent only before the day of the occasion expires, in every book. Reads page by page; each book is
     * recorded on its own, so that this can be run again where it stopped.
     *
     * @return how many books had points to expire or purses to close
     */
    public int expireAll(Occasion occasion) {
        List<PersonId> due = new ArrayList<>();
        store.ledger(TYPE).read((person, latest) -> {
            boolean over = latest.state().purses().stream()
                    .anyMatch(purse -> !purse.closed() && purse.lastDay().isBefore(occasion.on()));
            if (over) {
                due.add(person);
            }
        });
        due.forEach(person -> expire(person, occasion));
        return due.size();
    }

    /**
     * The book of a person, or empty if nothing was ever booked or the one who asks may not read it.
     *
     * @param asking who asks, for which purpose
     */
    public Optional<PointBook> find(PersonId person, Occasion asking) {
        return access.mayRead(asking, TYPE.name(), person).allowed()
                ? store.ledger(TYPE).find(person).map(Recorded::state)
                : Optional.empty();
    }

    /**
     * How many points a person can spend in an area on the day of the occasion; 0 where the scheme has none.
     *
     * @param asking who asks, for which purpose
     */
    public long left(PersonId person, SchemeId scheme, AreaId area, Occasion asking) {
        return areaOf(scheme, area)
                .flatMap(where -> find(person, asking).map(book -> book.left(scheme, where, asking.on())))
                .orElse(0L);
    }

    /**
     * The points of every scheme, area and year, in this order; they add up to the books exactly. Reads page by page.
     *
     * @param asking who asks, for which purpose; it counts and tells of nobody
     */
    public List<Sum> sums(Occasion asking) {
        Objects.requireNonNull(asking, "asking");
        Map<PurseKey, Sum> sums = new TreeMap<>();
        store.ledger(TYPE)
                .read((person, latest) -> latest.state()
                        .purses()
                        .forEach(purse -> sums.put(
                                purse.key(),
                                sums.getOrDefault(purse.key(), new Sum(purse.key(), 0, Tally.ZERO))
                                        .and(purse.tally()))));
        return List.copyOf(sums.values());
    }

    /**
     * The kinds of command that are possible now, for a screen to offer.
     *
     * @param asking who asks, for which purpose
     */
    public Set<Class<? extends PointCommand>> possible(PersonId person, Occasion asking) {
        return PointDecider.TABLE.possibleIn(
                find(person, asking).map(PointBook::status).orElse(PointBook.Status.NONE));
    }

    private Outcome<PointBook, PointEvent> handle(PersonId person, PointCommand command, KnownCodes known) {
        List<Reason> wrong = new ArrayList<>(shapes.reasons(command));
        wrong.addAll(known.unknown());
        return wrong.isEmpty() ? clerk.handle(TYPE, person, command) : new Outcome.Refused<>(wrong);
    }

    private List<Reason> against(SchemeId scheme, AreaId area) {
        if (scheme(scheme).isEmpty()) {
            return List.of(Reason.of(PointRefusal.NO_SUCH_SCHEME)
                    .with("scheme", scheme)
                    .with(
                            "expected",
                            profile.pointSchemes().stream().map(PointScheme::id).toList()));
        }
        return areaOf(scheme, area).isEmpty()
                ? List.of(Reason.of(PointRefusal.NOT_IN_THIS_AREA).with("area", area))
                : List.of();
    }

    private Optional<PointScheme> scheme(SchemeId id) {
        return profile.pointSchemes().stream()
                .filter(scheme -> scheme.id().equals(id))
                .findFirst();
    }

    private Optional<AreaId> areaOf(SchemeId scheme, AreaId area) {
        return scheme(scheme)
                .flatMap(found -> found.areaOf(
                        profile.areas().contains(area) ? profile.areas().containers(area) : List.of()));
    }

    private KnownCodes againstGround(String ground) {
        return known().check("ground", ground, PointScheme.CORRECTIONS);
    }

    private KnownCodes known() {
        return new KnownCodes(profile);
    }
}
