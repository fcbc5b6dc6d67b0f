package org.marugoto.conference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Occasion;
import org.marugoto.ledger.TextId;

/** Everything that can have happened to a conference. */
public sealed interface ConferenceEvent {

    /** The circumstances of the act. */
    Occasion occasion();

    /** A body was called together under these hats. */
    record Convened(List<Hat> hats, LocalDate on, TextId place, String sitting, Occasion occasion)
            implements ConferenceEvent {}

    /** Day or place changed. */
    record Rescheduled(LocalDate on, TextId place, Occasion occasion) implements ConferenceEvent {}

    /** An item came on the agenda, on a ground: {@code CONSENT}, a statute, or {@code NO_PERSON}. */
    record ItemTabled(AgendaItem item, String ground, Occasion occasion) implements ConferenceEvent {}

    /** An item was taken off the agenda. */
    record ItemWithdrawn(ItemId item, String ground, Occasion occasion) implements ConferenceEvent {}

    /** An item moved to another conference, where it is tabled in the same unit of work. */
    record ItemCarriedOver(AgendaItem item, ConferenceId to, Occasion occasion) implements ConferenceEvent {}

    /** A member was asked to come for an item, on a ground. */
    record MemberInvited(ItemId item, Member member, String ground, Occasion occasion) implements ConferenceEvent {}

    /** A member undertook to keep silent. */
    record UndertakingSigned(String hat, ActorId signer, Occasion occasion) implements ConferenceEvent {}

    /** A member was there for these items. */
    record Attended(Member member, Set<ItemId> items, Occasion occasion) implements ConferenceEvent {}

    /** It took place. */
    record Held(Occasion occasion) implements ConferenceEvent {}

    /** The minutes of one hat were kept. */
    record MinutesKept(String hat, TextId text, Occasion occasion) implements ConferenceEvent {}

    /** What was said about an item was kept, under its hat. */
    record NoteKept(ItemId item, String hat, TextId text, Occasion occasion) implements ConferenceEvent {}

    /**
     * Something was decided about an item.
     *
     * @param hat under which hat
     * @param supportCase the case, if the item is one
     * @param decision a code, such as {@link Decisions#RESPONSIBLE_NAMED}
     * @param agency the agency the decision names, if any
     */
    record ItemDecided(
            ItemId item,
            String hat,
            Optional<CaseId> supportCase,
            String decision,
            Optional<AgencyId> agency,
            Occasion occasion)
            implements ConferenceEvent {}

    /** An agency took a task upon itself. */
    record TaskGiven(Task task, Occasion occasion) implements ConferenceEvent {}

    /** A task was done. */
    record TaskFinished(TaskId task, Occasion occasion) implements ConferenceEvent {}

    /** A gap showed in an item. Which item is known here only, not with the gap. */
    record GapNoted(ItemId item, GapKey gap, Occasion occasion) implements ConferenceEvent {}

    /** It meets again on this day. */
    record NextSet(LocalDate on, Occasion occasion) implements ConferenceEvent {}

    /** The actor of the occasion read the minutes of a hat, on a ground. */
    record MinutesRead(String hat, String ground, Occasion occasion) implements ConferenceEvent {}

    /** The actor of the occasion read what was said about an item, on a ground. */
    record NoteRead(ItemId item, String ground, Occasion occasion) implements ConferenceEvent {}

    /** All is recorded. */
    record Closed(Occasion occasion) implements ConferenceEvent {}

    /** It does not take place. */
    record Cancelled(String ground, Occasion occasion) implements ConferenceEvent {}
}
