package org.marugoto.journey;

import java.util.List;
import java.util.stream.Stream;
import org.marugoto.code.Text;
import org.marugoto.document.Fault;

/**
 * What became of one scenario.
 *
 * @param name what it is called
 * @param steps its steps, in the order they ran
 * @param unsound where state and journal disagree after the last step; empty in a sound store
 */
public record ScenarioResult(Text name, List<StepResult> steps, List<Fault> unsound) {

    /** Copies the lists. */
    public ScenarioResult {
        steps = List.copyOf(steps);
        unsound = List.copyOf(unsound);
    }

    /** How many steps came out as expected. */
    public int passed() {
        return (int) steps.stream().filter(StepResult::passed).count();
    }

    /** How many steps did not. */
    public int failed() {
        return steps.size() - passed();
    }

    /** Whether everything was as expected, the store included. */
    public boolean ok() {
        return failed() == 0 && unsound.isEmpty();
    }

    /** Everything that was not as expected, in the order it was found. */
    public List<Fault> failures() {
        return Stream.concat(steps.stream().flatMap(step -> step.failures().stream()), unsound.stream())
                .toList();
    }
}
