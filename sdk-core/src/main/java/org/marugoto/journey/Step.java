package org.marugoto.journey;

import java.util.List;
import org.marugoto.decide.Occasion;
import org.marugoto.document.Fault;

/**
 * One step, ready to run.
 *
 * @param section where it stands
 * @param word what it begins with
 * @param subject what it is about, as the scenario calls it; empty if that has no name
 * @param file the file it was read from
 * @param line its line there
 * @param occasion who does it, for whom, when
 * @param run the call and what must be true after it
 */
record Step(Section section, String word, String subject, String file, int line, Occasion occasion, Run run) {

    /** Calls, and answers with what is not as expected. */
    @FunctionalInterface
    interface Run {
        List<Fault> on(Scene scene, Occasion occasion);
    }
}
