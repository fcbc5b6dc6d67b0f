package org.marugoto.conference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.marugoto.code.Codes;
import org.marugoto.conference.ConferenceCommand.Close;
import org.marugoto.conference.ConferenceCommand.Decide;
import org.marugoto.conference.ConferenceCommand.FinishTask;
import org.marugoto.conference.ConferenceCommand.GiveTask;
import org.marugoto.conference.ConferenceCommand.KeepMinutes;
import org.marugoto.conference.ConferenceCommand.KeepNote;
import org.marugoto.conference.ConferenceCommand.NoteGap;
import org.marugoto.conference.ConferenceCommand.SetNext;
import org.marugoto.conference.ConferenceEvent.Closed;
import org.marugoto.conference.ConferenceEvent.GapNoted;
import org.marugoto.conference.ConferenceEvent.ItemDecided;
import org.marugoto.conference.ConferenceEvent.MinutesKept;
import org.marugoto.conference.ConferenceEvent.NextSet;
import org.marugoto.conference.ConferenceEvent.NoteKept;
import org.marugoto.conference.ConferenceEvent.TaskFinished;
import org.marugoto.conference.ConferenceEvent.TaskGiven;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.Decision;
import org.marugoto.decide.Reason;
import org.marugoto.ledger.TextId;

/** The rules about what a conference leaves behind: minutes, decisions, tasks and gaps. */
final class Concluding {

    private Concluding() {}

    static Decision<ConferenceEvent> keepMinutes(Conference held, KeepMinutes asked) {
        if (held.hat(asked.hat()).isEmpty()) {
            return Decision.refuse(Convening.noSuchHat(asked.hat()));
        }
        if (held.minutes().contains(new Minutes(asked.hat(), asked.text()))) {
            return Decision.nothingToDo();
        }
        return stays(held, asked.text(), asked.hat())
                ? Decision.accept(new MinutesKept(asked.hat(), asked.text(), asked.occasion()))
                : Decision.refuse(textOfAnotherHat(asked.hat()));
    }

    static Decision<ConferenceEvent> keepNote(Conference held, KeepNote asked) {
        return Convening.onItem(held, asked.item(), item -> {
            if (item.said().filter(asked.text()::equals).isPresent()) {
                return Decision.nothingToDo();
            }
            return stays(held, asked.text(), item.hat())
                    ? Decision.accept(new NoteKept(asked.item(), item.hat(), asked.text(), asked.occasion()))
                    : Decision.refuse(textOfAnotherHat(item.hat()));
        });
    }

    /** Whether a text stays under its hat: it is neither minutes nor note of another. */
    private static boolean stays(Conference held, TextId text, String hat) {
        Stream<Minutes> notes =
                held.items().stream().flatMap(item -> item.said().map(said -> new Minutes(item.hat(), said)).stream());
        return Stream.concat(held.minutes().stream(), notes)
                .noneMatch(kept -> kept.text().equals(text) && !kept.hat().equals(hat));
    }

    static Decision<ConferenceEvent> decide(Conference held, Decide asked) {
        return Convening.onItem(held, asked.item(), item -> {
            List<Reason> reasons = againstDeciding(held.hat(item.hat()).orElseThrow(), item, asked);
            if (!reasons.isEmpty()) {
                return Decision.refuse(reasons);
            }
            return item.decisions().contains(asked.decision())
                    ? Decision.nothingToDo()
                    : Decision.accept(new ItemDecided(
                            asked.item(),
                            item.hat(),
                            item.item().supportCase(),
                            asked.decision(),
                            asked.agency(),
                            asked.occasion()));
        });
    }

    private static List<Reason> againstDeciding(Hat hat, TabledItem item, Decide asked) {
        List<Reason> reasons = new ArrayList<>();
        if (!hat.decides().contains(asked.decision())) {
            reasons.add(Convening.notItsToDecide(hat, asked.decision()));
        }
        if (asked.decision().equals(Decisions.ESCALATED) && hat.parent().isEmpty()) {
            reasons.add(Reason.of(ConferenceRefusal.NO_PARENT).with("kind", hat.kind()));
        }
        if (asked.decision().equals(Decisions.RESPONSIBLE_NAMED)) {
            againstNaming(item, asked.agency()).ifPresent(reasons::add);
        }
        return reasons;
    }

