package org.marugoto.journey;

import java.util.Locale;
import org.marugoto.code.Text;

/** The part of a scenario that a step stands in; they run in this order. */
public enum Section {
    /** What is so before (前提). */
    GIVEN,
    /** What happens (操作). */
    WHEN,
    /** What must be true in the end (結果). */
    THEN;

    /** What people call it. */
    public Text label() {
        return switch (this) {
            case GIVEN -> Text.of("前提", "given");
            case WHEN -> Text.of("操作", "when");
            case THEN -> Text.of("結果", "then");
        };
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
