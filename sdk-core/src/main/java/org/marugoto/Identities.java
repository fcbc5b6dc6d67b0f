package org.marugoto;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.marugoto.decide.Occasion;
import org.marugoto.decide.Reason;
import org.marugoto.document.ShapeCheck;
import org.marugoto.household.PersonId;
import org.marugoto.identity.Evidence;
import org.marugoto.identity.Identity;
import org.marugoto.identity.IdentityCommand;
import org.marugoto.identity.IdentityDecider;
import org.marugoto.identity.IdentityEvent;
import org.marugoto.identity.IdentityRefusal;
import org.marugoto.ledger.AggregateType;
import org.marugoto.ledger.Clerk;
import org.marugoto.ledger.Outcome;
import org.marugoto.ledger.Reaction.Order;
import org.marugoto.ledger.Recorded;
import org.marugoto.ledger.Store;

/**
 * Which records of persons are one person, as people have decided (名寄せ). Candidates come from {@link
 * org.marugoto.identity.SamePerson}. As safe for several threads as its store.
 */
public final class Identities {

    /** How it is kept. */
    public static final AggregateType<PersonId, IdentityCommand, Identity, IdentityEvent> TYPE =
            new AggregateType<>("identity", Identity.class, IdentityEvent.class, PersonId::of, new IdentityDecider());

    private final Store store;
    private final Clerk clerk;
    private final ShapeCheck shapes;

    Identities(Store store, Clerk clerk, ShapeCheck shapes) {
        this.store = store;
        this.clerk = clerk.reacting(TYPE, Identities::otherRecord);
        this.shapes = shapes;
    }

    /** Both records know of it, or neither. */
    private static List<Order<?, ?, ?, ?>> otherRecord(PersonId id, IdentityEvent event) {
        if (event instanceof IdentityEvent.Merged merged) {
            return List.of(new Order<>(TYPE, merged.into(), new IdentityCommand.TakeIn(id, merged.occasion())));
        }
        return event instanceof IdentityEvent.Unmerged parted
                ? List.of(new Order<>(TYPE, parted.from(), new IdentityCommand.LetGo(id, parted.occasion())))
                : List.of();
    }

    /**
     * Merges one record into another, which stands for both from now on. It is recorded and can be undone.
     *
     * @param evidence what spoke for it and against it
     * @throws org.marugoto.ledger.StaleVersionException if somebody else recorded in between; nothing was written
     */
    public Outcome<Identity, IdentityEvent> merge(
            PersonId person, PersonId into, Set<Evidence> evidence, Occasion occasion) {
        if (person.equals(into)) {
            return new Outcome.Refused<>(
                    List.of(Reason.of(IdentityRefusal.WITH_ITSELF).with("person", person)));
        }
        boolean own = identity(into).status() == Identity.Status.OWN;
        return handle(person, new IdentityCommand.Merge(into, evidence, own, occasion));
    }

    /** Undoes a merging: both records stand for themselves again. */
    public Outcome<Identity, IdentityEvent> unmerge(PersonId person, String ground, Occasion occasion) {
        return handle(person, new IdentityCommand.Unmerge(ground, occasion));
    }

    private Outcome<Identity, IdentityEvent> handle(PersonId person, IdentityCommand command) {
        List<Reason> wrong = shapes.reasons(command);
        return wrong.isEmpty() ? clerk.handle(TYPE, person, command) : new Outcome.Refused<>(wrong);
    }

    /**
     * The record that stands for this one: itself, or what it was merged into.
     *
     * @param asking who asks, for which purpose
     */
    public PersonId standing(PersonId person, Occasion asking) {
        Objects.requireNonNull(asking, "asking");
        Optional<PersonId> into = identity(person).into();
        return into.orElse(person);
    }

    /**
     * Everything that was decided about a record, oldest first.
     *
     * @param asking who asks, for which purpose
     */
    public List<IdentityEvent> history(PersonId person, Occasion asking) {
        Objects.requireNonNull(asking, "asking");
        return store.journal().history(TYPE, person);
    }

    private Identity identity(PersonId person) {
        return store.ledger(TYPE).find(person).map(Recorded::state).orElse(Identity.NONE);
    }
}
