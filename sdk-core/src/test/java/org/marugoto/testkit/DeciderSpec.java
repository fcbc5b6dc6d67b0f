package org.marugoto.testkit;

import java.util.List;
import org.marugoto.decide.Decider;
import org.marugoto.decide.Decision;
import org.marugoto.decide.Decision.Accepted;
import org.marugoto.decide.Decision.Refused;
import org.marugoto.decide.Reason;

/**
 * One example of a decider, told in events: {@code DeciderSpec.of(decider).given(requested).when(lend).thenAccepted(lent)}.
 *
 * <p>Immutable; fails with {@link AssertionError}.
 */
public final class DeciderSpec<C, S, E> {

    private final Decider<C, S, E> decider;
    private final S state;

    private DeciderSpec(Decider<C, S, E> decider, S state) {
        this.decider = decider;
        this.state = state;
    }

    /** An example that begins with nothing. */
    public static <C, S, E> DeciderSpec<C, S, E> of(Decider<C, S, E> decider) {
        return new DeciderSpec<>(decider, decider.initial());
    }

    /** What happened before. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final DeciderSpec<C, S, E> given(E... events) {
        return new DeciderSpec<>(decider, decider.fold(state, List.of(events)));
    }

    /** What is asked now. */
    public Answer when(C command) {
        return new Answer(decider.decide(state, command));
    }

    /** The answer, to be looked at. */
    public final class Answer {
        private final Decision<E> decision;

        Answer(Decision<E> decision) {
            this.decision = decision;
        }

        /** It was accepted with exactly these events, in this order. */
        @SafeVarargs
        @SuppressWarnings("varargs")
        public final Answer thenAccepted(E... events) {
            return require(decision.equals(new Accepted<>(List.of(events))), "acceptance with " + List.of(events));
        }

        /** It was already so: accepted without events. */
        public Answer thenNothing() {
            return require(decision.equals(new Accepted<E>(List.of())), "acceptance without events");
        }

        /** It was refused with exactly these codes, in this order. */
        public Answer thenRefused(Reason.Code... codes) {
            boolean so = decision instanceof Refused<E> no
                    && no.reasons().stream().map(Reason::code).toList().equals(List.of(codes));
            return require(so, "a refusal with " + List.of(codes));
        }

        /** The state after the events of the answer; the state before if it was refused. */
        public S state() {
            return decision.match(events -> decider.fold(state, events), reasons -> state);
        }

        private Answer require(boolean holds, String expected) {
            if (!holds) {
                throw new AssertionError("Expected %s, but found (%s).".formatted(expected, decision));
            }
            return this;
        }
    }
}
