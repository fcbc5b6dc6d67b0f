package org.marugoto.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.marugoto.decide.Occasion;
import org.marugoto.document.Fault;

/**
 * A word that a step can begin with.
 *
 * @param word the word, such as {@code open case}
 * @param read reads the step and answers with the call it means; what is wrong becomes a fault of the file
 * @param expectations what can be asked of the answer
 */
record StepWord<T>(String word, Function<StepNode, Call<T>> read, Expectations<T> expectations) {

    /** One call on the public API. */
    @FunctionalInterface
    interface Call<T> {
        T on(Scene scene, Occasion occasion);
    }

    /** Reads a step that begins with this word. */
    Step.Run read(StepNode node) {
        Call<T> call = read.apply(node);
        List<Expectations.Check<T>> checks = expectations.read(node);
        return (scene, occasion) -> {
            T answer = call.on(scene, occasion);
            List<Fault> faults = new ArrayList<>();
            checks.forEach(check -> check.of(answer, scene).ifPresent(faults::add));
            return faults;
        };
    }
}
