package org.marugoto.conference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.ledger.TextId;

/**
 * One sitting of a body (会議の一回) as it stands now. Immutable and thread-safe.
 */
@Value.Immutable
@Value.Style(visibility = ImplementationVisibility.PACKAGE, overshadowImplementation = true)
public interface Conference {

    /** Where a conference stands. */
    enum Status {
        /** Never convened. */
        NONE,
        /** Convened (招集). */
        CONVENED,
        /** Held (開催), its minutes and decisions being recorded. */
        HELD,
        /** Closed (終了); tasks can still be finished. */
        CLOSED,
        /** Cancelled (中止). */
        CANCELLED
    }

    /** A conference that was never convened. */
    Conference NONE = builder().status(Status.NONE).build();

    /** Where it stands. */
    Status status();

    /** The hats it sits under, at least one once it is convened. */
    List<Hat> hats();

    /** Which agency convened it. */
    Optional<AgencyId> convenedBy();

    /** The day it is or was to be held; the day it was held once it was. */
    Optional<LocalDate> on();

    /** Where the name of the place is kept. */
    Optional<TextId> place();

    /** What is on the agenda, in the order it was tabled. */
    List<TabledItem> items();

    /** Who undertook to keep silent, under which hat. */
    List<Undertaking> undertakings();

    /** The minutes, one of each hat. */
    List<Minutes> minutes();

    /** The tasks it gave. */
    List<Task> tasks();

    /** When it meets again. */
    Optional<LocalDate> next();

    /** A hat, or empty if it does not sit under it. */
    default Optional<Hat> hat(String kind) {
        return hats().stream().filter(hat -> hat.kind().equals(kind)).findFirst();
    }

    /** An item, or empty if it is not on the agenda. */
    default Optional<TabledItem> item(ItemId id) {
        return items().stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /** A task, or empty if it gave none of this id. */
    default Optional<Task> task(TaskId id) {
        return tasks().stream().filter(task -> task.id().equals(id)).findFirst();
    }

    /** The tasks that are late on this day. */
    default List<Task> overdue(LocalDate today) {
        return tasks().stream().filter(task -> task.isOverdue(today)).toList();
    }

    /** Whether somebody undertook to keep silent under this hat. */
    default boolean hasUndertaken(String hat, ActorId signer) {
        return undertakings().contains(new Undertaking(hat, signer));
    }

    /** What belongs to one hat, and nothing of any other: its items, undertakings, minutes and tasks. */
    default Conference under(String kind) {
        List<TabledItem> own =
                items().stream().filter(item -> item.hat().equals(kind)).toList();
        Set<ItemId> ids = own.stream().map(TabledItem::id).collect(Collectors.toSet());
        return but().hats(hat(kind).stream().toList())
                .items(own)
                .undertakings(undertakings().stream()
                        .filter(signed -> signed.hat().equals(kind))
                        .toList())
                .minutes(minutes().stream()
                        .filter(kept -> kept.hat().equals(kind))
                        .toList())
                .tasks(tasks().stream()
                        .filter(task -> ids.contains(task.item()))
                        .toList())
                .build();
    }

    /** Begins a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Begins a changed copy. */
    default Builder but() {
        return builder().from(this);
    }

    /** Builds a conference. Not thread-safe. */
    final class Builder extends ImmutableConference.Builder {
        Builder() {}
    }
}
