package org.marugoto.agency;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;
import org.marugoto.code.Text;
import org.marugoto.decide.Id;

/**
 * A programme (事業) a municipality runs, such as outreach (アウトリーチ等を通じた継続的支援事業), from a day on.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@Value.Style(visibility = ImplementationVisibility.PACKAGE, overshadowImplementation = true)
public interface Programme {

    /** The stable code, such as {@code OUTREACH}. */
    String code();

    /** What the municipality calls it. */
    Text name();

    /** The item of the law it stands on, such as {@code art. 106-4 (2) iv}; empty if it stands on none. */
    Optional<String> lawItem();

    /** The first day it runs; empty while it is planned and no day is known. */
    Optional<LocalDate> startsOn();

    /** The last day it runs, or empty if no end is known. */
    Optional<LocalDate> endsOn();

    /** Whether its dates are a reasonable assumption, not taken from a source; no by default. */
    @Value.Default
    default boolean assumed() {
        return false;
    }

    /** Whether it runs on this day. */
    default boolean isActive(LocalDate on) {
        return startsOn().filter(start -> !on.isBefore(start)).isPresent()
                && endsOn().filter(on::isAfter).isEmpty();
    }

    /** Refuses a code that cannot be one, and an end before the start. */
    @Value.Check
    default void check() {
        Id.checked(code());
        startsOn()
                .ifPresent(start -> endsOn().filter(start::isAfter).ifPresent(end -> {
                    throw new IllegalStateException("A programme ends after it starts, but (%s) runs from (%s) to (%s)."
                            .formatted(code(), start, end));
                }));
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder that begins as this programme. */
    default Builder but() {
        return builder().from(this);
    }

    /** Builds programmes. */
    class Builder extends ImmutableProgramme.Builder {

        /** Starts on 1 April of this year, the first day of the fiscal year (年度); 2023 is 令和5年度. */
        public final Builder startsInFiscalYear(int year) {
            startsOn(LocalDate.of(year, Month.APRIL, 1));
            return this;
        }

        /** Ends on 31 March after this fiscal year. */
        public final Builder endsWithFiscalYear(int year) {
            endsOn(LocalDate.of(year + 1, Month.MARCH, 31));
            return this;
        }
    }
}
