package org.marugoto;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.marugoto.consultation.ContactId;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Occasion;
import org.marugoto.document.Document;
import org.marugoto.form.FieldAnswer;
import org.marugoto.form.FormId;
import org.marugoto.form.FormVersion;
import org.marugoto.form.OpenQuestion;
import org.marugoto.form.Sheet;
import org.marugoto.form.SheetAbout;
import org.marugoto.form.SheetEvent;
import org.marugoto.form.SheetId;
import org.marugoto.household.AgeRange;
import org.marugoto.ledger.InMemoryStore;
import org.marugoto.ledger.Outcome;
import org.marugoto.ledger.StoreCheck;
import org.marugoto.ledger.TextId;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.profile.Profiles;
import org.marugoto.rule.Facts;

class SheetsTest {

    private static final LocalDate DAY = Riverside.DAY;
    private static final SheetId S1 = SheetId.of("S1");
    private static final FormId HAND_OVER = FormId.of("REFERRAL_SHEET");
    private static final Occasion TODAY = Riverside.at(Riverside.TAX, DAY);

    private final Marugoto marugoto = with(Profiles.load("chiba"));

    @Test
    void the_tax_desk_fills_in_a_hand_over_sheet_that_tells_the_rule_book_where_to_go() {
        start(marugoto, S1, HAND_OVER).state();
        Map<String, FieldAnswer> told = new LinkedHashMap<>();
        told.put("arrears", FieldAnswer.yes());
        told.put("arrearsKinds", FieldAnswer.codes("TAX", "RENT"));
        told.put("signs", FieldAnswer.codes("NO_MEALS").without("INJURIES"));
        told.put("issues", FieldAnswer.codes("SPENDING_ARREARS_DEBT", "HOUSING").principal("HOUSING"));
        told.put("oldestAge", FieldAnswer.ages(AgeRange.decade(80)));
        told.put("abuseSuspected", FieldAnswer.unknown("COULD_NOT_ASK"));
        told.put("reason", FieldAnswer.words(TextId.of("T1")));
        told.put(
                "members",
                FieldAnswer.rows(List.of(FieldAnswer.Row.of(
                        Map.of("kinship", FieldAnswer.code("PARENT"), "age", FieldAnswer.ages(AgeRange.decade(80)))))));
        marugoto.sheets().answer(S1, told, TODAY).state();
        Facts facts = marugoto.sheets().facts(S1, TODAY);
        assertThat(facts).isEqualTo(Facts.NONE.yes("arrears").number("oldestAge", 80, 89));
        assertThat(marugoto.rules()
                        .routing(marugoto.rules().assess(facts, TODAY))
                        .missing())
                .contains("abuseSuspected");
    }

    @Test
    void r16_open_questions_are_shown_and_stop_nobody() {
        start(marugoto, S1, HAND_OVER).state();
        marugoto.sheets()
                .answer(S1, Map.of("issues", FieldAnswer.unknown("DID_NOT_SAY")), TODAY)
                .state();
        List<OpenQuestion> open = marugoto.sheets().openQuestions(S1, "HAND_OVER", TODAY);
        assertThat(open).extracting(OpenQuestion::field).contains("reason", "members", "issues");
        assertThat(open)
                .filteredOn(OpenQuestion::asked)
                .extracting(OpenQuestion::field)
                .containsExactly("issues");
        assertThat(marugoto.sheets().finish(S1, TODAY).state().status()).isEqualTo(Sheet.Status.FINISHED);
        assertThat(marugoto.sheets().openQuestions(S1, "HAND_OVER", TODAY)).isEqualTo(open);
    }

    @Test
    void a_sheet_stays_readable_in_the_version_it_was_filled_in() {
        InMemoryStore store = new InMemoryStore();
        Marugoto before = Marugoto.with(Riverside.profile()).store(store).build();
        start(before, S1, HAND_OVER).state();
        before.sheets().answer(S1, Map.of("arrears", FieldAnswer.yes()), TODAY).state();
        before.sheets().finish(S1, TODAY).state();
        Marugoto after = Marugoto.with(withOwnForm()).store(store).build();
        assertThat(after.sheets().form(S1, TODAY).orElseThrow().version()).isEqualTo(FormVersion.of(HAND_OVER, 1));
        after.sheets()
                .correct(S1, Map.of("arrears", FieldAnswer.no()), TextId.of("T9"), TODAY)
                .state();
        assertThat(after.sheets().history(S1, TODAY))
                .hasExactlyElementsOfTypes(
                        SheetEvent.Started.class,
                        SheetEvent.Answered.class,
                        SheetEvent.Finished.class,
                        SheetEvent.Corrected.class);
        Occasion later = Riverside.at(Riverside.TAX, LocalDate.of(2024, 6, 1));
        SheetId s2 = SheetId.of("S2");
        assertThat(start(after, s2, HAND_OVER, later).state().form()).contains(FormVersion.of(HAND_OVER, 2));
        assertThat(codes(after.sheets().answer(s2, Map.of("arrears", FieldAnswer.yes()), later)))
                .containsExactly("NO_SUCH_FIELD");
        assertThat(after.sheets().supersede(S1, s2, later).state().supersededBy())
                .contains(s2);
        assertThat(after.sheets().find(S1, later).orElseThrow().answer("arrears"))
                .contains(FieldAnswer.no());
    }

