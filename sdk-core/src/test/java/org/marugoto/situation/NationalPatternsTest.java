package org.marugoto.situation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.marugoto.code.Wording;
import org.marugoto.document.Document;
import org.marugoto.document.Faults;
import org.marugoto.household.Household;
import org.marugoto.household.Living;
import org.marugoto.household.PersonId;
import org.marugoto.household.Relation;
import org.marugoto.rule.Truth;
import org.marugoto.situation.Finding.Answer;

class NationalPatternsTest {

    private static final PersonId PARENT = PersonId.of("parent");
    private static final PersonId SON = PersonId.of("son");

    /** Chiba's example 4: 80代の親と60代の息子の二人暮らし。息子に精神疾患があり、ひきこもり状態。 */
    private static Homes chiba() {
        return new Homes()
                .person("parent", 80, 89)
                .person("son", 60, 69)
                .related("parent", "PARENT", "son")
                .yes("son", "ill");
    }

    @Test
    void the_parent_in_the_80s_and_the_withdrawn_son_in_the_60s_are_8050_but_not_strictly() {
        Finding finding = chiba().yes("son", "withdrawn").says("P01");
        assertThat(finding.answer()).isEqualTo(Answer.MATCH);
        assertThat(finding.strict()).isEqualTo(Truth.NO);
        assertThat(finding.bindings().get(0).persons()).isEqualTo(Map.of("parent", PARENT, "child", SON));
        assertThat(finding.evidence())
                .contains(new Ground("withdrawn", List.of(SON), "YES", "STATED", Optional.of(Homes.DAY)))
                .contains(new Ground("age", List.of(SON), "60-69", "", Optional.empty()));
    }

    @Test
    void without_the_word_withdrawn_8050_is_possible_and_names_what_is_missing() {
        Finding finding = chiba().says("P01");
        assertThat(finding.answer()).isEqualTo(Answer.POSSIBLE);
        assertThat(finding.missing()).extracting(Question::code).contains("withdrawn", "working");
        assertThat(finding.missing())
                .allSatisfy(question -> assertThat(question.about()).containsExactly(SON));
    }

    @Test
    void r16_a_suspicion_is_asked_about_and_is_neither_yes_nor_no() {
        Finding suspected = chiba().yes("son", "withdrawn", "SUSPECTED").says("P01");
        assertThat(suspected.answer()).isEqualTo(Answer.POSSIBLE);
        assertThat(suspected.missing()).extracting(Question::code).contains("withdrawn");
    }

    @Test
    void r16_a_suspected_relation_is_asked_about_too() {
        Household household = chiba().yes("son", "withdrawn").done();
        Relation guess = Relation.of(PARENT, "PARENT", SON, Homes.basis("SUSPECTED"));
        assertThat(answer(household.but().relations(List.of(guess)).build(), "P01"))
                .isEqualTo(Answer.POSSIBLE);
    }

    @Test
    void r17_one_household_matches_several_patterns_and_keeps_none_of_them() {
        Household household =
                chiba().yes("son", "withdrawn").no("parent", "contactsOutside").done();
        List<Finding> found = SituationBook.national().find(household, Homes.DAY);
        assertThat(found)
                .filteredOn(finding -> finding.answer() == Answer.MATCH)
                .extracting(finding -> finding.pattern().id())
                .containsExactlyInAnyOrder("P01", "P04", "P23");
        assertThat(household.statuses()).extracting(status -> status.code()).doesNotContain("P01");
    }

    @Test
    void r15_parents_next_door_share_the_life_situation_and_who_lives_elsewhere_does_not() {
        Household together = chiba().yes("son", "withdrawn").done();
        assertThat(answer(lives(together, "NEXT_DOOR"), "P01")).isEqualTo(Answer.MATCH);
        assertThat(answer(lives(together, "ELSEWHERE"), "P01")).isEqualTo(Answer.NO);
    }

    @Test
    void who_may_belong_to_an_open_household_is_asked_for_and_nothing_is_ruled_out() {
        Household open = new Homes()
                .person("a", 20, 20)
                .done()
                .but()
                .completeSince(Optional.empty())
                .build();
        assertThat(answer(open, "P01")).isEqualTo(Answer.POSSIBLE);
        assertThat(answer(new Homes().person("a", 20, 20).done(), "P01")).isEqualTo(Answer.NO);
    }

    @Test
    void a_young_carer_is_only_possible_until_somebody_assessed_the_care() {
        Homes carer = new Homes().person("a", 15, 15).person("b", 45, 45).related("a", "CARER", "b");
        assertThat(carer.yes("a", "excessiveCare", "OBSERVED").says("P03").answer())
                .isEqualTo(Answer.POSSIBLE);
    }

