package org.marugoto;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.marugoto.decide.Occasion;
import org.marugoto.decide.Reason;
import org.marugoto.development.Development;
import org.marugoto.development.DevelopmentCommand;
import org.marugoto.development.DevelopmentDecider;
import org.marugoto.development.DevelopmentEvent;
import org.marugoto.development.DevelopmentId;
import org.marugoto.document.ShapeCheck;
import org.marugoto.ledger.AggregateType;
import org.marugoto.ledger.Clerk;
import org.marugoto.ledger.Ids;
import org.marugoto.ledger.Outcome;
import org.marugoto.ledger.Recorded;
import org.marugoto.ledger.Store;
import org.marugoto.matching.UnmetNeed;
import org.marugoto.platform.MeetingOrigin;
import org.marugoto.platform.PlatformMeetingId;
import org.marugoto.platform.PlatformRefusal;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.resource.Resource;

/**
 * Resource development (資源開拓) of one municipality. Participation support for which nothing fits opens it by itself; a resource that
 * starts matching closes it, and whoever waited gets it as a candidate. As safe for several threads as its store.
 */
public final class Developments {

    /** How resource development is kept. */
    public static final AggregateType<DevelopmentId, DevelopmentCommand, Development, DevelopmentEvent> TYPE =
            new AggregateType<>(
                    "development",
                    Development.class,
                    DevelopmentEvent.class,
                    DevelopmentId::of,
                    new DevelopmentDecider());

    private final MunicipalityProfile profile;
    private final Store store;
    private final Clerk clerk;
    private final ShapeCheck shapes;
    private final Ids ids;

    Developments(MunicipalityProfile profile, Store store, Clerk clerk, ShapeCheck shapes, Ids ids) {
        this.profile = profile;
        this.store = store;
        this.clerk = clerk;
        this.shapes = shapes;
        this.ids = ids;
    }

    /** The id for new development. */
    public DevelopmentId newId() {
        return ids.next(DevelopmentId::of);
    }

    /**
     * Handles a command; a wrong shape is refused with the path of each field, and so are an owner, a division or an area
     * that the profile does not know, and a platform meeting that was not held.
     *
     * @throws org.marugoto.ledger.StaleVersionException if somebody else recorded in between; nothing was written
     */
    public Outcome<Development, DevelopmentEvent> handle(DevelopmentId id, DevelopmentCommand command) {
        List<Reason> wrong = shapes.reasons(command);
        List<Reason> all = wrong.isEmpty() ? against(command) : wrong;
        return all.isEmpty() ? clerk.handle(TYPE, id, command) : new Outcome.Refused<>(all);
    }

    /**
     * A resource is new or has changed: the development it meets, by kind and area, is closed, unless its places are all
     * taken. All of it in one unit of work.
     *
     * @param resource as the directory has it now
     * @return the development that was closed
     */
    public Set<DevelopmentId> announce(Resource resource, Occasion occasion) {
        return store.within(() -> {
            Set<DevelopmentId> met = hasPlace(resource)
                    ? which(now -> now.isGoingOn()
                                    && now.wanted()
                                            .filter(wanted -> wanted.isMetBy(resource, profile.areas()))
                                            .isPresent())
                            .keySet()
                    : Set.of();
            met.forEach(id -> clerk.handle(TYPE, id, new DevelopmentCommand.StartMatching(resource.id(), occasion)));
            return met;
        });
    }

    /**
     * A piece of development, or empty if it was never opened.
     *
     * @param asking who asks, for which purpose
     */
    public Optional<Development> find(DevelopmentId id, Occasion asking) {
        Objects.requireNonNull(asking, "asking");
        return store.ledger(TYPE).find(id).map(Recorded::state);
    }

    /**
     * What goes on, in the order of the ledger. Reads page by page.
     *
     * @param asking who asks, for which purpose
     */
    public Map<DevelopmentId, Development> goingOn(Occasion asking) {
        Objects.requireNonNull(asking, "asking");
        return which(Development::isGoingOn);
    }

