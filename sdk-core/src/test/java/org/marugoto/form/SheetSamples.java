package org.marugoto.form;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.marugoto.code.Text;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Occasion;
import org.marugoto.household.AgeRange;
import org.marugoto.household.HouseholdId;
import org.marugoto.household.PersonId;
import org.marugoto.ledger.TextId;

/** A small form with a field of every type, and one event of every kind of this room. */
public final class SheetSamples {

    /** The day everything happens on. */
    public static final LocalDate DAY = LocalDate.of(2024, 4, 2);

    /** The circumstances of it all. */
    public static final Occasion OCCASION =
            Occasion.of(ActorId.of("W-7"), AgencyId.of("centre"), Instant.parse("2024-04-02T01:00:00Z"), DAY);

    private SheetSamples() {}

    /** A form with a field of every type. */
    public static Form form(int version) {
        List<FormField> fields = List.of(
                plain("story", new FieldType.Words()),
                personal("birth", new FieldType.Day()),
                feeding("who", "consulter", new FieldType.OneCode("consulters", List.of("SELF", "FAMILY"))),
                feeding("needs", "needs", new FieldType.Codes("needs", List.of("CARE", "DEBT"), true)),
                plain("signs", new FieldType.Codes("signs", List.of("THIN"), false)),
                feeding("income", "income", new FieldType.Amount(BigDecimal.ZERO, BigDecimal.valueOf(1000), 1)),
                feeding("since", "since", new FieldType.Day()),
                feeding("danger", "danger", new FieldType.YesNo()),
                feeding("oldest", "oldestAge", new FieldType.Ages()),
                plain(
                        "members",
                        new FieldType.Table(
                                List.of(plain("name", new FieldType.Words()), plain("age", new FieldType.Ages())))));
        return Form.builder()
                .version(FormVersion.of(FormId.of("SMALL"), version))
                .validFrom(DAY.minusYears(3).plusYears(version))
                .title(Text.of("小さい様式", "small form"))
                .addSections(new FormSection("all", Text.of("全部", "all"), Optional.empty(), fields))
                .build();
    }

    /** Answers of every type. */
    public static Map<String, FieldAnswer> answers() {
        Map<String, FieldAnswer> answers = new LinkedHashMap<>();
        answers.put("story", FieldAnswer.words(TextId.of("T1")));
        answers.put("birth", FieldAnswer.words(TextId.of("T2")));
        answers.put("who", FieldAnswer.code("SELF"));
        answers.put("needs", FieldAnswer.codes("CARE").without("DEBT").principal("CARE"));
        answers.put("signs", FieldAnswer.codes("THIN").onlyThese());
        answers.put("income", new FieldAnswer.Amount(new BigDecimal("120.50")));
        answers.put("since", FieldAnswer.day(DAY));
        answers.put("danger", FieldAnswer.unknown("DID_NOT_KNOW"));
        answers.put("oldest", FieldAnswer.ages(AgeRange.decade(80)));
        answers.put(
                "members",
                FieldAnswer.rows(List.of(FieldAnswer.Row.of(Map.of(
                        "name", FieldAnswer.words(TextId.of("T3")), "age", FieldAnswer.ages(AgeRange.of(83)))))));
        return answers;
    }

    /** One after the other, as they can happen to one sheet. */
    public static List<SheetEvent> events() {
        return List.of(
                new SheetEvent.Started(
                        FormVersion.of(FormId.of("SMALL"), 1),
                        SheetAbout.of(CaseId.of("C1")).alone(PersonId.of("P1")),
                        OCCASION),
                new SheetEvent.Answered(answers(), OCCASION),
                new SheetEvent.Cleared(Set.of("danger"), OCCASION),
                new SheetEvent.Finished(OCCASION),
                new SheetEvent.Corrected(
                        Map.of("danger", FieldAnswer.no(), "income", FieldAnswer.number(100)),
                        Optional.of(TextId.of("T4")),
                        OCCASION),
                new SheetEvent.Superseded(SheetId.of("S2"), OCCASION));
    }

    private static FormField plain(String id, FieldType type) {
        return field(id, type).build();
    }

    private static FormField personal(String id, FieldType type) {
        return field(id, type).personal(true).build();
    }

    private static FormField feeding(String id, String fact, FieldType type) {
        return field(id, type).fact(fact).addRequiredFor("MEETING").build();
    }

    private static FormField.Builder field(String id, FieldType type) {
        return FormField.builder().id(id).label(Text.of(id + "？", id)).type(type);
    }

    /** About a household alone. */
    public static SheetAbout household() {
        return SheetAbout.of(HouseholdId.of("H1"));
    }
}
