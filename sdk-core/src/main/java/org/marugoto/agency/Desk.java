package org.marugoto.agency;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;
import org.marugoto.code.Text;
import org.marugoto.decide.Id;

/**
 * A desk (窓口) of an agency, where people come or call.
 *
 * <p>Whom it is for is a preference and never a reason to turn somebody away: every desk takes every consultation.
 * Immutable and thread-safe.
 */
@Value.Immutable
@Value.Style(visibility = ImplementationVisibility.PACKAGE, overshadowImplementation = true)
public interface Desk {

    /** The stable id, unique within its agency; as {@link Id#checked(String)} wants it. */
    String id();

    /** Its name for people. */
    Text name();

    /** Whom it is mainly for (主たる対象者), in words; empty if it is for everybody. */
    Optional<Text> hint();

    /** Whom it is mainly for, as codes of needs in the profile; a preference only. */
    Set<String> targets();

    /** Its telephone lines, as they are printed. */
    List<String> phones();

    /** Whether an appointment is needed (要予約); no by default. */
    @Value.Default
    default boolean byAppointment() {
        return false;
    }

    /** How many people it can advise at the same time by appointment; 1 by default. */
    @Value.Default
    default int lines() {
        return 1;
    }

    /** How long an appointment is, in minutes from 5 to 480; 30 by default. */
    @Value.Default
    default int slotMinutes() {
        return 30;
    }

    /** The courses (研修) it requires, codes of the profile; without them it receives everybody all the same, and is backed up. */
    Set<String> requires();

    /** When it is open; empty if it opens as its agency does. */
    Optional<OpeningCalendar> calendar();

    /** Refuses an id that cannot be one, and lines or slots nobody can book. */
    @Value.Check
    default void check() {
        Id.checked(id());
        if (lines() < 1 || lines() > 100 || slotMinutes() < 5 || slotMinutes() > 480) {
            throw new IllegalStateException(
                    "A desk has 1 to 100 lines and slots of 5 to 480 minutes, but (%s) has (%d) and (%d)."
                            .formatted(id(), lines(), slotMinutes()));
        }
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder that begins as this desk. */
    default Builder but() {
        return builder().from(this);
    }

    /** Builds desks. */
    class Builder extends ImmutableDesk.Builder {}
}
