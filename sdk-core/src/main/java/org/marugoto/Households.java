package org.marugoto;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.marugoto.decide.Occasion;
import org.marugoto.decide.Reason;
import org.marugoto.document.ShapeCheck;
import org.marugoto.household.BelongCommand;
import org.marugoto.household.BelongDecider;
import org.marugoto.household.BelongEvent;
import org.marugoto.household.Ecomap;
import org.marugoto.household.Household;
import org.marugoto.household.HouseholdCommand;
import org.marugoto.household.HouseholdDecider;
import org.marugoto.household.HouseholdEvent;
import org.marugoto.household.HouseholdId;
import org.marugoto.household.HouseholdsOfPerson;
import org.marugoto.household.PersonId;
import org.marugoto.ledger.AggregateType;
import org.marugoto.ledger.Clerk;
import org.marugoto.ledger.Outcome;
import org.marugoto.ledger.Reaction;
import org.marugoto.ledger.Recorded;
import org.marugoto.ledger.Store;

/**
 * Households (世帯) of one municipality. As safe for several threads as its store.
 */
public final class Households {

    /** How households are kept. */
    public static final AggregateType<HouseholdId, HouseholdCommand, Household, HouseholdEvent> TYPE =
            new AggregateType<>(
                    "household", Household.class, HouseholdEvent.class, HouseholdId::of, new HouseholdDecider());

    /** How the list of a person's households is kept. */
    public static final AggregateType<PersonId, BelongCommand, HouseholdsOfPerson, BelongEvent> OF_PERSONS =
            new AggregateType<>(
                    "person-households",
                    HouseholdsOfPerson.class,
                    BelongEvent.class,
                    PersonId::of,
                    new BelongDecider());

    private final Store store;
    private final Clerk clerk;
    private final ShapeCheck shapes;

    Households(Store store, Clerk clerk, ShapeCheck shapes) {
        this.store = store;
        this.clerk = clerk;
        this.shapes = shapes;
    }

    /** The other side of a split begins in the same unit of work, and who joins a household is listed there. */
    static List<Reaction.Order<?, ?, ?, ?>> follow(HouseholdId id, HouseholdEvent event) {
        if (event instanceof HouseholdEvent.Split split) {
            return List.of(new Reaction.Order<>(
                    TYPE, split.into(), new HouseholdCommand.Form(id, split.part(), split.occasion())));
        }
        return joined(event).stream()
                .<Reaction.Order<?, ?, ?, ?>>map(person ->
                        new Reaction.Order<>(OF_PERSONS, person, new BelongCommand.Belong(id, event.occasion())))
                .toList();
    }

    private static Set<PersonId> joined(HouseholdEvent event) {
        if (event instanceof HouseholdEvent.Joined joined) {
            return Set.of(joined.member().person());
        }
        if (event instanceof HouseholdEvent.MovedIn moved) {
            return Set.of(moved.member().person());
        }
        return event instanceof HouseholdEvent.Formed formed ? formed.part().persons() : Set.of();
    }

    /**
     * Handles a command; a wrong shape is refused with the path of each field.
     *
     * @throws org.marugoto.ledger.StaleVersionException if somebody else recorded in between; nothing was written
     */
    public Outcome<Household, HouseholdEvent> handle(HouseholdId id, HouseholdCommand command) {
        List<Reason> misshapen = shapes.reasons(command);
        return misshapen.isEmpty() ? clerk.handle(TYPE, id, command) : new Outcome.Refused<>(misshapen);
    }

    /**
     * A household, or empty if nothing is known of it.
     *
     * @param asking who asks, for which purpose; the one place where access will be decided
     */
    public Optional<Household> find(HouseholdId id, Occasion asking) {
        Objects.requireNonNull(asking, "asking");
        return store.ledger(TYPE).find(id).map(Recorded::state);
    }

    /**
     * The households somebody is a member of, in the order in which the person joined them.
     *
     * @param asking who asks, for which purpose
     */
    public List<HouseholdId> of(PersonId person, Occasion asking) {
        Objects.requireNonNull(asking, "asking");
        return store.ledger(OF_PERSONS).find(person).stream()
                .flatMap(known -> known.state().households().stream())
                .filter(id -> store.ledger(TYPE)
                        .find(id)
                        .flatMap(known -> known.state().member(person))
                        .isPresent())
                .toList();
    }

    /**
     * Some members begin a household of their own; both keep the link, and both are recorded or neither.
     *
     * @param into the new household, of which nothing may be known yet
     * @throws org.marugoto.ledger.StaleVersionException if somebody else recorded in between; nothing was written
     */
    public Outcome<Household, HouseholdEvent> split(
            HouseholdId id, Set<PersonId> persons, HouseholdId into, Occasion occasion) {
        return handle(id, new HouseholdCommand.Split(persons, into, occasion));
    }

    /**
     * Who and what the household is tied to now, or empty if nothing is known of it.
     *
     * @param asking who asks, for which purpose
     */
    public Optional<Ecomap> ecomap(HouseholdId id, Occasion asking) {
        return find(id, asking).map(household -> Ecomap.of(id, household));
    }
}
