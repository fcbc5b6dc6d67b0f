package org.marugoto.watch;

import static org.marugoto.watch.WelfareMap.Status.KEPT;
import static org.marugoto.watch.WelfareMap.Status.NONE;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.marugoto.code.Codes;
import org.marugoto.decide.Decider;
import org.marugoto.decide.Decision;
import org.marugoto.decide.Reason;
import org.marugoto.decide.TransitionTable;
import org.marugoto.household.PersonId;
import org.marugoto.privacy.Ground;
import org.marugoto.watch.MapCommand.HoldTalk;
import org.marugoto.watch.MapEvent.TalkHeld;

/** The rules about welfare maps. Stateless and thread-safe. */
public final class MapDecider implements Decider<MapCommand, WelfareMap, MapEvent> {

    /** Which command is possible in which status. */
    public static final TransitionTable<WelfareMap.Status, MapCommand, WelfareMap, MapEvent> TABLE =
            TransitionTable.<WelfareMap.Status, MapCommand, WelfareMap, MapEvent>on(
                            WelfareMap::status, MapRefusal.NOT_POSSIBLE_NOW)
                    .allow(HoldTalk.class, MapDecider::holdTalk, Set.of(NONE, KEPT), Set.of(KEPT))
                    .build();

    @Override
    public WelfareMap initial() {
        return WelfareMap.NONE;
    }

    @Override
    public Decision<MapEvent> decide(WelfareMap map, MapCommand command) {
        return TABLE.decide(map, command);
    }

    @Override
    public WelfareMap evolve(WelfareMap before, MapEvent event) {
        if (event instanceof TalkHeld held) {
            return before.but()
                    .status(KEPT)
                    .entries(after(before, held.talk()))
                    .lastTalk(held.talk().id())
                    .updatedOn(held.occasion().on())
                    .dueOn(held.dueOn())
                    .build();
        }
        throw new AssertionError(event.getClass());
    }

    private static List<MapEntry> after(WelfareMap before, Talk talk) {
        Map<PersonId, MapEntry> entries = new LinkedHashMap<>();
        before.entries().forEach(entry -> entries.put(entry.person(), entry));
        talk.put().forEach(entry -> entries.put(entry.person(), entry));
        talk.removed().forEach(removal -> entries.remove(removal.person()));
        return List.copyOf(entries.values());
    }

    private static Decision<MapEvent> holdTalk(WelfareMap map, HoldTalk asked) {
        Talk talk = asked.talk();
        if (map.lastTalk().equals(Optional.of(talk.id()))) {
            return isSo(map, asked)
                    ? Decision.nothingToDo()
                    : Decision.refuse(Reason.of(MapRefusal.ANOTHER_TALK).with("talk", talk.id()));
        }
        List<Reason> reasons = againstParties(asked);
        reasons.addAll(againstDays(map, asked));
        reasons.addAll(againstWords(talk));
        reasons.addAll(againstPersons(map, talk));
        return reasons.isEmpty()
                ? Decision.accept(new TalkHeld(talk, asked.dueOn(), asked.occasion()))
                : Decision.refuse(reasons);
    }

    private static boolean isSo(WelfareMap map, HoldTalk asked) {
        return map.updatedOn().equals(Optional.of(asked.occasion().on()))
                && map.entries().equals(after(map, asked.talk()));
    }

    private static List<Reason> againstParties(HoldTalk asked) {
        Set<String> missing = new TreeSet<>(asked.required());
        missing.removeAll(asked.talk().parties());
        List<Reason> reasons = new ArrayList<>();
        if (!missing.isEmpty()) {
            reasons.add(Reason.of(MapRefusal.PARTY_MISSING).with("missing", String.join(", ", missing)));
        }
        return reasons;
    }

    private static List<Reason> againstDays(WelfareMap map, HoldTalk asked) {
        List<Reason> reasons = new ArrayList<>();
        map.updatedOn()
                .filter(last -> !asked.occasion().on().isAfter(last))
                .ifPresent(last -> reasons.add(Reason.of(MapRefusal.NOT_AFTER_THE_LAST_TALK)
                        .with("last", last)
                        .with("on", asked.occasion().on())));
        if (!asked.dueOn().isAfter(asked.occasion().on())) {
            reasons.add(Reason.of(MapRefusal.DUE_NOT_LATER)
                    .with("day", asked.dueOn())
                    .with("on", asked.occasion().on()));
        }
        return reasons;
    }

    private static List<Reason> againstWords(Talk talk) {
        MapRefusal words = MapRefusal.TEXT_INSTEAD_OF_CODE;
        List<Reason> reasons = new ArrayList<>(Codes.againstWords(words, "parties", talk.parties()));
        reasons.addAll(Codes.againstWords(
                words,
                "needs",
                talk.put().stream().flatMap(entry -> entry.needs().stream()).toList()));
        reasons.addAll(Codes.againstWords(
                words, "ground", talk.removed().stream().map(Removal::ground).toList()));
        return reasons;
    }

    private static List<Reason> againstPersons(WelfareMap map, Talk talk) {
        List<Reason> reasons = new ArrayList<>();
        long groundless = talk.put().stream()
                .filter(entry -> entry.ground().equals(Ground.NONE))
                .count();
        if (groundless > 0) {
            reasons.add(Reason.of(MapRefusal.NO_GROUND).with("count", groundless));
        }
        long unknown = talk.removed().stream()
                .filter(removal -> map.entry(removal.person()).isEmpty())
                .count();
        if (unknown > 0) {
            reasons.add(Reason.of(MapRefusal.NOT_ON_THE_MAP).with("count", unknown));
        }
        Set<PersonId> named = new HashSet<>();
        long twice = Stream.concat(
                        talk.put().stream().map(MapEntry::person),
                        talk.removed().stream().map(Removal::person))
                .filter(person -> !named.add(person))
                .count();
        if (twice > 0) {
            reasons.add(Reason.of(MapRefusal.PERSON_TWICE).with("count", twice));
        }
        return reasons;
    }
}
