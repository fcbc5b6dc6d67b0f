package org.marugoto;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.marugoto.decide.Occasion;
import org.marugoto.decide.Reason;
import org.marugoto.document.ShapeCheck;
import org.marugoto.ledger.AggregateType;
import org.marugoto.ledger.Clerk;
import org.marugoto.ledger.Outcome;
import org.marugoto.ledger.Recorded;
import org.marugoto.ledger.Store;
import org.marugoto.resource.Places;
import org.marugoto.resource.PlacesCommand;
import org.marugoto.resource.PlacesDecider;
import org.marugoto.resource.PlacesEvent;
import org.marugoto.resource.ResourceId;

/**
 * The places of all resources (社会資源の枠) of one municipality. As safe for several threads as its store.
 */
public final class Resources {

    /** How the places of a resource are kept. */
    public static final AggregateType<ResourceId, PlacesCommand, Places, PlacesEvent> TYPE = new AggregateType<>(
            "resource-places", Places.class, PlacesEvent.class, ResourceId::of, new PlacesDecider());

    private final Store store;
    private final Clerk clerk;
    private final ShapeCheck shapes;

    Resources(Store store, Clerk clerk, ShapeCheck shapes) {
        this.store = store;
        this.clerk = clerk;
        this.shapes = shapes;
    }

    /**
     * Handles a command; a wrong shape is refused with the path of each field.
     *
     * @throws org.marugoto.ledger.StaleVersionException if somebody else recorded in between; nothing was written
     */
    public Outcome<Places, PlacesEvent> handle(ResourceId id, PlacesCommand command) {
        List<Reason> misshapen = shapes.reasons(command);
        return misshapen.isEmpty() ? clerk.handle(TYPE, id, command) : new Outcome.Refused<>(misshapen);
    }

    /**
     * The places of a resource, or empty if it never offered any.
     *
     * @param asking who asks, for which purpose; the one place where access will be decided
     */
    public Optional<Places> find(ResourceId id, Occasion asking) {
        Objects.requireNonNull(asking, "asking");
        return store.ledger(TYPE).find(id).map(Recorded::state);
    }
}