    @ParameterizedTest
    @MethodSource("org.marugoto.situation.PatternSamples#matchPossibleAndNo")
    void every_pattern_says_match_possible_and_no(String id, Homes match, Homes possible, Homes no) {
        assertThat(match.says(id).answer()).as("match").isEqualTo(Answer.MATCH);
        assertThat(match.says(id).missing()).isEmpty();
        assertThat(possible.says(id).answer()).as("possible").isEqualTo(Answer.POSSIBLE);
        assertThat(possible.says(id).missing()).isNotEmpty();
        assertThat(no.says(id).answer()).as("no").isEqualTo(Answer.NO);
    }

    @Test
    void the_samples_leave_out_no_pattern() {
        assertThat(PatternSamples.matchPossibleAndNo().map(row -> row.get()[0]))
                .containsExactlyElementsOf(SituationBook.national().patterns().stream()
                        .map(Pattern::id)
                        .toList());
    }

    @Test
    void the_page_lists_every_pattern_with_its_caution() throws IOException {
        String page = Files.readString(Path.of("../docs/reference/situations.md"));
        for (Pattern pattern : SituationBook.national().patterns()) {
            assertThat(page)
                    .contains("| %s | %s | %s | %s | %s |\n"
                            .formatted(
                                    pattern.id(),
                                    pattern.name().en(),
                                    pattern.name().ja(),
                                    pattern.cautions().en(),
                                    String.join(", ", pattern.fields())));
        }
    }

    @Test
    void what_is_decided_stays_so_however_much_more_becomes_known() {
        Random chance = new Random(8050);
        int decided = 0;
        for (int i = 0; i < 400 * Integer.getInteger("marugoto.effort", 1); i++) {
            Household full = RandomHomes.full(chance);
            Household partly = RandomHomes.partly(full, chance);
            Map<String, Answer> before = answers(partly);
            before.values().removeIf(answer -> answer == Answer.POSSIBLE);
            decided += before.size();
            assertThat(answers(full))
                    .as("%s, which is part of %s", partly, full)
                    .containsAllEntriesOf(before);
        }
        assertThat(decided).isGreaterThan(1_000);
    }

    @Test
    void a_profile_changes_a_threshold_and_adds_a_pattern() {
        Faults faults = new Faults();
        SituationBook book = new SituationForm(faults, SituationBook.national()).read(new Document("own.yaml", """
                        patterns:
                          - {id: P01, parameters: {childTo: 59}}
                          - id: X1
                            name: {ja: 近隣の声, en: word from the neighbours}
                            cautions: {ja: 声だけです, en: only a word}
                            when: {seen: {observation: neighbourTrouble}}
                        """));
        faults.throwIfAny();
        Household son = chiba().yes("son", "withdrawn").done();
        assertThat(book.find(son, Homes.DAY))
                .filteredOn(finding -> finding.pattern().id().equals("P01"))
                .extracting(Finding::answer)
                .containsExactly(Answer.NO);
        assertThat(book.find("X1")).isPresent();
    }

    @Test
    void every_fault_of_a_file_is_told_with_line_and_column_in_both_languages() {
        Faults faults = new Faults();
        new SituationForm(faults, SituationBook.national()).read(new Document("own.yaml", """
                patterns:
                  - id: X1
                    name: {ja: あ, en: a}
                    cautions: {ja: あ, en: a}
                    roles: [one]
                    when:
                      all:
                        - is: {of: one, status: withdrawm}
                        - age: {of: two, from: oldest}
                        - {age: {of: one}, together: [one]}
                """));
        assertThat(faults.all()).extracting(fault -> fault.line()).containsExactly(8, 9, 9, 10);
        assertThat(faults.all()).allSatisfy(fault -> assertThat(fault.column()).isPositive());
        assertThat(Wording.in(Locale.JAPANESE).of(faults.all().get(0).reason())).contains("withdrawm");
    }

    private static Map<String, Answer> answers(Household household) {
        Map<String, Answer> answers = new HashMap<>();
        SituationBook.national()
                .find(household, Homes.DAY)
                .forEach(finding -> answers.put(finding.pattern().id(), finding.answer()));
        return answers;
    }

    private static Answer answer(Household household, String pattern) {
        return SituationBook.national().find(household, Homes.DAY).stream()
                .filter(finding -> finding.pattern().id().equals(pattern))
                .map(Finding::answer)
                .findFirst()
                .orElseThrow();
    }

    private static Household lives(Household household, String where) {
        return household
                .but()
                .livings(List.of(new Living(PARENT, where, Homes.DAY), new Living(SON, "SAME_HOME", Homes.DAY)))
                .build();
    }
}
