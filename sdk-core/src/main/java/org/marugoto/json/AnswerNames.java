package org.marugoto.json;

import java.util.Map;
import org.marugoto.form.FieldAnswer;

/** What the kinds of answer on a sheet are called; a name is forever, as with {@link EventNames}. */
final class AnswerNames {

    static final Map<Class<?>, String> ALL = Map.of(
            FieldAnswer.Words.class, "text",
            FieldAnswer.OneCode.class, "code",
            FieldAnswer.Codes.class, "codes",
            FieldAnswer.Amount.class, "number",
            FieldAnswer.Day.class, "date",
            FieldAnswer.YesNo.class, "flag",
            FieldAnswer.Ages.class, "age-range",
            FieldAnswer.Rows.class, "table",
            FieldAnswer.Unknown.class, "unknown");

    private AnswerNames() {}

    /** Whether a type is a kind of answer, or the type of them all. */
    static boolean isAnswer(Class<?> type) {
        return FieldAnswer.class.isAssignableFrom(type);
    }
}
