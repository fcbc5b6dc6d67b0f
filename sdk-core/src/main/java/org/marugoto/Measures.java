package org.marugoto;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.marugoto.conference.ConferenceKind;
import org.marugoto.conference.Gap;
import org.marugoto.conference.GapCommand;
import org.marugoto.conference.GapDecider;
import org.marugoto.conference.GapEvent;
import org.marugoto.conference.GapId;
import org.marugoto.conference.Measure;
import org.marugoto.conference.MeasureCommand;
import org.marugoto.conference.MeasureDecider;
import org.marugoto.conference.MeasureEvent;
import org.marugoto.conference.MeasureId;
import org.marugoto.decide.Occasion;
import org.marugoto.decide.Reason;
import org.marugoto.document.ShapeCheck;
import org.marugoto.ledger.AggregateType;
import org.marugoto.ledger.Clerk;
import org.marugoto.ledger.Outcome;
import org.marugoto.ledger.Recorded;
import org.marugoto.ledger.Store;

/**
 * Gaps (制度の狭間) that were noted in conferences, and the measures (施策) that answer them. As safe for several threads as
 * its store.
 */
public final class Measures {

    /** How measures are kept. */
    public static final AggregateType<MeasureId, MeasureCommand, Measure, MeasureEvent> TYPE =
            new AggregateType<>("measure", Measure.class, MeasureEvent.class, MeasureId::of, new MeasureDecider());

    /** How gaps are kept. */
    public static final AggregateType<GapId, GapCommand, Gap, GapEvent> GAP_TYPE =
            new AggregateType<>("gap", Gap.class, GapEvent.class, GapId::of, new GapDecider());

    private static final Comparator<Gap> MOST_NOTED_FIRST = Comparator.comparingInt(Gap::times)
            .reversed()
            .thenComparing(gap -> gap.key().orElseThrow().id().value());

    private final Store store;
    private final Clerk clerk;
    private final ShapeCheck shapes;

    Measures(Store store, Clerk clerk, ShapeCheck shapes) {
        this.store = store;
        this.clerk = clerk;
        this.shapes = shapes;
    }

    /**
     * Handles a command; a wrong shape is refused with the path of each field, a gap nobody noted with its status.
     *
     * @throws org.marugoto.ledger.StaleVersionException if somebody else recorded in between; nothing was written
     */
    public Outcome<Measure, MeasureEvent> handle(MeasureId id, MeasureCommand command) {
        List<Reason> misshapen = shapes.reasons(command);
        return misshapen.isEmpty() ? clerk.handle(TYPE, id, command) : new Outcome.Refused<>(misshapen);
    }

    /**
     * A measure, or empty if it was never proposed.
     *
     * @param asking who asks, for which purpose
     */
    public Optional<Measure> find(MeasureId id, Occasion asking) {
        Objects.requireNonNull(asking, "asking");
        return store.ledger(TYPE).find(id).map(Recorded::state);
    }

    /**
     * The kinds of command that are possible now, for a screen to offer.
     *
     * @param asking who asks, for which purpose
     */
    public Set<Class<? extends MeasureCommand>> possible(MeasureId id, Occasion asking) {
        return MeasureDecider.TABLE.possibleIn(
                find(id, asking).map(Measure::status).orElse(Measure.Status.NONE));
    }

    /**
     * A gap, or empty if it was never noted.
     *
     * @param asking who asks, for which purpose
     */
    public Optional<Gap> gap(GapId id, Occasion asking) {
        Objects.requireNonNull(asking, "asking");
        return store.ledger(GAP_TYPE).find(id).map(Recorded::state);
    }

    /**
     * The gaps to put before the next regular sitting of a kind: noted at least as often as the kind says, and answered by
     * no measure yet; the most noted first.
     *
     * @param asking who asks, for which purpose
     */
    public List<Gap> candidates(ConferenceKind kind, Occasion asking) {
        Objects.requireNonNull(asking, "asking");
        List<Gap> gaps = new ArrayList<>();
        store.journal().read(GAP_TYPE, (id, history) -> {
            Gap gap = GAP_TYPE.decider().fold(history);
            if (gap.status() == Gap.Status.OPEN && gap.times() >= kind.gapsFrom()) {
                gaps.add(gap);
            }
        });
        return gaps.stream().sorted(MOST_NOTED_FIRST).toList();
    }
}
