package org.marugoto.jdbc;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.marugoto.decide.Reason;
import org.marugoto.ledger.Outcome;

/** Drives one door after another, first with what is good, then with something bad at every place, and takes everything back. */
final class DoorDriver {

    private static final int TRIES = 12;
    private static final int MOST_KEPT = 200;

    /** How well a door took what should be good. */
    private enum Reached {
        NOT_MADE,
        THROWN,
        UNKNOWN_CODES,
        REFUSED,
        DONE
    }

    private final DoorDatabase database;
    private final DoorSamples samples;
    private final DoorJudge judge;
    private final int most;
    private final Map<String, String> unmade = new TreeMap<>();
    private final TreeSet<String> done = new TreeSet<>();
    private final List<Runnable> accepted = new ArrayList<>();
    private int driven;

    /** @param most how many bad values are put at each place */
    DoorDriver(DoorDatabase database, DoorSamples samples, DoorJudge judge, int most) {
        this.database = database;
        this.samples = samples;
        this.judge = judge;
        this.most = most;
    }

    /** The doors no arguments could be made for, with what was missing. */
    Map<String, String> unmade() {
        return unmade;
    }

    /** The doors that took good arguments, and were not refused. */
    TreeSet<String> done() {
        return done;
    }

    /** Does some of what was accepted once more, one after another, and takes nothing back. */
    void keepWhatWasAccepted() {
        Collections.shuffle(accepted, new Random(1));
        accepted.stream().limit(MOST_KEPT).forEach(Runnable::run);
    }

    /** How many doors were driven, one for each command. */
    int driven() {
        return driven;
    }

    void drive(Door door) throws SQLException {
        for (Map<Class<?>, Class<?>> choice : door.choices()) {
            drive(door, choice, door.name(choice));
        }
    }

    private void drive(Door door, Map<Class<?>, Class<?>> choice, String name) throws SQLException {
        long seed = 0;
        Reached best = Reached.NOT_MADE;
        for (long next = 0; next < TRIES && best != Reached.DONE; next++) {
            Reached now = tryOut(door, choice, name, next);
            if (now.compareTo(best) > 0) {
                best = now;
                seed = next;
            }
        }
        if (best == Reached.NOT_MADE) {
            return;
        }
        driven++;
        unmade.remove(name);
        if (best == Reached.DONE) {
            done.add(name);
        }
        DoorArguments good = new DoorArguments(samples, seed, choice, DoorArguments.NOWHERE, null);
        good.arguments(door.method());
        Random random = new Random(name.hashCode());
        for (int at = 0; at < good.places().size(); at++) {
            DoorArguments.Place place = good.places().get(at);
            for (Object bad : BadValues.some(place, most, random)) {
                bad(new DoorJudge.Call(door, name, place, bad), new DoorArguments(samples, seed, choice, at, bad));
            }
        }
    }

    private Reached tryOut(Door door, Map<Class<?>, Class<?>> choice, String name, long seed) throws SQLException {
        @Nullable Object[] arguments;
        try {
            arguments = new DoorArguments(samples, seed, choice, DoorArguments.NOWHERE, null).arguments(door.method());
        } catch (RuntimeException thrown) {
            unmade.put(name, String.valueOf(thrown.getMessage()));
            return Reached.NOT_MADE;
        }
        try {
            Object answer = DoorShapes.call(door.method(), door.room(), arguments);
            return answer instanceof Outcome.Refused<?, ?> refused ? learn(refused.reasons()) : Reached.DONE;
        } catch (RuntimeException thrown) {
            judge.thrown(new DoorJudge.Call(door, name, DoorArguments.Place.NONE, ""), thrown);
            return Reached.THROWN;
        } finally {
            database.back();
        }
    }

    private Reached learn(List<Reason> reasons) {
        for (Reason reason : reasons) {
            List<String> expected = codes(reason.facts().getOrDefault("expected", ""));
            if (!expected.isEmpty()) {
                samples.learn(lastOf(reason.facts().getOrDefault("name", "")), expected);
                return Reached.UNKNOWN_CODES;
            }
        }
        return Reached.REFUSED;
    }

    private static List<String> codes(String list) {
        return Arrays.stream(list.split("[\\[\\], ]+"))
                .filter(code -> !code.isEmpty())
                .toList();
    }

    private static String lastOf(String path) {
        return path.substring(path.lastIndexOf('.') + 1).replaceAll("\\[.*", "");
    }

    private void bad(DoorJudge.Call call, DoorArguments making) throws SQLException {
        try {
            @Nullable Object[] arguments = making.arguments(call.door().method());
            int before = judge.accepted();
            judge.answered(
                    call,
                    arguments,
                    DoorShapes.call(call.door().method(), call.door().room(), arguments));
            if (judge.accepted() > before) {
                accepted.add(
                        () -> DoorShapes.call(call.door().method(), call.door().room(), arguments));
            }
        } catch (RuntimeException | StackOverflowError thrown) {
            judge.thrown(call, thrown);
        } finally {
            database.back();
        }
    }
}
