package org.marugoto.journey;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.marugoto.decide.Reason;
import org.marugoto.ledger.Outcome;

/**
 * What became of a command.
 *
 * @param reasons why it was refused; empty if it was done
 * @param events the names of what was recorded
 * @param after what stands there now, done or refused
 */
record Acted<S>(List<Reason> reasons, List<String> events, S after) {

    /**
     * The outcome of a command.
     *
     * @param now what stands there if it was refused
     */
    static <S, E> Acted<S> of(Outcome<S, E> outcome, Supplier<S> now) {
        return outcome.match(
                done -> new Acted<>(
                        List.of(),
                        done.events().stream().map(EventWords::of).toList(),
                        done.after().state()),
                reasons -> new Acted<>(reasons, List.of(), now.get()));
    }

    /**
     * The same command for each of several, such as one invitation for each member: what was refused, and what was recorded.
     *
     * @param each at least one
     */
    static <E, S> Acted<S> ofEach(List<E> each, Function<E, Acted<S>> command) {
        return each.stream()
                .map(command)
                .reduce((one, next) -> new Acted<>(
                        join(one.reasons(), next.reasons()), join(one.events(), next.events()), next.after()))
                .orElseThrow(() -> new IllegalArgumentException("Expected at least one, but found none."));
    }

    private static <T> List<T> join(List<T> one, List<T> next) {
        return Stream.concat(one.stream(), next.stream()).toList();
    }

    /** What can be asked of every command: it is done unless its refusal is expected, and what it recorded. */
    static <S> Expectations<Acted<S>> expectations(Expectations<S> ofState) {
        return Expectations.<Acted<S>>none()
                .noneUnlessExpected("refused", Acted::refusals)
                .list("events", Acted::events)
                .and(ofState.of(Acted::after));
    }

    private List<String> refusals() {
        return reasons.stream()
                .map(reason -> reason.code().name() + (reason.facts().isEmpty() ? "" : " " + reason.facts()))
                .toList();
    }
}
