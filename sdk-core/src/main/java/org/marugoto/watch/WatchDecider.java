package org.marugoto.watch;

import static org.marugoto.watch.Watch.Status.ACTIVE;
import static org.marugoto.watch.Watch.Status.ENDED;
import static org.marugoto.watch.Watch.Status.NONE;

import java.time.LocalDate;
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
import org.marugoto.privacy.Ground;
import org.marugoto.watch.WatchCommand.Begin;
import org.marugoto.watch.WatchCommand.ChangeRhythm;
import org.marugoto.watch.WatchCommand.ChangeWatcher;
import org.marugoto.watch.WatchCommand.End;
import org.marugoto.watch.WatchCommand.RecordRound;
import org.marugoto.watch.WatchEvent.Begun;
import org.marugoto.watch.WatchEvent.Ended;
import org.marugoto.watch.WatchEvent.RhythmChanged;
import org.marugoto.watch.WatchEvent.RoundRecorded;
import org.marugoto.watch.WatchEvent.WatcherChanged;

/** The rules about watching over people. Stateless and thread-safe. */
public final class WatchDecider implements Decider<WatchCommand, Watch, WatchEvent> {

    /** The result of a round on which something is wrong (異変). */
    public static final String SOMETHING_WRONG = "SOMETHING_WRONG";

    /** Which command is possible in which status. */
    public static final TransitionTable<Watch.Status, WatchCommand, Watch, WatchEvent> TABLE =
            TransitionTable.<Watch.Status, WatchCommand, Watch, WatchEvent>on(
                            Watch::status, WatchRefusal.NOT_POSSIBLE_NOW)
                    .allow(Begin.class, WatchDecider::begin, Set.of(NONE), Set.of(ACTIVE))
                    .allow(ChangeWatcher.class, WatchDecider::changeWatcher, Set.of(ACTIVE), Set.of(ACTIVE))
                    .allow(ChangeRhythm.class, WatchDecider::changeRhythm, Set.of(ACTIVE), Set.of(ACTIVE))
                    .allow(RecordRound.class, WatchDecider::recordRound, Set.of(ACTIVE), Set.of(ACTIVE))
                    .allow(End.class, WatchDecider::end, Set.of(ACTIVE), Set.of(ENDED))
                    .build();

    @Override
    public Watch initial() {
        return Watch.NONE;
    }

    @Override
    public Decision<WatchEvent> decide(Watch watch, WatchCommand command) {
        return TABLE.decide(watch, command);
    }

    @Override
    public Watch evolve(Watch before, WatchEvent event) {
        Watch.Builder after = before.but();
        if (event instanceof Begun begun) {
            after.status(ACTIVE)
                    .person(begun.person())
                    .area(begun.area())
                    .watcher(begun.watcher())
                    .ground(begun.ground())
                    .rhythm(begun.rhythm())
                    .dueOn(begun.dueOn());
        } else if (event instanceof WatcherChanged changed) {
            after.watcher(changed.watcher());
        } else if (event instanceof RhythmChanged changed) {
            after.rhythm(changed.rhythm()).dueOn(changed.dueOn());
        } else if (event instanceof RoundRecorded made) {
            after.rounds(remembered(before, made)).dueOn(due(before, made));
        } else if (event instanceof Ended) {
            after.status(ENDED).dueOn(Optional.empty());
        } else {
            throw new AssertionError(event.getClass());
        }
        return after.build();
    }

    private static List<Round> remembered(Watch before, RoundRecorded made) {
        List<Round> rounds = new ArrayList<>(before.rounds());
        rounds.add(new Round(made.round(), made.occasion().on(), made.result()));
        return rounds.subList(Math.max(0, rounds.size() - Watch.REMEMBERED), rounds.size());
    }

    /** A round that is entered late, after a later one, does not move the next one back. */
    private static LocalDate due(Watch before, RoundRecorded made) {
        boolean late = before.lastRoundOn()
                .filter(last -> last.isAfter(made.occasion().on()))
                .isPresent();
        return late ? before.dueOn().orElse(made.dueOn()) : made.dueOn();
    }

