package org.marugoto.testkit.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.marugoto.Cases;
import org.marugoto.Marugoto;
import org.marugoto.agency.Agency;
import org.marugoto.area.AreaId;
import org.marugoto.casework.SupportCase;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Occasion;
import org.marugoto.household.PersonId;
import org.marugoto.ledger.ChangeFeed;
import org.marugoto.ledger.FedStore;
import org.marugoto.ledger.FeedPosition;
import org.marugoto.ledger.Outcome;
import org.marugoto.ledger.Recorded;
import org.marugoto.ledger.StaleVersionException;

/** A city, a day and chance: what the moves of a room draw on. Not thread-safe; each thread has its own. */
public final class Scene {

    private static final LocalDate BEGIN = LocalDate.of(2024, 4, 1);
    private static final String LISTENER = "laws";

    private final Marugoto city;
    private final Random random;
    private final boolean alone;
    private FeedPosition reached;
    private int steps;

    private Scene(Marugoto city, Random random, boolean alone) {
        this.city = city;
        this.random = random;
        this.alone = alone;
        this.reached = feed().reached(LISTENER);
    }

    /** Nobody else writes in this city. */
    static Scene alone(Marugoto city, Random random) {
        return new Scene(city, random, true);
    }

    /** Somebody else may be faster. */
    static Scene besideOthers(Marugoto city, Random random) {
        return new Scene(city, random, false);
    }

    /** Somebody acts: whether it was done. Law 7 is looked at: what was refused is nowhere in the record. */
    public boolean does(Supplier<? extends Outcome<?, ?>> act) {
        if (alone) {
            boolean done = isDone(act.get());
            boolean written = read();
            assertThat(written && !done)
                    .describedAs("law 7: something refused was recorded")
                    .isFalse();
            return done;
        }
        try {
            return isDone(act.get());
        } catch (StaleVersionException somebodyElseWasFaster) {
            return false;
        }
    }

    /** Something happens that nothing is refused of. */
    public void happens(Runnable act) {
        try {
            act.run();
        } catch (StaleVersionException somebodyElseWasFaster) {
            assertThat(alone).isFalse();
        }
        read();
    }

    private static boolean isDone(Outcome<?, ?> outcome) {
        return outcome.match(done -> true, reasons -> false);
    }

    private boolean read() {
        boolean any = false;
        List<ChangeFeed.Change> more = feed().after(reached, ChangeFeed.MAX_CHANGES);
        while (!more.isEmpty()) {
            any = true;
            reached = more.get(more.size() - 1).position();
            more = feed().after(reached, ChangeFeed.MAX_CHANGES);
        }
        return any;
    }

    private ChangeFeed feed() {
        return ((FedStore) city.store()).changes();
    }

    /** Time passes: two steps a day. */
    void nextStep() {
        steps++;
    }

    /** Whether nobody else writes, so that what was read still holds. */
    public boolean isAlone() {
        return alone;
    }

    /** The city. */
    public Marugoto city() {
        return city;
    }

    /** Chance. */
    public Random random() {
        return random;
    }

    /** A number from 0, less than the bound. */
    public int number(int bound) {
        return random.nextInt(bound);
    }

    /** Whether one of so many happens. */
    public boolean oneIn(int chances) {
        return random.nextInt(chances) == 0;
    }

    /** Any of them. */
    public <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** Some of them, or none. */
    public <T> Set<T> someOf(Collection<T> all) {
        return all.stream().filter(one -> random.nextInt(3) == 0).collect(Collectors.toSet());
    }

    /** How many days since the beginning. */
    public int days() {
        return steps / 2;
    }

    /** Today. */
    public LocalDate today() {
        return BEGIN.plusDays(days());
    }

    /** A day soon, now and then one that is over. */
    public LocalDate soon() {
        return today().plusDays(oneIn(40) ? -1 : random.nextInt(20));
    }

    /** An agency of the city. */
    public AgencyId agency() {
        return oneOf(city.profile().agencies().all().stream().map(Agency::id).toList());
    }

    /** An area of the city. */
    public AreaId area() {
        return oneOf(
                city.profile().areas().all().stream().map(area -> area.id()).toList());
    }

    /** Any agency acts today. */
    public Occasion now() {
        return by(agency());
    }

    /** An agency acts today. */
    public Occasion by(AgencyId agency) {
        return by(agency, "WORKER");
    }

    /** An agency acts today in a role. */
    public Occasion by(AgencyId agency, String role) {
        return new Occasion(
                ActorId.of("W-" + agency),
                role,
                agency,
                today().atTime(10, 0).toInstant(ZoneOffset.ofHours(9)),
                today(),
                Occasion.SOCIAL_WELFARE_ACT_106_4,
                Occasion.SUPPORT);
    }

    /** One of the cases whose households are known, mostly the first. */
    public CaseId supportCase() {
        int which = random.nextInt(6);
        return CaseId.of("C" + (which > 2 ? 0 : which));
    }

    /** The person such a case is about. */
    public PersonId personOf(CaseId id) {
        return PersonId.of("P-" + id.value().substring(1));
    }

    /** A case as it stands. */
    public Optional<SupportCase> find(CaseId id) {
        return city.store().ledger(Cases.TYPE).find(id).map(Recorded::state);
    }
}