    @Test
    void a_municipality_s_own_code_list_takes_the_place_of_the_national_one() {
        MunicipalityProfile own = withOwnForm();
        assertThat(own.codeList("signs").codes())
                .extracting(code -> code.value())
                .containsExactly("FLAG_DOWN");
        Marugoto town = with(own);
        start(town, S1, HAND_OVER).state();
        assertThat(codes(town.sheets().answer(S1, Map.of("signs", FieldAnswer.codes("NO_MEALS")), TODAY)))
                .containsExactly("UNKNOWN_CODE");
        town.sheets()
                .answer(S1, Map.of("signs", FieldAnswer.codes("FLAG_DOWN")), TODAY)
                .state();
    }

    @Test
    void what_is_not_there_is_refused_and_named() {
        assertThat(codes(start(marugoto, S1, FormId.of("NO_FORM")))).containsExactly("NO_SUCH_FORM");
        Occasion longAgo = Riverside.at(Riverside.TAX, LocalDate.of(2020, 4, 1));
        assertThat(codes(start(marugoto, S1, HAND_OVER, longAgo))).containsExactly("NO_SUCH_FORM");
        assertThat(codes(marugoto.sheets().answer(S1, Map.of("arrears", FieldAnswer.yes()), TODAY)))
                .containsExactly("NO_SUCH_SHEET");
        start(marugoto, S1, HAND_OVER).state();
        assertThat(codes(marugoto.sheets().supersede(S1, SheetId.of("S9"), TODAY)))
                .containsExactly("NO_SUCH_SHEET");
        assertThat(codes(marugoto.sheets().supersede(S1, S1, TODAY))).containsExactly("SAME_SHEET");
        assertThat(codes(marugoto.sheets().answer(S1, Map.of(), TODAY))).containsExactly("SHAPE");
        assertThat(marugoto.sheets().facts(SheetId.of("S9"), TODAY)).isEqualTo(Facts.NONE);
    }

    @Test
    void r04_an_intake_without_consent_is_filled_in_about_a_contact_without_a_name() {
        FormId intake = FormId.of("INTAKE_WITHOUT_CONSENT");
        marugoto.sheets()
                .start(S1, intake, SheetAbout.of(ContactId.of("K1")), TODAY)
                .state();
        marugoto.sheets()
                .answer(
                        S1,
                        Map.of("consent", FieldAnswer.code("NOT_ASKED"), "refusesContact", FieldAnswer.yes()),
                        TODAY)
                .state();
        marugoto.sheets().finish(S1, TODAY).state();
        assertThat(marugoto.sheets().facts(S1, TODAY)).isEqualTo(Facts.NONE.yes("refusesContact"));
        assertThat(StoreCheck.of(marugoto.store()).check(Sheets.TYPE).ok()).isTrue();
    }

    private static MunicipalityProfile withOwnForm() {
        String more = "forms: [forms/own.yaml]\n";
        String own = """
                - id: REFERRAL_SHEET
                  version: 2
                  validFrom: 2024-05-01
                  title: {ja: つながるシート, en: our sheet}
                  sections:
                    - id: all
                      title: {ja: 全部, en: all}
                      fields:
                        - {id: debts, label: {ja: 滞納, en: debts}, type: flag, fact: arrears}
                """;
        return Profiles.load(relative -> {
            Document document = Riverside.files(more, path -> new Document("riverside/" + path, own))
                    .read(relative);
            return new Document(
                    document.name(),
                    document.text()
                            .replace(
                                    "  channels: [",
                                    "  signs: [{code: FLAG_DOWN, ja: 旗が下りている, en: flag is down}]\n  channels: ["));
        });
    }

    private static Marugoto with(MunicipalityProfile profile) {
        return Marugoto.with(profile).store(new InMemoryStore()).build();
    }

    private static Outcome<Sheet, SheetEvent> start(Marugoto marugoto, SheetId id, FormId form) {
        return start(marugoto, id, form, TODAY);
    }

    private static Outcome<Sheet, SheetEvent> start(Marugoto marugoto, SheetId id, FormId form, Occasion occasion) {
        return marugoto.sheets().start(id, form, SheetAbout.of(CaseId.of("C1")), occasion);
    }

    private static List<String> codes(Outcome<?, ?> outcome) {
        return outcome.match(
                done -> List.of(),
                reasons -> reasons.stream().map(reason -> reason.code().name()).toList());
    }
}
