package org.marugoto.journey;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.marugoto.code.Text;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Occasion;
import org.marugoto.document.YamlNode;
import org.marugoto.form.FieldAnswer;
import org.marugoto.form.FieldType;
import org.marugoto.form.Form;
import org.marugoto.form.FormField;
import org.marugoto.form.FormId;
import org.marugoto.form.OpenQuestion;
import org.marugoto.form.Sheet;
import org.marugoto.form.SheetAbout;
import org.marugoto.form.SheetEvent;
import org.marugoto.form.SheetId;
import org.marugoto.ledger.Outcome;
import org.marugoto.ledger.TextId;

/** What journeys say about the sheets of a case. */
final class SheetSteps {

    private static final NameKind<SheetId> SHEET = new NameKind<>(Text.of("シート", "sheet"), SheetId::of);

    private static final Expectations<Filled> FILLED = Expectations.<Filled>none()
            .one("status", found -> Optional.of(found.sheet().status()))
            .set("answered", found -> found.sheet().answers().keySet())
            .set("open", found -> found.open().stream().map(OpenQuestion::field).toList());

    private static final Expectations<Acted<Filled>> ACTED = Acted.expectations(FILLED);

    static final List<StepWord<?>> WORDS = List.of(
            new StepWord<>("start sheet", SheetSteps::start, ACTED),
            new StepWord<>("answer sheet", SheetSteps::answer, ACTED),
            new StepWord<>("finish sheet", SheetSteps::finish, ACTED),
            new StepWord<>("look at sheet", SheetSteps::look, FILLED));

    private SheetSteps() {}

    private static StepWord.Call<Acted<Filled>> start(StepNode step) {
        Named<SheetId> id = step.introduces(SHEET);
        FormId form = step.code("form", FormId::of, FormId.of("NONE"));
        Named<CaseId> about = step.named("case", CaseSteps.CASE);
        return (scene, occasion) -> acted(
                scene,
                id,
                occasion,
                scene.marugoto().sheets().start(scene.id(id), form, SheetAbout.of(scene.id(about)), occasion));
    }

    private static StepWord.Call<Acted<Filled>> answer(StepNode step) {
        Named<SheetId> id = step.named(SHEET);
        Map<String, YamlNode> answers =
                step.require("answers").map(YamlNode::entries).orElse(Map.of());
        return (scene, occasion) -> acted(
                scene,
                id,
                occasion,
                scene.marugoto().sheets().answer(scene.id(id), answers(scene, id, answers, occasion), occasion));
    }

    private static StepWord.Call<Acted<Filled>> finish(StepNode step) {
        Named<SheetId> id = step.named(SHEET);
        return (scene, occasion) ->
                acted(scene, id, occasion, scene.marugoto().sheets().finish(scene.id(id), occasion));
    }

    private static StepWord.Call<Filled> look(StepNode step) {
        Named<SheetId> id = step.named(SHEET);
        String purpose = step.code("for", "HAND_OVER");
        return (scene, occasion) -> filled(scene, id, purpose, occasion);
    }

    private static Acted<Filled> acted(
            Scene scene, Named<SheetId> id, Occasion occasion, Outcome<Sheet, SheetEvent> outcome) {
        Acted<Sheet> acted = Acted.of(outcome, () -> Sheet.NONE);
        return new Acted<>(acted.reasons(), acted.events(), filled(scene, id, "HAND_OVER", occasion));
    }

    private static Filled filled(Scene scene, Named<SheetId> id, String purpose, Occasion asking) {
        return new Filled(
                scene.marugoto().sheets().find(scene.id(id), asking).orElse(Sheet.NONE),
                scene.marugoto().sheets().openQuestions(scene.id(id), purpose, asking));
    }

    /** The answers as the sheet's form types them; a field it does not have is answered with words, and refused. */
    private static Map<String, FieldAnswer> answers(
            Scene scene, Named<SheetId> id, Map<String, YamlNode> written, Occasion asking) {
        Optional<Form> form = scene.marugoto().sheets().form(scene.id(id), asking);
        Map<String, FieldAnswer> answers = new LinkedHashMap<>();
        written.forEach((field, node) -> answers.put(
                field,
                form.stream()
                        .flatMap(known -> known.fields().stream())
                        .filter(known -> known.id().equals(field))
                        .findFirst()
                        .map(FormField::type)
                        .map(type -> answer(scene, type, node))
                        .orElseGet(() -> words(scene, node))));
        return answers;
    }

    private static FieldAnswer answer(Scene scene, FieldType type, YamlNode node) {
        if (type instanceof FieldType.OneCode) {
            return FieldAnswer.code(node.text());
        }
        if (type instanceof FieldType.Codes) {
            return FieldAnswer.codes(node.items().stream().map(YamlNode::text).toList());
        }
        return type instanceof FieldType.Table table
                ? rows(scene, table, node)
                : plain(type, node.text()).orElseGet(() -> words(scene, node));
    }

    /** A day, a yes or no, a number or an age; empty if it is written as none, so that the sheet refuses it as words. */
    private static Optional<FieldAnswer> plain(FieldType type, String text) {
        if (type instanceof FieldType.YesNo) {
            return switch (text) {
                case "true" -> Optional.of(FieldAnswer.yes());
                case "false" -> Optional.of(FieldAnswer.no());
                default -> Optional.empty();
            };
        }
        if (type instanceof FieldType.Amount && text.matches("\\d{1,9}")) {
            return Optional.of(FieldAnswer.number(Long.parseLong(text)));
        }
        if (type instanceof FieldType.Day && text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return Optional.of(FieldAnswer.day(LocalDate.parse(text)));
        }
        return type instanceof FieldType.Ages ? Ages.of(text).map(FieldAnswer::ages) : Optional.empty();
    }

    private static FieldAnswer rows(Scene scene, FieldType.Table table, YamlNode list) {
        return FieldAnswer.rows(list.items().stream()
                .map(row -> {
                    Map<String, FieldAnswer> cells = new LinkedHashMap<>();
                    row.entries()
                            .forEach((column, cell) -> table.columns().stream()
                                    .filter(known -> known.id().equals(column))
                                    .findFirst()
                                    .ifPresent(known -> cells.put(column, answer(scene, known.type(), cell))));
                    return FieldAnswer.Row.of(cells);
                })
                .toList());
    }

    /** What people said is kept with the personal texts. */
    private static FieldAnswer words(Scene scene, YamlNode node) {
        TextId id = scene.marugoto().ids().next(TextId::of);
        scene.marugoto().store().texts().put(id, node.text());
        return FieldAnswer.words(id);
    }

    /** A sheet, and what is still to be asked for a purpose. */
    private record Filled(Sheet sheet, List<OpenQuestion> open) {}
}
