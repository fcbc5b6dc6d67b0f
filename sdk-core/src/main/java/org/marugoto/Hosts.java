package org.marugoto;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.marugoto.decide.Occasion;
import org.marugoto.decide.Reason;
import org.marugoto.document.ShapeCheck;
import org.marugoto.host.Host;
import org.marugoto.host.HostCommand;
import org.marugoto.host.HostDecider;
import org.marugoto.host.HostEvent;
import org.marugoto.host.HostId;
import org.marugoto.ledger.AggregateType;
import org.marugoto.ledger.Clerk;
import org.marugoto.ledger.Ids;
import org.marugoto.ledger.Outcome;
import org.marugoto.ledger.Recorded;
import org.marugoto.ledger.Store;
import org.marugoto.participation.PlacementKind;
import org.marugoto.profile.MunicipalityProfile;

/**
 * The register of hosts (受入先名簿) of one municipality. A willing host's places are offered, and withdrawn when it no longer is, in
 * the same unit of work. As safe for several threads as its store.
 */
public final class Hosts {

    /** How hosts are kept. */
    public static final AggregateType<HostId, HostCommand, Host, HostEvent> TYPE =
            new AggregateType<>("host", Host.class, HostEvent.class, HostId::of, new HostDecider());

    private final MunicipalityProfile profile;
    private final Store store;
    private final Clerk clerk;
    private final ShapeCheck shapes;
    private final Ids ids;

    Hosts(MunicipalityProfile profile, Store store, Clerk clerk, ShapeCheck shapes, Ids ids) {
        this.profile = profile;
        this.store = store;
        this.clerk = clerk;
        this.shapes = shapes;
        this.ids = ids;
    }

    /** The id for a new host. */
    public HostId newId() {
        return ids.next(HostId::of);
    }

    /**
     * Handles a command; a wrong shape is refused with the path of each field, and a kind of placement that the profile does not
     * know. Whoever has a place keeps it, even where
     * a host now takes fewer people.
     *
     * @throws org.marugoto.ledger.StaleVersionException if somebody else recorded in between; nothing was written
     */
    public Outcome<Host, HostEvent> handle(HostId id, HostCommand command) {
        List<Reason> misshapen = shapes.reasons(command);
        List<Reason> wrong = misshapen.isEmpty() ? unknown(command) : misshapen;
        return wrong.isEmpty() ? clerk.handle(TYPE, id, command) : new Outcome.Refused<>(wrong);
    }

    /**
     * A host, or empty if nobody has asked it.
     *
     * @param asking who asks, for which purpose
     */
    public Optional<Host> find(HostId id, Occasion asking) {
        Objects.requireNonNull(asking, "asking");
        return store.ledger(TYPE).find(id).map(Recorded::state);
    }

    /**
     * The hosts to be heard on or before a day, in the order of the ledger. Reads page by page.
     *
     * @param asking who asks, for which purpose
     */
    public Map<HostId, Host> toHear(LocalDate on, Occasion asking) {
        return which(host -> host.hearAgainOn().filter(day -> !day.isAfter(on)).isPresent(), asking);
    }

    /**
     * The hosts that take people for a kind of placement, in the order of the ledger. Reads page by page.
     *
     * @param asking who asks, for which purpose
     */
    public Map<HostId, Host> willing(String kind, Occasion asking) {
        return which(
                host -> host.status() == Host.Status.WILLING
                        && host.heard()
                                .filter(heard -> heard.kinds().contains(kind))
                                .isPresent(),
                asking);
    }

    /**
     * The kinds of command that are possible now, for a screen to offer.
     *
     * @param asking who asks, for which purpose
     */
    public Set<Class<? extends HostCommand>> possible(HostId id, Occasion asking) {
        return HostDecider.TABLE.possibleIn(find(id, asking).map(Host::status).orElse(Host.Status.NONE));
    }

    private List<Reason> unknown(HostCommand command) {
        KnownCodes known = new KnownCodes(profile);
        if (command instanceof HostCommand.Hear hear) {
            List<String> kinds = profile.placementKinds().all().stream()
                    .map(PlacementKind::code)
                    .toList();
            hear.hearing().kinds().forEach(kind -> known.oneOf("hearing.kinds", kind, kinds));
        }
        return known.unknown();
    }

    private Map<HostId, Host> which(Predicate<Host> so, Occasion asking) {
        Objects.requireNonNull(asking, "asking");
        Map<HostId, Host> found = new LinkedHashMap<>();
        store.ledger(TYPE).read((id, latest) -> {
            if (so.test(latest.state())) {
                found.put(id, latest.state());
            }
        });
        return found;
    }
}
