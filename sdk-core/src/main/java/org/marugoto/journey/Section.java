package org.marugoto.journey;

import java.util.Locale;
import org.marugoto.code.Text;

/** The part of a scenario that a step stands in; they run in this order. */
public enum Section {
    /** What is so before. */
    GIVEN(Text.of("前提", "given")),
    /** What happens. */
    WHEN(Text.of("操作", "when")),
    /** What must be true in the end. */
    THEN(Text.of("結果", "then"));

    private final Text label;

    Section(Text label) {
        this.label = label;
    }

    /** What people call it. */
    public Text label() {
        return label;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
