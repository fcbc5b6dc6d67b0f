package org.marugoto.rule.proof;

import java.util.Optional;
import org.marugoto.rule.Facts;

/** What came of a question: an example, or that there is none, or that it was too hard. */
record Answer(Optional<Facts> example, boolean gaveUp) {

    static final Answer IMPOSSIBLE = new Answer(Optional.empty(), false);
    static final Answer GAVE_UP = new Answer(Optional.empty(), true);

    static Answer possible(Facts example) {
        return new Answer(Optional.of(example), false);
    }

    boolean isPossible() {
        return example.isPresent();
    }
}
