package org.marugoto.conference;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.marugoto.conference.ConferenceEvent.Attended;
import org.marugoto.conference.ConferenceEvent.Cancelled;
import org.marugoto.conference.ConferenceEvent.Closed;
import org.marugoto.conference.ConferenceEvent.Convened;
import org.marugoto.conference.ConferenceEvent.GapNoted;
import org.marugoto.conference.ConferenceEvent.Held;
import org.marugoto.conference.ConferenceEvent.ItemCarriedOver;
import org.marugoto.conference.ConferenceEvent.ItemDecided;
import org.marugoto.conference.ConferenceEvent.ItemTabled;
import org.marugoto.conference.ConferenceEvent.ItemWithdrawn;
import org.marugoto.conference.ConferenceEvent.MemberInvited;
import org.marugoto.conference.ConferenceEvent.MinutesKept;
import org.marugoto.conference.ConferenceEvent.MinutesRead;
import org.marugoto.conference.ConferenceEvent.NextSet;
import org.marugoto.conference.ConferenceEvent.NoteKept;
import org.marugoto.conference.ConferenceEvent.NoteRead;
import org.marugoto.conference.ConferenceEvent.Rescheduled;
import org.marugoto.conference.ConferenceEvent.TaskFinished;
import org.marugoto.conference.ConferenceEvent.TaskGiven;
import org.marugoto.conference.ConferenceEvent.UndertakingSigned;

/** What each fact changes in a conference. */
final class Evolving {

    private Evolving() {}

    static Conference evolve(Conference before, ConferenceEvent event) {
        if (event instanceof MinutesRead || event instanceof NoteRead) {
            return before;
        }
        Conference.Builder after = before.but();
        if (!sitting(after, event) && !agenda(before, after, event) && !outcome(before, after, event)) {
            throw new AssertionError(event.getClass());
        }
        return after.build();
    }

    private static boolean sitting(Conference.Builder after, ConferenceEvent event) {
        if (event instanceof Convened convened) {
            after.status(Conference.Status.CONVENED)
                    .hats(convened.hats())
                    .convenedBy(convened.occasion().agency())
                    .on(convened.on())
                    .place(convened.place());
        } else if (event instanceof Rescheduled moved) {
            after.on(moved.on()).place(moved.place());
        } else if (event instanceof Held held) {
            after.status(Conference.Status.HELD).on(held.occasion().on());
        } else if (event instanceof Closed) {
            after.status(Conference.Status.CLOSED);
        } else if (event instanceof Cancelled) {
            after.status(Conference.Status.CANCELLED);
        } else if (event instanceof NextSet next) {
            after.next(next.on());
        } else if (event instanceof UndertakingSigned signed) {
            after.addUndertakings(new Undertaking(signed.hat(), signed.signer()));
        } else {
            return false;
        }
        return true;
    }

    private static boolean agenda(Conference before, Conference.Builder after, ConferenceEvent event) {
        if (event instanceof ItemTabled tabled) {
            after.addItems(TabledItem.builder()
                    .item(tabled.item())
                    .ground(tabled.ground())
                    .build());
        } else if (event instanceof ItemWithdrawn gone) {
            after.items(without(before, gone.item()));
        } else if (event instanceof ItemCarriedOver gone) {
            after.items(without(before, gone.item().id()));
        } else if (event instanceof MemberInvited invited) {
            after.items(with(before, invited.item(), item -> item.addInvited(invited.member())));
        } else if (event instanceof Attended attended) {
            after.items(attended(before, attended));
        } else {
            return false;
        }
        return true;
    }

    private static boolean outcome(Conference before, Conference.Builder after, ConferenceEvent event) {
        if (event instanceof MinutesKept kept) {
            after.minutes(minutes(before, kept));
        } else if (event instanceof NoteKept kept) {
            after.items(with(before, kept.item(), item -> item.said(kept.text())));
        } else if (event instanceof ItemDecided decided) {
            after.items(with(before, decided.item(), item -> decide(item, decided)));
        } else if (event instanceof TaskGiven given) {
            after.addTasks(given.task());
        } else if (event instanceof TaskFinished finished) {
            after.tasks(before.tasks().stream()
                    .map(task -> task.id().equals(finished.task()) ? task.finished() : task)
                    .toList());
        } else if (event instanceof GapNoted noted) {
            after.items(
                    with(before, noted.item(), item -> item.addGaps(noted.gap().id())));
        } else {
            return false;
        }
        return true;
    }

    private static void decide(TabledItem.Builder item, ItemDecided decided) {
        item.addDecisions(decided.decision());
        if (decided.decision().equals(Decisions.RESPONSIBLE_NAMED)) {
            item.responsible(decided.agency());
        }
    }

    private static List<Minutes> minutes(Conference before, MinutesKept kept) {
        return Stream.concat(
                        before.minutes().stream().filter(old -> !old.hat().equals(kept.hat())),
                        Stream.of(new Minutes(kept.hat(), kept.text())))
                .toList();
    }

    private static List<TabledItem> attended(Conference before, Attended attended) {
        UnaryOperator<TabledItem> mark =
                item -> attended.items().contains(item.id()) && !item.attended().contains(attended.member())
                        ? item.but().addAttended(attended.member()).build()
                        : item;
        return before.items().stream().map(mark).toList();
    }

    private static List<TabledItem> without(Conference before, ItemId gone) {
        return before.items().stream().filter(item -> !item.id().equals(gone)).toList();
    }

    private static List<TabledItem> with(Conference before, ItemId id, Consumer<TabledItem.Builder> change) {
        return before.items().stream()
                .map(item -> item.id().equals(id) ? changed(item, change) : item)
                .toList();
    }

    private static TabledItem changed(TabledItem item, Consumer<TabledItem.Builder> change) {
        TabledItem.Builder builder = item.but();
        change.accept(builder);
        return builder.build();
    }
}
