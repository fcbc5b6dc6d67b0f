package org.marugoto.form;

import java.util.List;
import java.util.Optional;
import org.marugoto.code.Text;

/**
 * A part of a form with a heading.
 *
 * @param id the stable id, unique within the form
 * @param title the heading
 * @param words what is read out or printed there, such as the text of a consent; empty if nothing
 * @param fields its questions, in the order they are shown
 */
public record FormSection(String id, Text title, Optional<Text> words, List<FormField> fields) {

    /** Copies the fields. */
    public FormSection {
        fields = List.copyOf(fields);
    }
}
