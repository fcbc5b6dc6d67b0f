package org.marugoto.watch;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;
import org.marugoto.area.AreaId;
import org.marugoto.household.PersonId;
import org.marugoto.privacy.Ground;

/**
 * The watch over one person (見守り) as it stands now. Immutable and thread-safe.
 */
@Value.Immutable
@Value.Style(visibility = ImplementationVisibility.PACKAGE, overshadowImplementation = true)
public interface Watch {

    /** How many rounds are remembered, so that one that is reported twice counts once. */
    int REMEMBERED = 50;

    /** Where a watch stands. */
    enum Status {
        /** Never begun. */
        NONE,
        /** Somebody makes rounds (見守り中). */
        ACTIVE,
        /** Ended, with a ground (終了). */
        ENDED
    }

    /** A watch that never began. */
    Watch NONE = builder().status(Status.NONE).build();

    /** Where it stands. */
    Status status();

    /** Over whom; empty only if it never began. */
    Optional<PersonId> person();

    /** In which area. */
    Optional<AreaId> area();

    /** Who makes the rounds. */
    Optional<Watcher> watcher();

    /** Why the watcher may know of the person. */
    Optional<Ground> ground();

    /** How often. */
    Optional<RoundRhythm> rhythm();

    /** When the next round is due; empty unless it is active. */
    Optional<LocalDate> dueOn();

    /** The rounds reported last, in the order they were; at most {@value #REMEMBERED}. */
    List<Round> rounds();

    /** The round of this identifier, if it is remembered. */
    default Optional<Round> round(RoundId id) {
        return rounds().stream().filter(round -> round.id().equals(id)).findFirst();
    }

    /** The latest day of a round that is remembered. */
    default Optional<LocalDate> lastRoundOn() {
        return rounds().stream().map(Round::on).max(LocalDate::compareTo);
    }

    /**
     * The rounds that are missed on a day, oldest first; none unless it is active.
     *
     * @param opens the days on which rounds are made
     */
    default List<LocalDate> missed(LocalDate on, Predicate<LocalDate> opens) {
        return rhythm().flatMap(often -> dueOn().map(due -> often.missed(due, on, opens)))
                .orElse(List.of());
    }

    /** Begins a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Begins a changed copy. */
    default Builder but() {
        return builder().from(this);
    }

    /** Builds a watch. Not thread-safe. */
    final class Builder extends ImmutableWatch.Builder {
        Builder() {}
    }
}
