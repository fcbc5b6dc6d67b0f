package org.marugoto.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.marugoto.household.PersonId;

class SamePersonTest {

    private static final LocalDate BORN = LocalDate.of(1943, 5, 7);

    @Test
    void widths_and_kinds_of_kana_and_variant_characters_make_no_other_person() {
        Candidate found =
                SamePerson.compare(person("P1", "髙橋　花子", "たかはし　はなこ", BORN), person("P2", "高橋花子", "ﾀｶﾊｼ ﾊﾅｺ", BORN));
        assertThat(found.evidence()).containsExactly(Evidence.SAME_BIRTH, Evidence.SAME_KANA, Evidence.SAME_NAME);
        assertThat(found.score()).isGreaterThanOrEqualTo(SamePerson.WORTH_A_LOOK);
    }

    @Test
    void the_same_house_speaks_for_a_family_and_is_not_enough_for_one_person() {
        Particulars mother = person("P1", "山田一子", "ヤマダカズコ", BORN, "中央区1丁目2番3号", "043-000-0001");
        Particulars daughter = person("P2", "山田二子", "ヤマダフタバ", BORN.plusYears(25), "中央区1-2-3", "043(000)0001");
        Candidate found = SamePerson.compare(mother, daughter);
        assertThat(found.evidence()).contains(Evidence.SAME_ADDRESS, Evidence.SAME_PHONE, Evidence.OTHER_BIRTH);
        assertThat(SamePerson.candidates(mother, List.of(daughter))).isEmpty();
    }

    @Test
    void a_slip_of_the_pen_in_the_day_of_birth_is_a_candidate_and_says_so() {
        Candidate swapped = SamePerson.compare(
                person("P1", "佐藤太郎", "サトウタロウ", LocalDate.of(1970, 3, 9)),
                person("P2", "佐藤太郎", "サトウタロウ", LocalDate.of(1970, 9, 3)));
        assertThat(swapped.evidence()).contains(Evidence.NEAR_BIRTH);
        assertThat(swapped.score()).isGreaterThanOrEqualTo(SamePerson.WORTH_A_LOOK);
    }

    @Test
    void an_age_that_is_known_roughly_neither_proves_nor_refutes() {
        Particulars eighties = new Particulars(
                PersonId.of("P1"),
                Optional.empty(),
                Optional.of("スズキ"),
                Optional.of(LocalDate.of(1934, 4, 2)),
                Optional.of(LocalDate.of(1944, 4, 1)),
                Optional.empty(),
                Optional.empty());
        assertThat(SamePerson.compare(eighties, person("P2", "鈴木", "スズキ", BORN)).evidence())
                .containsExactly(Evidence.SAME_KANA, Evidence.POSSIBLE_BIRTH);
    }

    @Test
    void what_is_unknown_says_nothing_and_the_comparison_is_the_same_both_ways() {
        Particulars unknown = new Particulars(
                PersonId.of("P0"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Particulars known = person("P1", "伊藤", "イトウ", BORN);
        assertThat(SamePerson.compare(unknown, known).evidence()).isEmpty();
        Particulars near = person("P2", "伊東", "イトオ", BORN);
        assertThat(SamePerson.compare(known, near).score())
                .isEqualTo(SamePerson.compare(near, known).score());
    }

    @Test
    void a_variation_selector_and_a_prolonged_sound_make_no_other_person() {
        assertThat(Writing.name("辻\uDB40\uDD00")).isEqualTo(Writing.name("辻"));
        assertThat(Writing.kana("ユーコ")).isEqualTo(Writing.kana("ゆうこ".replace("う", "")));
        assertThat(Writing.phone("+81 43-000-0001")).isEqualTo(Writing.phone("０４３(000)0001"));
    }

    @Test
    void particulars_never_show_in_a_message() {
        assertThat(person("P1", "山田一子", "ヤマダカズコ", BORN)).hasToString("Particulars[P1]");
    }

    private static Particulars person(String id, String name, String kana, LocalDate born) {
        return new Particulars(
                PersonId.of(id),
                Optional.of(name),
                Optional.of(kana),
                Optional.of(born),
                Optional.of(born),
                Optional.empty(),
                Optional.empty());
    }

    private static Particulars person(
            String id, String name, String kana, LocalDate born, String address, String phone) {
        return new Particulars(
                PersonId.of(id),
                Optional.of(name),
                Optional.of(kana),
                Optional.of(born),
                Optional.of(born),
                Optional.of(address),
                Optional.of(phone));
    }
}
