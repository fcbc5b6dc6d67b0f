package org.marugoto.agency;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;
import org.marugoto.area.AreaId;
import org.marugoto.code.Text;
import org.marugoto.decide.AgencyId;

/**
 * A support agency (支援関係機関): a centre, an office division, a council of social welfare.
 *
 * <p>Its local name hides its national type, so it keeps both. Immutable and thread-safe.
 */
@Value.Immutable
@Value.Style(visibility = ImplementationVisibility.PACKAGE, overshadowImplementation = true)
public interface Agency {

    /** The code of an agency the municipality runs itself (直営). */
    String DIRECT = "DIRECT";

    /** The code of an agency that works by contract (委託). */
    String CONTRACTED = "CONTRACTED";

    /** The stable id. */
    AgencyId id();

    /** What the municipality calls it. */
    Text name();

    /** What people call it, such as 福まる; empty if nothing else. */
    Optional<Text> nickname();

    /** The code of its national type, such as {@code COMMUNITY_GENERAL_SUPPORT_CENTER}; empty if it has none. */
    Optional<String> type();

    /** Codes of the fields it works in, such as {@code ELDERLY}. */
    Set<String> fields();

    /** Who runs it, {@value #DIRECT}, {@value #CONTRACTED} or a code of the profile; empty if not known. */
    Optional<String> operator();

    /** The areas it serves; empty if the whole municipality. */
    Set<AreaId> areas();

    /** Codes of the programmes it carries. */
    Set<String> programmes();

    /** When it is open. */
    OpeningCalendar calendar();

    /** Its desks, in the order they are shown; empty if it has none of its own. */
    List<Desk> desks();

    /** The first day it exists, or empty if it always did. */
    Optional<LocalDate> openedOn();

    /** The first day it is closed for good, or empty if it stays. */
    Optional<LocalDate> closedOn();

    /** Whether it is a reasonable assumption, not taken from a source; no by default. */
    @Value.Default
    default boolean assumed() {
        return false;
    }

    /** Where it was taken from; empty if not said. */
    Optional<String> source();

    /** Whether it exists on this day: opened, and not closed for good. Single closed days do not count. */
    default boolean exists(LocalDate on) {
        return openedOn().filter(on::isBefore).isEmpty()
                && closedOn().filter(closed -> !on.isBefore(closed)).isEmpty();
    }

    /** The desk, or empty if it has none of this id. */
    default Optional<Desk> findDesk(String id) {
        return desks().stream().filter(desk -> desk.id().equals(id)).findFirst();
    }

    /** Refuses two desks of one id, and an end before the beginning. */
    @Value.Check
    default void check() {
        if (desks().stream().map(Desk::id).distinct().count() < desks().size()) {
            throw new IllegalStateException("Desks of an agency have ids of their own, but (%s) has one twice in (%s)."
                    .formatted(id(), desks().stream().map(Desk::id).toList()));
        }
        closedOn()
                .filter(closed -> openedOn().filter(closed::isBefore).isPresent())
                .ifPresent(closed -> {
                    throw new IllegalStateException(
                            "An agency closes after it opens, but (%s) closes on (%s).".formatted(id(), closed));
                });
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder that begins as this agency. */
    default Builder but() {
        return builder().from(this);
    }

    /** Builds agencies. */
    class Builder extends ImmutableAgency.Builder {}
}
