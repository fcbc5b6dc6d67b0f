package org.marugoto.base;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;
import org.marugoto.ledger.TextId;
import org.marugoto.resource.Schedule;

/** A community base (地域の居場所・拠点) as it stands now. Immutable and thread-safe. */
@Value.Immutable
@Value.Style(visibility = ImplementationVisibility.PACKAGE, overshadowImplementation = true)
public interface Base {

    /** Where a base stands. */
    enum Status {
        /** Nobody thought of it yet. */
        NONE,
        /** An idea (構想). */
        IDEA,
        /** A room was found (場所の確保). */
        ROOM_FOUND,
        /** Its rules are agreed (ルールづくり). */
        RULES_AGREED,
        /** Open, looked after by a coordinator (開設). */
        OPEN,
        /** Open, run by residents (住民主体の運営). */
        RESIDENT_RUN,
        /** Closed for good (閉所). */
        CLOSED
    }

    /** A base nobody thought of yet. */
    Base NONE = builder().status(Status.NONE).build();

    /** Where it stands. */
    Status status();

    /** What it is; empty only if nobody thought of it. */
    Optional<BaseOffer> offer();

    /** What its kind demands. */
    Optional<KindRule> rule();

    /** Who looks after it. */
    Optional<Coordinator> coordinator();

    /** Its rooms, in the order they were found. */
    Set<RoomId> rooms();

    /** Its rules, once agreed. */
    Optional<TextId> rules();

    /** When it is open; empty until it opens. */
    List<Schedule> opening();

    /** The residents who run it; empty unless they do. */
    Optional<GroupId> runBy();

    /** Why a coordinator had to take it back; empty if residents never stopped running it, or run it again. */
    Optional<String> takenBackFor();

    /** Whether it is in operation. */
    default boolean isRunning() {
        return status() == Status.OPEN || status() == Status.RESIDENT_RUN;
    }

    /** Whether it is in operation and open on this day. */
    default boolean isOpenOn(LocalDate day) {
        return isRunning() && opening().stream().anyMatch(schedule -> schedule.isOn(day));
    }

    /** Begins a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Begins a changed copy. */
    default Builder but() {
        return builder().from(this);
    }

    /** Builds a base. Not thread-safe. */
    final class Builder extends ImmutableBase.Builder {
        Builder() {}
    }
}
