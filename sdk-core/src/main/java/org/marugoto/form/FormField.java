package org.marugoto.form;

import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;
import org.marugoto.code.Text;
import org.marugoto.decide.Id;

/** One question of a form (項目). Immutable and thread-safe. */
@Value.Immutable
@Value.Style(visibility = ImplementationVisibility.PACKAGE, overshadowImplementation = true)
public interface FormField {

    /** The stable id, unique within its form or table. */
    String id();

    /** What people read. */
    Text label();

    /** What kind of answer it takes. */
    FieldType type();

    /**
     * The purposes an answer is needed for, such as {@code HAND_OVER}; empty if it is never needed. A missing answer is
     * shown as an open question and blocks nothing.
     */
    Set<String> requiredFor();

    /** Whether it is reported to the State (国報告項目); no by default. */
    @Value.Default
    default boolean nationalReport() {
        return false;
    }

    /** The declared fact it feeds; empty if it feeds none. */
    Optional<String> fact();

    /** Whether its answer is kept apart as personal text, whatever its type; words always are. */
    @Value.Default
    default boolean personal() {
        return type() instanceof FieldType.Words;
    }

    /** Whether no source says so and we assume it; no by default. */
    @Value.Default
    default boolean assumed() {
        return false;
    }

    /** Refuses an id that cannot be one, and a fact that would come from words. */
    @Value.Check
    default void check() {
        Id.checked(id());
        if (type() instanceof FieldType.Words && !personal()) {
            throw new IllegalStateException(
                    "Words of people are kept as personal text, but (%s) is not personal.".formatted(id()));
        }
        if (fact().isPresent() && (personal() || type() instanceof FieldType.Table)) {
            throw new IllegalStateException(
                    "Facts come from codes, numbers, dates and flags, but (%s) keeps words or rows.".formatted(id()));
        }
    }

    /** An empty builder; id, label and type are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a field. Not thread-safe. */
    final class Builder extends ImmutableFormField.Builder {
        Builder() {}
    }
}