    private static Decision<WatchEvent> begin(Watch none, Begin asked) {
        List<Reason> reasons = againstWords("watcher.kind", asked.watcher().kind());
        if (asked.ground().equals(Ground.NONE)) {
            reasons.add(Reason.of(WatchRefusal.NO_GROUND));
        }
        reasons.addAll(againstPast(asked.dueOn(), asked.occasion()));
        return unless(
                reasons,
                new Begun(
                        asked.person(),
                        asked.area(),
                        asked.watcher(),
                        asked.ground(),
                        asked.rhythm(),
                        asked.dueOn(),
                        asked.occasion()));
    }

    private static Decision<WatchEvent> changeWatcher(Watch watch, ChangeWatcher asked) {
        return watch.watcher().equals(Optional.of(asked.watcher()))
                ? Decision.nothingToDo()
                : unless(
                        againstWords("watcher.kind", asked.watcher().kind()),
                        new WatcherChanged(asked.watcher(), asked.occasion()));
    }

    private static Decision<WatchEvent> changeRhythm(Watch watch, ChangeRhythm asked) {
        boolean same = watch.rhythm().equals(Optional.of(asked.rhythm()))
                && watch.dueOn().equals(Optional.of(asked.dueOn()));
        return same
                ? Decision.nothingToDo()
                : unless(
                        againstPast(asked.dueOn(), asked.occasion()),
                        new RhythmChanged(asked.rhythm(), asked.dueOn(), asked.occasion()));
    }

    private static Decision<WatchEvent> recordRound(Watch watch, RecordRound asked) {
        Optional<Round> known = watch.round(asked.round());
        if (known.isPresent()) {
            return known.get().equals(new Round(asked.round(), asked.occasion().on(), asked.result()))
                    ? Decision.nothingToDo()
                    : Decision.refuse(Reason.of(WatchRefusal.ANOTHER_ROUND).with("round", asked.round()));
        }
        List<Reason> reasons = againstWords("result", asked.result());
        reasons.addAll(againstAlarm(asked));
        reasons.addAll(againstPast(asked.dueOn(), asked.occasion()));
        if (isForgotten(watch, asked.occasion().on())) {
            reasons.add(Reason.of(WatchRefusal.TOO_LATE).with("count", Watch.REMEMBERED));
        }
        return unless(
                reasons,
                new RoundRecorded(asked.round(), asked.result(), asked.alarm(), asked.dueOn(), asked.occasion()));
    }

    private static boolean isForgotten(Watch watch, LocalDate on) {
        return watch.rounds().size() == Watch.REMEMBERED
                && watch.rounds().stream().noneMatch(round -> round.on().isBefore(on));
    }

    private static List<Reason> againstAlarm(RecordRound asked) {
        boolean wrong = asked.result().equals(SOMETHING_WRONG);
        if (wrong == asked.alarm().isPresent()) {
            return List.of();
        }
        return List.of(Reason.of(wrong ? WatchRefusal.ALARM_MISSING : WatchRefusal.ALARM_WITHOUT_CAUSE));
    }

    private static Decision<WatchEvent> end(Watch watch, End asked) {
        return unless(againstWords("ground", asked.ground()), new Ended(asked.ground(), asked.occasion()));
    }

    private static List<Reason> againstPast(LocalDate dueOn, Occasion occasion) {
        return dueOn.isBefore(occasion.on())
                ? List.of(Reason.of(WatchRefusal.DUE_IN_THE_PAST)
                        .with("day", dueOn)
                        .with("on", occasion.on()))
                : List.of();
    }

    private static List<Reason> againstWords(String field, String value) {
        return new ArrayList<>(Codes.againstWords(WatchRefusal.TEXT_INSTEAD_OF_CODE, field, List.of(value)));
    }

    private static Decision<WatchEvent> unless(List<Reason> reasons, WatchEvent event) {
        return reasons.isEmpty() ? Decision.accept(event) : Decision.refuse(reasons);
    }
}
