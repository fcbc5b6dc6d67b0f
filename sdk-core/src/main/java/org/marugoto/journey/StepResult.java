package org.marugoto.journey;

import java.util.List;
import org.marugoto.decide.Occasion;
import org.marugoto.document.Fault;

/**
 * What became of one step.
 *
 * @param section the part of the scenario it stands in
 * @param word what it begins with, such as {@code open case}
 * @param subject what it is about, as the scenario calls it; empty if that has no name
 * @param line its line in the journey file
 * @param occasion who did it, for which agency, on which day
 * @param failures what was not as expected, each with its place; empty if it passed
 */
public record StepResult(
        Section section, String word, String subject, int line, Occasion occasion, List<Fault> failures) {

    /** Copies the list. */
    public StepResult {
        failures = List.copyOf(failures);
    }

    static StepResult of(Step step, List<Fault> failures) {
        return new StepResult(step.section(), step.word(), step.subject(), step.line(), step.occasion(), failures);
    }

    /** Whether everything was as expected. */
    public boolean passed() {
        return failures.isEmpty();
    }
}