    /** Naming an absent agency would be passing the case on, so it has to sit at the table. */
    private static Optional<Reason> againstNaming(TabledItem item, Optional<AgencyId> agency) {
        if (!item.item().isCase()) {
            return Optional.of(Reason.of(ConferenceRefusal.NOT_A_CASE).with("item", item.id()));
        }
        if (agency.isEmpty()) {
            return Optional.of(Reason.of(ConferenceRefusal.AGENCY_MISSING).with("item", item.id()));
        }
        AgencyId named = agency.get();
        if (item.attended().stream().noneMatch(member -> member.agency().equals(named))) {
            return Optional.of(
                    Reason.of(ConferenceRefusal.AGENCY_NOT_AT_THE_TABLE).with("agency", named));
        }
        return item.responsible()
                .filter(Predicate.not(named::equals))
                .map(other -> Reason.of(ConferenceRefusal.ANOTHER_NAMED).with("agency", other));
    }

    static Decision<ConferenceEvent> giveTask(Conference held, GiveTask asked) {
        return Convening.onItem(held, asked.item(), item -> {
            Task task = new Task(asked.task(), asked.item(), asked.action(), asked.owner(), asked.dueOn(), false);
            Optional<Task> already = held.task(asked.task());
            if (already.isPresent()) {
                return already.get().equals(task)
                        ? Decision.nothingToDo()
                        : Decision.refuse(
                                Reason.of(ConferenceRefusal.ANOTHER_TASK).with("task", asked.task()));
            }
            List<Reason> reasons = againstGiving(item, asked);
            return reasons.isEmpty()
                    ? Decision.accept(new TaskGiven(task, asked.occasion()))
                    : Decision.refuse(reasons);
        });
    }

    private static List<Reason> againstGiving(TabledItem item, GiveTask asked) {
        List<Reason> reasons = new ArrayList<>();
        boolean invited =
                item.invited().stream().anyMatch(member -> member.agency().equals(asked.owner()));
        if (item.item().isCase() && !invited) {
            reasons.add(Reason.of(ConferenceRefusal.NOT_INVITED).with("item", item.id()));
        }
        if (asked.dueOn().isBefore(asked.occasion().on())) {
            reasons.add(Convening.inThePast(asked.dueOn(), asked.occasion().on()));
        }
        return reasons;
    }

    static Decision<ConferenceEvent> finishTask(Conference over, FinishTask asked) {
        return over.task(asked.task())
                .map(task -> task.done()
                        ? Decision.<ConferenceEvent>nothingToDo()
                        : Decision.<ConferenceEvent>accept(new TaskFinished(asked.task(), asked.occasion())))
                .orElseGet(() -> Decision.refuse(
                        Reason.of(ConferenceRefusal.NO_SUCH_TASK).with("task", asked.task())));
    }

    static Decision<ConferenceEvent> noteGap(Conference held, NoteGap asked) {
        List<Reason> words = Codes.againstWords(
                ConferenceRefusal.TEXT_INSTEAD_OF_CODE,
                "gap",
                List.of(asked.gap().need(), asked.gap().lack()));
        if (!words.isEmpty()) {
            return Decision.refuse(words);
        }
        return Convening.onItem(
                held,
                asked.item(),
                item -> item.gaps().contains(asked.gap().id())
                        ? Decision.nothingToDo()
                        : Decision.accept(new GapNoted(asked.item(), asked.gap(), asked.occasion())));
    }

    static Decision<ConferenceEvent> setNext(Conference over, SetNext asked) {
        if (over.next().filter(asked.on()::equals).isPresent()) {
            return Decision.nothingToDo();
        }
        return asked.on().isBefore(asked.occasion().on())
                ? Decision.refuse(
                        Convening.inThePast(asked.on(), asked.occasion().on()))
                : Decision.accept(new NextSet(asked.on(), asked.occasion()));
    }

    static Decision<ConferenceEvent> close(Conference held, Close asked) {
        List<Reason> reasons = new ArrayList<>();
        held.items().stream().map(TabledItem::hat).distinct().forEach(hat -> {
            if (held.minutes().stream().noneMatch(kept -> kept.hat().equals(hat))) {
                reasons.add(Reason.of(ConferenceRefusal.MINUTES_MISSING).with("kind", hat));
            }
        });
        held.items().stream()
                .filter(item ->
                        item.item().mustNameResponsible() && item.responsible().isEmpty())
                .forEach(item -> reasons.add(
                        Reason.of(ConferenceRefusal.RESPONSIBLE_NOT_NAMED).with("item", item.id())));
        return reasons.isEmpty() ? Decision.accept(new Closed(asked.occasion())) : Decision.refuse(reasons);
    }

    private static Reason textOfAnotherHat(String hat) {
        return Reason.of(ConferenceRefusal.TEXT_OF_ANOTHER_HAT).with("kind", hat);
    }
}
