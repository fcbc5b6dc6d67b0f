package org.marugoto.journey;

import org.marugoto.decide.Occasion;

/**
 * One step, ready to run.
 *
 * @param section where it stands
 * @param word what it begins with
 * @param file the file it was read from
 * @param line its line there
 * @param occasion who does it, for whom, when
 * @param run the call and what must be true after it
 */
record Step(Section section, String word, String file, int line, Occasion occasion, Run run) {

    /** Calls, and answers with what is not as expected. */
    @FunctionalInterface
    interface Run {
        java.util.List<org.marugoto.document.Fault> on(Scene scene, Occasion occasion);
    }
}
