package org.marugoto.plan;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.marugoto.rule.Truth;

/**
 * An item of a confidential working plan that may be carried over into an agreed one.
 *
 * @param item the number of a goal, step or personal text
 * @param ground why it may, a code such as {@code PERSON_TOLD_IT_AGAIN} or {@code CONSENT}
 * @param lawful whether the ground was looked up and holds; only a yes carries it over
 */
public record Promotion(
        @NotNull @Size(min = 1, max = 64) String item,
        @NotNull @Size(min = 1, max = 64) String ground,
        @NotNull Truth lawful) {}
