package org.marugoto.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;
import org.marugoto.code.Text;

/** One version of a form (帳票). Immutable and thread-safe. */
@Value.Immutable
@Value.Style(visibility = ImplementationVisibility.PACKAGE, overshadowImplementation = true)
public interface Form {

    /** Which form, in which version. */
    FormVersion version();

    /** The first day it is filled in. */
    LocalDate validFrom();

    /** What it is called. */
    Text title();

    /** Its parts, in the order they are shown. */
    List<FormSection> sections();

    /** Whether it is our draft, for want of an official text; no by default. */
    @Value.Default
    default boolean assumed() {
        return false;
    }

    /** All questions, in the order they are shown. */
    @Value.Lazy
    default List<FormField> fields() {
        return sections().stream().flatMap(section -> section.fields().stream()).toList();
    }

    /** The questions by their id. */
    @Value.Lazy
    default Map<String, FormField> fieldsById() {
        return fields().stream().collect(Collectors.toUnmodifiableMap(FormField::id, field -> field));
    }

    /** The question, or empty if there is none of this id. */
    default Optional<FormField> field(String id) {
        return Optional.ofNullable(fieldsById().get(id));
    }

    /** The questions whose answers are reported to the State, in the order they are shown. */
    default List<FormField> nationalFields() {
        return fields().stream().filter(FormField::nationalReport).toList();
    }

    /**
     * The questions an answer is needed for and missing, in the order they are shown. They are to be asked one day; nothing
     * waits for them.
     *
     * @param purpose what it is needed for, such as {@code HAND_OVER}
     * @param answers what is answered
     */
    default List<OpenQuestion> openQuestions(String purpose, Map<String, FieldAnswer> answers) {
        return fields().stream()
                .filter(field -> field.requiredFor().contains(purpose))
                .filter(field -> !FieldAnswer.isKnown(answers, field.id()))
                .map(field -> new OpenQuestion(field.id(), field.label(), answers.containsKey(field.id())))
                .toList();
    }

    /** Refuses ids that stand there twice. */
    @Value.Check
    default void check() {
        requireOnce(sections().stream().map(FormSection::id).toList());
        requireOnce(sections().stream()
                .flatMap(section -> section.fields().stream().map(FormField::id))
                .toList());
    }

    private void requireOnce(List<String> ids) {
        if (ids.stream().distinct().count() < ids.size()) {
            throw new IllegalStateException("Sections and fields have ids of their own, but (%s) has one twice in %s."
                    .formatted(version(), ids));
        }
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Begins a changed copy. */
    default Builder but() {
        return builder().from(this);
    }

    /** Builds a form. Not thread-safe. */
    final class Builder extends ImmutableForm.Builder {
        Builder() {}
    }
}