    /**
     * Where how many people wait for what there is not: everybody for whom development goes on. At which time is not recorded.
     * For those in charge; {@link UnmetNeed#publish} makes what everybody may see.
     *
     * @param asking who asks, for which purpose
     */
    public UnmetNeed unmetNeed(Occasion asking) {
        List<UnmetNeed.Cell> waiting = new ArrayList<>();
        goingOn(asking)
                .values()
                .forEach(work -> work.wanted()
                        .map(wanted -> new UnmetNeed.Cell(wanted.area(), Optional.of(wanted.kind()), Optional.empty()))
                        .ifPresent(cell -> waiting.addAll(
                                Collections.nCopies(work.waiting().size(), cell))));
        return UnmetNeed.of(waiting);
    }

    /**
     * What somebody is to act on, on or before a day, in the order of the ledger. Reads page by page.
     *
     * @param asking who asks, for which purpose
     */
    public Map<DevelopmentId, Development> due(LocalDate on, Occasion asking) {
        Objects.requireNonNull(asking, "asking");
        return which(now -> now.nextOn().filter(day -> !day.isAfter(on)).isPresent());
    }

    /**
     * The kinds of command that are possible now, for a screen to offer.
     *
     * @param asking who asks, for which purpose
     */
    public Set<Class<? extends DevelopmentCommand>> possible(DevelopmentId id, Occasion asking) {
        return DevelopmentDecider.TABLE.possibleIn(
                find(id, asking).map(Development::status).orElse(Development.Status.NONE));
    }

    private Map<DevelopmentId, Development> which(Predicate<Development> so) {
        return which(store, so);
    }

    /** The meetings and ideas that development came from, whatever has become of it. */
    static Set<MeetingOrigin> origins(Store store) {
        Set<MeetingOrigin> origins = new HashSet<>();
        store.ledger(TYPE).read((id, latest) -> latest.state().origin().ifPresent(origins::add));
        return origins;
    }

    static Map<DevelopmentId, Development> which(Store store, Predicate<Development> so) {
        Map<DevelopmentId, Development> found = new LinkedHashMap<>();
        store.ledger(TYPE).read((id, latest) -> {
            if (so.test(latest.state())) {
                found.put(id, latest.state());
            }
        });
        return found;
    }

    private boolean hasPlace(Resource resource) {
        return store.ledger(Resources.TYPE)
                .find(resource.id())
                .filter(places -> places.state().free() == 0)
                .isEmpty();
    }

    private List<Reason> against(DevelopmentCommand command) {
        List<Reason> wrong = new ArrayList<>(unknown(command));
        if (command instanceof DevelopmentCommand.Open open) {
            open.origin().flatMap(origin -> notHeld(store, origin.meeting())).ifPresent(wrong::add);
        }
        return wrong;
    }

    /** A reason if there is no such platform meeting, or it was not held. */
    static Optional<Reason> notHeld(Store store, PlatformMeetingId meeting) {
        return store.ledger(PlatformMeetings.TYPE)
                        .find(meeting)
                        .filter(found -> found.state().wasHeld())
                        .isPresent()
                ? Optional.empty()
                : Optional.of(Reason.of(PlatformRefusal.NO_SUCH_MEETING).with("meeting", meeting));
    }

    private List<Reason> unknown(DevelopmentCommand command) {
        KnownCodes known = new KnownCodes(profile);
        if (command instanceof DevelopmentCommand.Open open) {
            known.check("owner", open.owner())
                    .checkArea("wanted.area", open.wanted().area());
        } else if (command instanceof DevelopmentCommand.PassOn pass) {
            known.check("owner", pass.owner());
        } else if (command instanceof DevelopmentCommand.ChooseRoute choose) {
            choose.route().division().ifPresent(division -> known.check("route.division", division));
        }
        return known.unknown();
    }
}
