package org.marugoto.jdbc;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.marugoto.Marugoto;
import org.marugoto.decide.Id;
import org.marugoto.document.FaultyDocumentException;
import org.marugoto.ledger.AggregateType;
import org.marugoto.ledger.Outcome;
import org.marugoto.ledger.Store;

/** Judges what a door did with something bad: refused it in words, with nothing written, or kept it as it was given. */
final class DoorJudge {

    private static final int LONGEST_MESSAGE = 2_000;

    /**
     * One call.
     *
     * @param door which door
     * @param name the door and its command
     * @param place where something bad was put
     * @param bad what
     */
    record Call(
            Door door,
            String name,
            DoorArguments.Place place,
            @Nullable Object bad) {
        @Override
        public String toString() {
            return name + ": " + place.path() + " = " + BadValues.show(bad);
        }
    }

    private final DoorDatabase database;
    private final Store store;
    private final Map<String, List<String>> faults = new TreeMap<>();
    private int refused;
    private int accepted;
    private int asked;

    DoorJudge(DoorDatabase database, Store store) {
        this.database = database;
        this.store = store;
    }

    /** What should not have happened, the same together, with the calls in which it did. */
    Map<String, List<String>> faults() {
        return faults;
    }

    int refused() {
        return refused;
    }

    /** How many calls kept a text that is odd, but a text. */
    int accepted() {
        return accepted;
    }

    int calls() {
        return refused + accepted + asked;
    }

    private void fault(String what, Call call) {
        faults.computeIfAbsent(what, first -> new ArrayList<>()).add(call.toString());
    }

    void thrown(Call call, Throwable thrown) throws SQLException {
        refused++;
        if (!isDocumented(thrown) && !(thrown instanceof NullPointerException && call.bad() == null)) {
            fault(thrown + " at " + where(thrown), call);
        } else if (call.bad() != null && !isShortAndClear(thrown.getMessage())) {
            fault("no short and clear message at " + where(thrown), call);
        }
        nothingIsWritten(call);
    }

    private static boolean isDocumented(Throwable thrown) {
        return thrown.getClass() == IllegalArgumentException.class || thrown instanceof FaultyDocumentException;
    }

    private static boolean isShortAndClear(@Nullable String message) {
        return message != null && message.contains(" ") && message.length() <= LONGEST_MESSAGE;
    }

    private static String where(Throwable thrown) {
        return Arrays.stream(thrown.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("org.marugoto."))
                .limit(3)
                .map(frame -> frame.getFileName() + ":" + frame.getLineNumber())
                .toList()
                .toString();
    }

    private void nothingIsWritten(Call call) throws SQLException {
        if (database.wrote() && !database.changed().isEmpty()) {
            fault("refused, but written by %s to %s".formatted(call.name(), database.changed()), call);
        }
    }

    void answered(Call call, @Nullable Object[] arguments, @Nullable Object answer) throws SQLException {
        if (answer instanceof Outcome.Refused) {
            refused++;
            nothingIsWritten(call);
        } else if (answer instanceof Outcome.Done<?, ?> done && !done.events().isEmpty()) {
            accepted++;
            accepted(call, arguments, done);
        } else {
            asked++;
            if (!(answer instanceof Outcome) && !BadValues.WRITERS.contains(call.name())) {
                nothingIsWritten(call);
            }
        }
    }

    private void accepted(Call call, @Nullable Object[] arguments, Outcome.Done<?, ?> done) {
        if (!BadValues.mayBeKept(call.place(), call.bad())) {
            fault("kept at " + call.place().path().replaceFirst("^\\w+\\.", ""), call);
        } else if (!isReadBack(arguments, done.events())) {
            fault("not read back as it was given", call);
        }
    }

    private boolean isReadBack(@Nullable Object[] arguments, List<?> events) {
        DoorSamples given = new DoorSamples();
        Arrays.stream(arguments).filter(one -> one != null).forEach(given::add);
        List<AggregateType<?, ?, ?, ?>> types = Marugoto.TYPES.stream()
                .filter(type -> type.event().isInstance(events.get(0)))
                .toList();
        return types.stream().anyMatch(type -> given.ids().stream().anyMatch(id -> endsWith(history(type, id), events)))
                || types.stream().anyMatch(type -> isAnywhere(type, events));
    }

    /** Where the id is made by the room. */
    private <I extends Id, S, E> boolean isAnywhere(AggregateType<I, ?, S, E> type, List<?> events) {
        List<I> found = new ArrayList<>();
        store.journal().read(type, (id, history) -> {
            if (endsWith(history, events)) {
                found.add(id);
            }
        });
        return !found.isEmpty();
    }

    private <I extends Id> List<?> history(AggregateType<I, ?, ?, ?> type, Id id) {
        return store.journal().history(type, type.idOf().apply(id.value()));
    }

    private static boolean endsWith(List<?> history, List<?> events) {
        int first = history.size() - events.size();
        return first >= 0 && history.subList(first, history.size()).equals(events);
    }
}
