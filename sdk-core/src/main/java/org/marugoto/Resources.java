package org.marugoto;

import java.lang.ref.WeakReference;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.marugoto.decide.Occasion;
import org.marugoto.decide.Reason;
import org.marugoto.document.ShapeCheck;
import org.marugoto.ledger.AggregateType;
import org.marugoto.ledger.Clerk;
import org.marugoto.ledger.Outcome;
import org.marugoto.ledger.Recorded;
import org.marugoto.ledger.Store;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.resource.Directory;
import org.marugoto.resource.Places;
import org.marugoto.resource.PlacesCommand;
import org.marugoto.resource.PlacesDecider;
import org.marugoto.resource.PlacesEvent;
import org.marugoto.resource.ResourceId;
import org.marugoto.search.Listing;

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
    private final MunicipalityProfile profile;
    private final List<WeakReference<LiveDirectory>> directories = new CopyOnWriteArrayList<>();

    Resources(Store store, Clerk clerk, ShapeCheck shapes, MunicipalityProfile profile) {
        this.profile = profile;
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
        if (!misshapen.isEmpty()) {
            return new Outcome.Refused<>(misshapen);
        }
        Outcome<Places, PlacesEvent> outcome = clerk.handle(TYPE, id, command);
        if (outcome instanceof Outcome.Done) {
            tell(id);
        }
        return outcome;
    }

    /**
     * The directory made ready for searches, with the places that are left as they are recorded here. A change that is handled
     * here is seen by the next search; keep the directory as long as you search.
     *
     * @param listings the entries, each resource once; places they name count until places are recorded here
     * @param asking who asks, for which purpose, and the day of the first searches
     * @throws IllegalArgumentException if two have the same id
     */
    public LiveDirectory directory(Collection<Listing> listings, Occasion asking) {
        LiveDirectory directory =
                new LiveDirectory(store, profile.rules().areas(), profile.searchWeights(), listings, asking.on());
        directories.removeIf(gone -> gone.get() == null);
        directories.add(new WeakReference<>(directory));
        return directory;
    }

    /** The same for the entries of a directory of which nothing else is known. */
    public LiveDirectory directory(Directory entries, Occasion asking) {
        return directory(entries.all().stream().map(Listing::of).toList(), asking);
    }

    private void tell(ResourceId id) {
        for (WeakReference<LiveDirectory> reference : directories) {
            LiveDirectory directory = reference.get();
            if (directory != null) {
                directory.touch(id);
            }
        }
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
