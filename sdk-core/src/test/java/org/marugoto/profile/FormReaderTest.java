package org.marugoto.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.marugoto.code.Wording;
import org.marugoto.document.Document;
import org.marugoto.document.FaultyDocumentException;
import org.marugoto.form.FieldType;
import org.marugoto.form.Form;
import org.marugoto.form.FormField;
import org.marugoto.form.FormId;

class FormReaderTest {

    private static final ProfileFiles CHIBA = ProfileFiles.shipped("chiba");
    private static final LocalDate DAY = LocalDate.of(2024, 4, 2);

    @Test
    void every_form_of_the_national_set_comes_with_every_profile() {
        MunicipalityProfile chiba = Profiles.load("chiba");
        for (String id : List.of(
                "INTAKE_WITH_CONSENT",
                "INTAKE_WITHOUT_CONSENT",
                "ASSESSMENT_SHEET",
                "PROGRESS_RECORD",
                "MULTI_AGENCY_PLAN",
                "EVALUATION_SHEET",
                "MEETING_PREP_SHEET",
                "REFERRAL_SHEET",
                "CONSENT_TEXT")) {
            Form form = chiba.forms().current(FormId.of(id), DAY).orElseThrow();
            assertThat(form.fields()).as(id).isNotEmpty();
        }
        assertThat(chiba.forms()
                        .current(FormId.of("CONSENT_TEXT"), DAY)
                        .orElseThrow()
                        .sections())
                .anySatisfy(section -> assertThat(section.words()).isPresent());
    }

    @Test
    void national_forms_feed_only_facts_that_chiba_declares_in_the_type_it_declares() {
        MunicipalityProfile chiba = Profiles.load("chiba");
        Set<String> fed = new HashSet<>();
        chiba.forms().all().stream()
                .flatMap(form -> form.fields().stream())
                .forEach(field -> field.fact().ifPresent(fed::add));
        assertThat(chiba.rules().declarations()).containsKeys(fed.toArray(String[]::new));
        assertThat(fed).contains("lifeInDanger", "needs", "oldestAge", "arrears");
    }

    @Test
    void an_intake_marks_what_is_reported_to_the_state_and_one_content_may_weigh_most() {
        Form intake = Profiles.load("chiba")
                .forms()
                .current(FormId.of("INTAKE_WITH_CONSENT"), DAY)
                .orElseThrow();
        assertThat(intake.nationalFields()).extracting(FormField::id).contains("contents", "screening", "consent");
        FieldType.Codes contents =
                (FieldType.Codes) intake.field("contents").orElseThrow().type();
        assertThat(contents.principal()).isTrue();
        assertThat(contents.codes()).hasSize(16);
        assertThat(intake.field("birthDate").orElseThrow().personal()).isTrue();
    }

    @Test
    void every_fault_of_a_form_file_is_told_at_once_with_line_and_column() {
        String broken = """
                - id: TOWN FORM
                  version: 0
                  validFrom: 2024-13-01
                  title: {ja: 様式}
                  sections: []
                - id: OWN
                  version: 1
                  validFrom: 2024-04-01
                  title: {ja: 様式, en: form}
                  sections:
                    - id: a
                      title: {ja: 甲, en: A}
                      fields:
                        - {id: who, label: {ja: 誰, en: who}, type: letter}
                        - {id: sort, label: {ja: 種, en: sort}, type: code, list: sorts}
                        - {id: need, label: {ja: 種, en: need}, type: codes}
                        - {id: need, label: {ja: 種, en: need}, type: flag, requiredFor: [NOTHING]}
                        - {id: rich, label: {ja: 金, en: rich}, type: flag, fact: isRich}
                        - {id: old, label: {ja: 歳, en: old}, type: flag, fact: oldestAge}
                        - {id: name, label: {ja: 名, en: name}, type: text, personal: false}
                        - {id: rows, label: {ja: 表, en: rows}, type: table, columns: [{id: x, label: {ja: 表, en: x}, type: table}]}
                        - {id: pay, label: {ja: 額, en: pay}, type: number, min: 9, max: 3, colour: red}
                - id: OWN
                  version: 1
                  validFrom: 2024-04-01
                  title: {ja: 様式, en: form}
                  sections: []
                """;
        List<String> told = faults(broken);
        for (String place : List.of(
                "1: [column 7]",
                "2: [column 12]",
                "3: [column 14]",
                "4: [column 10]",
                "14: [column 52]",
                "15: [column 66]",
                "16: [column 11]",
                "17: [column 16]",
                "17: [column 74]",
                "18: [column 66]",
                "19: [column 64]",
                "20: [column 11]",
                "21: [column 108]",
                "22: [column 11]",
                "22: [column 84]",
                "23: [column 7]")) {
            assertThat(told).as(place).anyMatch(fault -> fault.startsWith("chiba/forms/own.yaml:" + place));
        }
        assertThat(told).anyMatch(fault -> fault.contains("isRich"));
        assertThat(told).anyMatch(fault -> fault.contains("colour"));
        assertThat(told).anyMatch(fault -> fault.contains("own type boolean (number is of another)"));
        assertThat(told).allMatch(fault -> fault.startsWith("chiba/forms/own.yaml:"));
    }

    @Test
    void a_form_file_that_is_not_there_is_named() {
        FaultyDocumentException missing = catchThrowableOfType(
                FaultyDocumentException.class,
                () -> Profiles.load(
                        relative -> relative.equals(ProfileFiles.MAIN) ? withForms() : CHIBA.read(relative)));
        assertThat(missing.getMessage()).contains("forms/own.yaml");
    }

    @Test
    void the_lines_and_slots_of_a_desk_have_bounds() {
        Document main = CHIBA.read(ProfileFiles.MAIN);
        Document odd = new Document(
                main.name(),
                main.text().replace("{id: fukumaru-desk,", "{id: fukumaru-desk, lines: 0, slotMinutes: 1000,"));
        FaultyDocumentException faulty = catchThrowableOfType(
                FaultyDocumentException.class,
                () -> Profiles.load(relative -> relative.equals(ProfileFiles.MAIN) ? odd : CHIBA.read(relative)));
        assertThat(faulty.getMessage()).contains("lines").contains("slotMinutes");
    }

    private static List<String> faults(String form) {
        FaultyDocumentException faulty = catchThrowableOfType(
                FaultyDocumentException.class,
                () -> Profiles.load(relative -> switch (relative) {
                    case ProfileFiles.MAIN -> withForms();
                    case "forms/own.yaml" -> new Document("chiba/forms/own.yaml", form);
                    default -> CHIBA.read(relative);
                }));
        return faulty.faults().stream()
                .map(fault -> fault.text(Wording.in(Locale.ENGLISH)))
                .toList();
    }

    private static Document withForms() {
        Document main = CHIBA.read(ProfileFiles.MAIN);
        return new Document(main.name(), main.text() + "\nforms: [forms/own.yaml]\n");
    }
}
