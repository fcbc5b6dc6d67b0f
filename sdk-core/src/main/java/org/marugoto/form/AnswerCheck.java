package org.marugoto.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.marugoto.decide.Reason;

/** Looks whether answers fit the fields of a form, and names every one that does not by its path. */
final class AnswerCheck {

    private final List<Reason> wrong = new ArrayList<>();

    private AnswerCheck() {}

    /** What is wrong, in the order of the answers; empty if nothing is. */
    static List<Reason> reasons(Form form, Map<String, FieldAnswer> answers) {
        AnswerCheck check = new AnswerCheck();
        check.checkAll("", form.fields(), answers);
        return check.wrong;
    }

    private void checkAll(String prefix, Collection<FormField> fields, Map<String, FieldAnswer> answers) {
        answers.forEach((id, answer) -> fields.stream()
                .filter(field -> field.id().equals(id))
                .findFirst()
                .ifPresentOrElse(
                        field -> check(prefix + id, field, answer),
                        () -> wrong.add(Reason.of(SheetRefusal.NO_SUCH_FIELD).with("field", prefix + id))));
    }

    private void check(String path, FormField field, FieldAnswer answer) {
        if (answer instanceof FieldAnswer.Unknown) {
            return;
        }
        if (field.personal()) {
            require(answer instanceof FieldAnswer.Words, path, "personal text", answer);
        } else if (field.type() instanceof FieldType.OneCode type && answer instanceof FieldAnswer.OneCode given) {
            checkCodes(path, type.codes(), List.of(given.code()));
        } else if (field.type() instanceof FieldType.Codes type && answer instanceof FieldAnswer.Codes given) {
            checkCodes(path, type, given);
        } else if (field.type() instanceof FieldType.Amount type && answer instanceof FieldAnswer.Amount given) {
            checkRange(path, type, given);
        } else if (field.type() instanceof FieldType.Table type && answer instanceof FieldAnswer.Rows given) {
            checkRows(path, type, given);
        } else {
            require(field.type().key().equals(keyOf(answer)), path, field.type().key(), answer);
        }
    }

    private void checkCodes(String path, FieldType.Codes type, FieldAnswer.Codes given) {
        checkCodes(path, type.codes(), given.present());
        checkCodes(path, type.codes(), given.absent());
        if (given.principal().isPresent() && !type.principal()) {
            wrong.add(Reason.of(SheetRefusal.NO_PRINCIPAL).with("field", path));
        }
    }

    private void checkCodes(String path, List<String> known, Collection<String> given) {
        given.stream()
                .filter(code -> !known.contains(code))
                .forEach(code -> wrong.add(Reason.of(SheetRefusal.UNKNOWN_CODE)
                        .with("field", path)
                        .with("expected", known)
                        .with("found", code)));
    }

    private void checkRange(String path, FieldType.Amount type, FieldAnswer.Amount given) {
        if (!type.allows(given.value())) {
            wrong.add(Reason.of(SheetRefusal.OUT_OF_RANGE)
                    .with("field", path)
                    .with("min", type.min())
                    .with("max", type.max())
                    .with("decimals", type.decimals()));
        }
    }

    private void checkRows(String path, FieldType.Table type, FieldAnswer.Rows given) {
        if (given.rows().size() > FieldType.Table.MAX_ROWS) {
            wrong.add(Reason.of(SheetRefusal.TOO_MANY_ROWS).with("field", path).with("max", FieldType.Table.MAX_ROWS));
        }
        int row = 0;
        for (FieldAnswer.Row cells : given.rows()) {
            checkAll(path + "[" + row++ + "].", type.columns(), cells.cells());
        }
    }

    private void require(boolean holds, String path, String expected, FieldAnswer found) {
        if (!holds) {
            wrong.add(Reason.of(SheetRefusal.OTHER_TYPE)
                    .with("field", path)
                    .with("expected", expected)
                    .with("found", keyOf(found)));
        }
    }

    /** The type an answer is for, as documents call it. */
    private static String keyOf(FieldAnswer answer) {
        if (answer instanceof FieldAnswer.Words) {
            return "text";
        }
        if (answer instanceof FieldAnswer.OneCode) {
            return "code";
        }
        if (answer instanceof FieldAnswer.Codes) {
            return "codes";
        }
        if (answer instanceof FieldAnswer.Amount) {
            return "number";
        }
        if (answer instanceof FieldAnswer.Day) {
            return "date";
        }
        if (answer instanceof FieldAnswer.YesNo) {
            return "flag";
        }
        if (answer instanceof FieldAnswer.Ages) {
            return "age-range";
        }
        return answer instanceof FieldAnswer.Rows ? "table" : "unknown";
    }
}
