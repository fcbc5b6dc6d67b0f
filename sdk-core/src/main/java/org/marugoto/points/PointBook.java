package org.marugoto.points;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;
import org.marugoto.area.AreaId;

/**
 * The points of one person (ポイント手帳) as they stand now, a purse for each scheme, area and year.
 *
 * <p>Services and uses are remembered for good: that each is booked once has no end. A year's limit keeps them few. Immutable
 * and thread-safe.
 */
@Value.Immutable
@Value.Style(visibility = ImplementationVisibility.PACKAGE, overshadowImplementation = true)
public interface PointBook {

    /** Where a book stands. */
    enum Status {
        /** Nothing was ever booked. */
        NONE,
        /** There is something in it. */
        OPEN
    }

    /** A book without any point. */
    PointBook NONE = builder().status(Status.NONE).build();

    /** Where it stands. */
    Status status();

    /** The purses, in the order they were opened. */
    List<Purse> purses();

    /** What was earned, in the order it was booked. */
    List<Earning> earnings();

    /** What was spent, in the order it was booked. */
    List<Use> uses();

    /** A purse; empty if nothing was earned there. */
    default Optional<Purse> purse(PurseKey key) {
        return purses().stream().filter(purse -> purse.key().equals(key)).findFirst();
    }

    /** What was booked for a service in a scheme. */
    default Optional<Earning> earning(SchemeId scheme, ServiceId service) {
        return earnings().stream().filter(one -> one.isFor(scheme, service)).findFirst();
    }

    /** What was spent at one time. */
    default Optional<Use> use(UseId id) {
        return uses().stream().filter(use -> use.id().equals(id)).findFirst();
    }

    /** How many points of a scheme and area can be spent on a day, whatever on. */
    default long left(SchemeId scheme, AreaId area, LocalDate day) {
        return purses().stream()
                .filter(purse -> purse.key().scheme().equals(scheme)
                        && purse.key().area().equals(area))
                .mapToLong(purse -> purse.leftOn(day))
                .sum();
    }

    /** How many points were earned on a day, less those corrected. */
    default long earnedOn(PurseKey key, LocalDate day) {
        return earnings().stream()
                .filter(one ->
                        !one.corrected() && one.key().equals(key) && one.on().equals(day))
                .mapToLong(Earning::points)
                .sum();
    }

    /** Refuses what may never be: a purse, a service or a use that is there twice. */
    @Value.Check
    default void check() {
        boolean twice = purses().stream().map(Purse::key).distinct().count() < purses().size()
                || earnings().stream()
                                .map(one -> List.of(one.key().scheme(), one.service()))
                                .distinct()
                                .count()
                        < earnings().size()
                || uses().stream().map(Use::id).distinct().count() < uses().size();
        if (twice) {
            throw new IllegalStateException(
                    "Expected each purse, service and use once, but found one twice among (%d, %d, %d)."
                            .formatted(purses().size(), earnings().size(), uses().size()));
        }
    }

    /** Begins a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Begins a changed copy. */
    default Builder but() {
        return builder().from(this);
    }

    /** Builds a book. Not thread-safe. */
    final class Builder extends ImmutablePointBook.Builder {
        Builder() {}
    }
}
