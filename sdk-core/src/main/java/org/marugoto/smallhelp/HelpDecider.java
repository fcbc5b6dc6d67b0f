package org.marugoto.smallhelp;

import static org.marugoto.smallhelp.Help.Status.AGREED;
import static org.marugoto.smallhelp.Help.Status.ASKED;
import static org.marugoto.smallhelp.Help.Status.CANCELLED;
import static org.marugoto.smallhelp.Help.Status.DONE;
import static org.marugoto.smallhelp.Help.Status.FAILED;
import static org.marugoto.smallhelp.Help.Status.NONE;
import static org.marugoto.smallhelp.Help.Status.THANKED;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.marugoto.code.Codes;
import org.marugoto.decide.Decider;
import org.marugoto.decide.Decision;
import org.marugoto.decide.Occasion;
import org.marugoto.decide.Reason;
import org.marugoto.decide.TransitionTable;
import org.marugoto.smallhelp.HelpCommand.Agree;
import org.marugoto.smallhelp.HelpCommand.Ask;
import org.marugoto.smallhelp.HelpCommand.AskAgain;
import org.marugoto.smallhelp.HelpCommand.Cancel;
import org.marugoto.smallhelp.HelpCommand.Decline;
import org.marugoto.smallhelp.HelpCommand.Fail;
import org.marugoto.smallhelp.HelpCommand.Finish;
import org.marugoto.smallhelp.HelpCommand.Thank;
import org.marugoto.smallhelp.HelpEvent.Agreed;
import org.marugoto.smallhelp.HelpEvent.Asked;
import org.marugoto.smallhelp.HelpEvent.AskedAgain;
import org.marugoto.smallhelp.HelpEvent.Cancelled;
import org.marugoto.smallhelp.HelpEvent.Declined;
import org.marugoto.smallhelp.HelpEvent.Failed;
import org.marugoto.smallhelp.HelpEvent.Finished;
import org.marugoto.smallhelp.HelpEvent.Thanked;

/** The rules about small help: an ask stays open until it is done or nobody wants it. Stateless and thread-safe. */
public final class HelpDecider implements Decider<HelpCommand, Help, HelpEvent> {

    /** Which command is possible in which status. */
    public static final TransitionTable<Help.Status, HelpCommand, Help, HelpEvent> TABLE =
            TransitionTable.<Help.Status, HelpCommand, Help, HelpEvent>on(Help::status, HelpRefusal.NOT_POSSIBLE_NOW)
                    .allow(Ask.class, HelpDecider::ask, Set.of(NONE), Set.of(ASKED))
                    .allow(AskAgain.class, HelpDecider::askAgain, Set.of(ASKED, FAILED), Set.of(ASKED))
                    .allow(Agree.class, HelpDecider::agree, Set.of(ASKED, AGREED), Set.of(AGREED))
                    .allow(Decline.class, HelpDecider::decline, Set.of(ASKED, AGREED), Set.of(ASKED))
                    .allow(Finish.class, HelpDecider::finish, Set.of(AGREED), Set.of(DONE))
                    .allow(Thank.class, HelpDecider::thank, Set.of(DONE), Set.of(THANKED))
                    .allow(Fail.class, HelpDecider::fail, Set.of(AGREED), Set.of(FAILED))
                    .allow(Cancel.class, HelpDecider::cancel, Set.of(ASKED, AGREED, FAILED), Set.of(CANCELLED))
                    .build();

    @Override
    public Help initial() {
        return Help.NONE;
    }

    @Override
    public Decision<HelpEvent> decide(Help help, HelpCommand command) {
        return TABLE.decide(help, command);
    }

    @Override
    public Help evolve(Help before, HelpEvent event) {
        Help.Builder after = before.but();
        if (event instanceof Asked asked) {
            after.status(ASKED).wanted(asked.wanted()).note(asked.note());
        } else if (event instanceof AskedAgain again) {
            after.status(ASKED)
                    .wanted(before.wanted().map(wanted -> wanted.at(again.slot())))
                    .offer(Optional.empty())
                    .helper(Optional.empty());
        } else if (event instanceof Agreed agreed) {
            after.status(AGREED).offer(agreed.offer()).helper(agreed.helper());
        } else if (event instanceof Declined declined) {
            after.status(ASKED).offer(Optional.empty()).helper(Optional.empty()).addDeclined(declined.offer());
        } else if (event instanceof Finished) {
            after.status(DONE);
        } else if (event instanceof Thanked) {
            after.status(THANKED);
        } else if (event instanceof Failed) {
            after.status(FAILED);
        } else if (event instanceof Cancelled) {
            after.status(CANCELLED);
        } else {
            throw new AssertionError(event.getClass());
        }
        return after.build();
    }

