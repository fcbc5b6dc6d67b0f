package org.marugoto.decide;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Which command is possible in which status, as a value with five readers: the decider asks it to decide, a screen asks
 * what is possible now, the docs draw it, tests walk every cell, and the simulator keys its chances by it.
 *
 * <p>Immutable and thread-safe. Built once per decider; two rules for one cell are refused while building.
 *
 * @param <K> the statuses
 * @param <C> the commands
 * @param <S> the state
 * @param <E> the events
 */
public final class TransitionTable<K extends Enum<K>, C, S, E> {

    /** One rule: a command, the statuses it is possible in, and the statuses it can lead to. */
    public record Row<K extends Enum<K>, C>(Class<? extends C> command, Set<K> from, Set<K> to) {
        /** Where it can lead from a status: a command that can leave every status as it is stays where it is. */
        private List<K> targets(K from) {
            return to.equals(this.from) ? List.of(from) : to.stream().sorted().toList();
        }
    }

    private record Cell<K extends Enum<K>, C, S, E>(Row<K, C> row, BiFunction<S, C, Decision<E>> rule) {}

    private final Function<S, K> status;
    private final Reason.Code notNow;
    private final Map<Class<?>, Cell<K, C, S, E>> cells;

    private TransitionTable(Builder<K, C, S, E> builder) {
        this.status = builder.status;
        this.notNow = builder.notNow;
        this.cells = new LinkedHashMap<>(builder.cells);
    }

    /**
     * Begins a table.
     *
     * @param status how to read the status from a state
     * @param notNow the code of the refusal for a command that is not possible in the current status
     */
    public static <K extends Enum<K>, C, S, E> Builder<K, C, S, E> on(Function<S, K> status, Reason.Code notNow) {
        return new Builder<>(status, notNow);
    }

    /** The decision of the cell, or a refusal that names the command and the status. */
    public Decision<E> decide(S state, C command) {
        K now = status.apply(state);
        Cell<K, C, S, E> cell = cells.get(command.getClass());
        if (cell == null || !cell.row().from().contains(now)) {
            return Decision.refuse(Reason.of(notNow)
                    .with("command", command.getClass().getSimpleName())
                    .with("status", now));
        }
        return cell.rule().apply(state, command);
    }

    /** The kinds of command that are possible in this status, in the order of the table. */
    public Set<Class<? extends C>> possibleIn(K now) {
        Set<Class<? extends C>> possible = new LinkedHashSet<>();
        rows().stream().filter(row -> row.from().contains(now)).forEach(row -> possible.add(row.command()));
        return possible;
    }

    /** Every rule, in the order of the table. */
    public Set<Row<K, C>> rows() {
        Set<Row<K, C>> all = new LinkedHashSet<>();
        cells.values().forEach(cell -> all.add(cell.row()));
        return all;
    }

    /** The table as a Mermaid state diagram, for the documents; a command that stays in its status is drawn as a loop. */
    public String toMermaid() {
        StringBuilder diagram = new StringBuilder("stateDiagram-v2\n");
        for (Row<K, C> row : rows()) {
            row.from().stream()
                    .sorted()
                    .forEach(from -> row.targets(from)
                            .forEach(to -> diagram.append("    %s --> %s: %s%n"
                                    .formatted(from, to, row.command().getSimpleName())
                                    .replace("\r", ""))));
        }
        return diagram.toString();
    }

    /** The status of a state, as this table reads it. */
    public K statusOf(S state) {
        return status.apply(state);
    }

    /** Collects the rules of a table. Not thread-safe. */
    public static final class Builder<K extends Enum<K>, C, S, E> {
        private final Function<S, K> status;
        private final Reason.Code notNow;
        private final Map<Class<?>, Cell<K, C, S, E>> cells = new LinkedHashMap<>();

        private Builder(Function<S, K> status, Reason.Code notNow) {
            this.status = status;
            this.notNow = notNow;
        }

        /**
         * Allows a command.
         *
         * @param command the kind of command
         * @param rule what it leads to, once its status allows it
         * @param from the statuses it is possible in, at least one
         * @param to the statuses it can lead to, at least one
         * @throws IllegalArgumentException if the command has a rule already, or a set is empty
         */
        public <T extends C> Builder<K, C, S, E> allow(
                Class<T> command, BiFunction<S, T, Decision<E>> rule, Set<K> from, Set<K> to) {
            Row<K, C> row = new Row<>(command, Set.copyOf(EnumSet.copyOf(from)), Set.copyOf(EnumSet.copyOf(to)));
            Cell<K, C, S, E> cell = new Cell<>(row, (state, given) -> rule.apply(state, command.cast(given)));
            if (cells.putIfAbsent(command, cell) != null) {
                throw new IllegalArgumentException(
                        "One rule for each command, but found a second for (%s).".formatted(command.getSimpleName()));
            }
            return this;
        }

        /** The finished table. */
        public TransitionTable<K, C, S, E> build() {
            return new TransitionTable<>(this);
        }
    }
}
