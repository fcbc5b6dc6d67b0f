package org.marugoto.testkit;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.marugoto.decide.Decider;
import org.marugoto.decide.Decision;
import org.marugoto.decide.Decision.Accepted;
import org.marugoto.decide.Decision.Refused;
import org.marugoto.decide.Reason;
import org.marugoto.decide.TransitionTable;

/**
 * What holds for every decider, checked over one history and some commands.
 *
 * <p>Plain checks that throw {@link AssertionError}: use them from any test engine. Immutable. Example: {@code
 * DeciderLaws.of(decider).table(TABLE).check(history, commands)}.
 */
public final class DeciderLaws<C, S, E> {

    private final Decider<C, S, E> decider;
    private final List<Law<C, S, E>> laws;

    private interface Law<C, S, E> {
        void check(S state, C command, Decision<E> answer);
    }

    private DeciderLaws(Decider<C, S, E> decider, List<Law<C, S, E>> laws) {
        this.decider = decider;
        this.laws = laws;
    }

    /** The laws without a table: the beginning is constant, the same question gets the same answer, events fold. */
    public static <C, S, E> DeciderLaws<C, S, E> of(Decider<C, S, E> decider) {
        return new DeciderLaws<C, S, E>(decider, List.of()).with((state, command, answer) -> {
            require(answer.equals(decider.decide(state, command)), "the same answer to the same question", command);
            if (answer instanceof Accepted<E> yes) {
                require(
                        decider.fold(state, yes.events()).equals(decider.fold(state, yes.events())),
                        "the same state after the same events",
                        command);
            }
        });
    }

    /** Also: a command accepted a moment ago is refused or changes nothing. */
    public DeciderLaws<C, S, E> repeatingChangesNothing() {
        return with((state, command, answer) -> {
            if (answer instanceof Accepted<E> yes && !yes.events().isEmpty()) {
                S after = decider.fold(state, yes.events());
                Decision<E> again = decider.decide(after, command);
                require(
                        again.match(events -> decider.fold(after, events).equals(after), reasons -> true),
                        "no further change by the same command",
                        command);
            }
        });
    }

    /** Also: the decider does what its table says, both in what it refuses and in where it leads. */
    public <K extends Enum<K>> DeciderLaws<C, S, E> table(TransitionTable<K, C, S, E> table, Reason.Code notNow) {
        return with((state, command, answer) -> {
            K before = table.statusOf(state);
            boolean possible = table.possibleIn(before).contains(command.getClass());
            boolean refusedByStatus = answer instanceof Refused<E> no
                    && no.reasons().stream().anyMatch(reason -> reason.code().equals(notNow));
            require(possible != refusedByStatus, "an answer as the table says in status " + before, command);
            if (answer instanceof Accepted<E> yes && !yes.events().isEmpty()) {
                K after = table.statusOf(decider.fold(state, yes.events()));
                Set<K> declared = table.rows().stream()
                        .filter(row -> row.command().equals(command.getClass()))
                        .findFirst()
                        .orElseThrow()
                        .to();
                require(declared.contains(after), "one of the statuses " + declared + " and not " + after, command);
            }
        });
    }

    /**
     * Checks every law with every command in every state that the history passes through.
     *
     * @throws AssertionError if one does not hold; the message names law and command
     */
    public void check(List<? extends E> history, List<? extends C> commands) {
        require(decider.initial().equals(decider.initial()), "one beginning", "initial");
        S state = decider.initial();
        checkIn(state, commands);
        for (E event : history) {
            state = decider.evolve(state, event);
            checkIn(state, commands);
        }
        require(decider.fold(history).equals(state), "the same state at once and step by step", "fold");
    }

    private void checkIn(S state, List<? extends C> commands) {
        for (C command : commands) {
            Decision<E> answer = decider.decide(state, command);
            laws.forEach(law -> law.check(state, command, answer));
        }
    }

    private DeciderLaws<C, S, E> with(Law<C, S, E> law) {
        return new DeciderLaws<>(
                decider, Stream.concat(laws.stream(), Stream.of(law)).toList());
    }

    private static void require(boolean holds, String expected, Object command) {
        if (!holds) {
            throw new AssertionError("Expected %s, but found another at (%s).".formatted(expected, command));
        }
    }
}