    private static Wanted wanted(Help help) {
        return help.wanted().orElseThrow();
    }

    private static Decision<HelpEvent> ask(Help none, Ask asked) {
        List<Reason> reasons = againstWords("skill", asked.wanted().skill());
        reasons.addAll(againstPast(asked.wanted().slot(), asked.occasion()));
        return unless(reasons, new Asked(asked.wanted(), asked.note(), asked.occasion()));
    }

    private static Decision<HelpEvent> askAgain(Help help, AskAgain asked) {
        return help.status() == ASKED && wanted(help).slot().equals(asked.slot())
                ? Decision.nothingToDo()
                : unless(againstPast(asked.slot(), asked.occasion()), new AskedAgain(asked.slot(), asked.occasion()));
    }

    private static Decision<HelpEvent> agree(Help help, Agree asked) {
        if (help.status() == AGREED) {
            return help.offer().equals(Optional.of(asked.offer()))
                    ? Decision.nothingToDo()
                    : Decision.refuse(Reason.of(HelpRefusal.ANOTHER_OFFER));
        }
        List<Reason> reasons = againstPast(wanted(help).slot(), asked.occasion());
        if (asked.helper().person().filter(wanted(help).person()::equals).isPresent()) {
            reasons.add(Reason.of(HelpRefusal.HELPS_THEMSELVES));
        }
        if (help.declined().contains(asked.offer())) {
            reasons.add(Reason.of(HelpRefusal.DECLINED_BEFORE));
        }
        return unless(reasons, new Agreed(asked.offer(), asked.helper(), wanted(help), asked.occasion()));
    }

    private static Decision<HelpEvent> decline(Help help, Decline asked) {
        if (help.status() == ASKED && help.declined().contains(asked.offer())) {
            return Decision.nothingToDo();
        }
        List<Reason> reasons = againstWords("ground", asked.ground());
        boolean agreed = help.status() == AGREED;
        if (agreed && !help.offer().equals(Optional.of(asked.offer()))) {
            reasons.add(Reason.of(HelpRefusal.ANOTHER_OFFER));
        }
        return unless(reasons, new Declined(asked.offer(), asked.ground(), agreed, asked.occasion()));
    }

    private static Decision<HelpEvent> finish(Help help, Finish asked) {
        return unless(
                againstFuture(help, asked.occasion()),
                new Finished(help.offer().orElseThrow(), help.helper().orElseThrow(), wanted(help), asked.occasion()));
    }

    private static Decision<HelpEvent> thank(Help help, Thank asked) {
        return Decision.accept(new Thanked(asked.note(), asked.occasion()));
    }

    private static Decision<HelpEvent> fail(Help help, Fail asked) {
        List<Reason> reasons = againstWords("ground", asked.ground());
        reasons.addAll(againstFuture(help, asked.occasion()));
        return unless(reasons, new Failed(help.offer().orElseThrow(), asked.ground(), asked.occasion()));
    }

    private static Decision<HelpEvent> cancel(Help help, Cancel asked) {
        Optional<OfferId> booked = help.status() == AGREED ? help.offer() : Optional.empty();
        return unless(againstWords("ground", asked.ground()), new Cancelled(booked, asked.ground(), asked.occasion()));
    }

    private static List<Reason> againstPast(Slot slot, Occasion occasion) {
        List<Reason> reasons = new ArrayList<>();
        if (slot.day().isBefore(occasion.on())) {
            reasons.add(Reason.of(HelpRefusal.DAY_HAS_PASSED)
                    .with("day", slot.day())
                    .with("on", occasion.on()));
        }
        return reasons;
    }

    private static List<Reason> againstFuture(Help help, Occasion occasion) {
        return occasion.on().isBefore(wanted(help).slot().day())
                ? List.of(Reason.of(HelpRefusal.DAY_STILL_TO_COME)
                        .with("day", wanted(help).slot().day())
                        .with("on", occasion.on()))
                : List.of();
    }

    private static List<Reason> againstWords(String field, String value) {
        return new ArrayList<>(Codes.againstWords(HelpRefusal.TEXT_INSTEAD_OF_CODE, field, List.of(value)));
    }

    private static Decision<HelpEvent> unless(List<Reason> reasons, HelpEvent event) {
        return reasons.isEmpty() ? Decision.accept(event) : Decision.refuse(reasons);
    }
}
