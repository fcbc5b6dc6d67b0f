package org.marugoto.conference;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.Occasion;
import org.marugoto.ledger.TextId;
import org.marugoto.rule.Truth;

/** Everything that can be asked of a conference. */
public sealed interface ConferenceCommand {

    /** The circumstances of the act. */
    Occasion occasion();

    /**
     * A body is called together by the agency and in the role of the occasion.
     *
     * @param sitting {@link Hat#REGULAR} or {@link Hat#AD_HOC}
     */
    record Convene(
            @NotNull @Size(min = 1, max = 10) List<@Valid Hat> hats,
            @NotNull LocalDate on,
            @NotNull TextId place,
            @NotNull @Size(min = 1, max = 64) String sitting,
            @NotNull Occasion occasion)
            implements ConferenceCommand {
        /** Copies the list. */
        public Convene {
            hats = List.copyOf(hats);
        }
    }

    /** Another day or place. */
    record Reschedule(
            @NotNull LocalDate on,
            @NotNull TextId place,
            @NotNull Occasion occasion) implements ConferenceCommand {}

    /** An item is put on the agenda. */
    record Table(@NotNull @Valid AgendaItem item, @NotNull Occasion occasion) implements ConferenceCommand {}

    /** An item is taken off the agenda; not one that a responsible agency has to be named for. */
    record Withdraw(
            @NotNull ItemId item,
            @NotNull @Size(min = 1, max = 64) String ground,
            @NotNull Occasion occasion) implements ConferenceCommand {}

    /** An item moves to another conference under the same hat. */
    record CarryOver(
            @NotNull ItemId item,
            @NotNull ConferenceId to,
            @NotNull Occasion occasion) implements ConferenceCommand {}

    /**
     * A member is asked to come for an item.
     *
     * @param consentCovers whether the person's consent covers this member's agency
     */
    record Invite(
            @NotNull ItemId item,
            @NotNull @Valid Member member,
            @NotNull Truth consentCovers,
            @NotNull Occasion occasion)
            implements ConferenceCommand {}

    /** A member undertakes to keep silent about what is heard under a hat. */
    record SignUndertaking(
            @NotNull @Size(min = 1, max = 64) String hat,
            @NotNull ActorId signer,
            @NotNull Occasion occasion) implements ConferenceCommand {}

    /** A member is there for these items. */
    record Attend(
            @NotNull @Valid Member member,
            @NotNull @Size(min = 1, max = 100) Set<ItemId> items,
            @NotNull Occasion occasion)
            implements ConferenceCommand {
        /** Copies the set and keeps its order. */
        public Attend {
            items = Collections.unmodifiableSet(new LinkedHashSet<>(items));
        }
    }

    /** It took place on the day of the occasion. */
    record Hold(@NotNull Occasion occasion) implements ConferenceCommand {}

    /** The minutes of one hat are kept; what is given replaces what was kept. */
    record KeepMinutes(
            @NotNull @Size(min = 1, max = 64) String hat,
            @NotNull TextId text,
            @NotNull Occasion occasion) implements ConferenceCommand {}

    /** What was said about an item is kept; what is given replaces what was kept. */
    record KeepNote(
            @NotNull ItemId item,
            @NotNull TextId text,
            @NotNull Occasion occasion) implements ConferenceCommand {}

    /** Something is decided about an item; naming a responsible agency needs the agency. */
    record Decide(
            @NotNull ItemId item,
            @NotNull @Size(min = 1, max = 64) String decision,
            @NotNull Optional<AgencyId> agency,
            @NotNull Occasion occasion)
            implements ConferenceCommand {}

    /** An agency takes a task upon itself. */
    record GiveTask(
            @NotNull TaskId task,
            @NotNull ItemId item,
            @NotNull @Size(min = 1, max = 64) String action,
            @NotNull AgencyId owner,
            @NotNull LocalDate dueOn,
            @NotNull Occasion occasion)
            implements ConferenceCommand {}

    /** A task was done. */
    record FinishTask(@NotNull TaskId task, @NotNull Occasion occasion) implements ConferenceCommand {}

    /** A gap showed in an item. */
    record NoteGap(
            @NotNull ItemId item,
            @NotNull @Valid GapKey gap,
            @NotNull Occasion occasion) implements ConferenceCommand {}

    /** It meets again on this day. */
    record SetNext(@NotNull LocalDate on, @NotNull Occasion occasion) implements ConferenceCommand {}

    /** The actor of the occasion reads the minutes of a hat. */
    record ReadMinutes(
            @NotNull @Size(min = 1, max = 64) String hat,
            @NotNull Occasion occasion) implements ConferenceCommand {}

    /** The actor of the occasion reads what was said about an item. */
    record ReadNote(@NotNull ItemId item, @NotNull Occasion occasion) implements ConferenceCommand {}

    /** All is recorded. */
    record Close(@NotNull Occasion occasion) implements ConferenceCommand {}

    /** It does not take place. */
    record Cancel(
            @NotNull @Size(min = 1, max = 64) String ground,
            @NotNull Occasion occasion) implements ConferenceCommand {}
}
