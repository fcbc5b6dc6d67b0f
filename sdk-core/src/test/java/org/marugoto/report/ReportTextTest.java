package org.marugoto.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marugoto.report.ReportSamples.CODES;
import static org.marugoto.report.ReportSamples.contact;
import static org.marugoto.report.ReportSamples.day;
import static org.marugoto.report.ReportSamples.history;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReportTextTest {

    private final CaseStatistics statistics = CaseStatistics.of(
            List.of(
                    history("C1", "2023-10-02", "2023-10-31", "SELF", contact("K1", "2023-10-02", "PHONE")),
                    history("C2", "2023-10-03", "", "FAMILY", contact("K2", "2023-11-02", "VISIT")),
                    history("C3", "2023-11-01", "", "FAMILY")),
            new Period(day("2023-10-02"), day("2023-11-30")),
            ReportSamples.weekdays(),
            CODES);

    @Test
    void tables_in_english_are_aligned_and_say_what_they_count() {
        assertThat(ReportText.in(Locale.ENGLISH).of(statistics)).isEqualTo("""
                        2023-10-02 to 2023-11-30

                        1. Contacts by channel (gross count)
                        telephone       1
                        office visit    1
                        total           2
                        open days      41
                        per open day  0.0

                        2. New cases by month of intake and completion (cases)
                        intake   new  done 2023-10  done 2023-11  open
                        2023-10    2             1             0     1
                        2023-11    1             -             0     1
                        total      3             1             0     2
                        done in the month of intake  1  33.3%

                        3. New cases by consulter (cases)
                        the person  1  33.3%
                        family      2  66.7%
                        total       3

                        4. New cases by need (cases; one may have several)
                        old age  3
                        illness  0
                        poverty  0
                        """);
    }

    @Test
    void tables_in_japanese_are_aligned_by_the_width_of_their_characters() {
        assertThat(ReportText.in(Locale.JAPANESE).of(statistics)).contains("""
                        ① 相談受付件数（延べ件数）
                        電話          1
                        来所          1
                        計            2
                        開所日数     41
                        1 日あたり  0.0
                        """).contains("""
                        受付月   新規  完結 2023-10  完結 2023-11  継続中
                        2023-10     2             1             0       1
                        """);
    }

    @Test
    void wide_characters_take_two_columns_and_marks_none() {
        assertThat(TextTable.width("abc")).isEqualTo(3);
        assertThat(TextTable.width("電話")).isEqualTo(4);
        assertThat(TextTable.width("（ー）")).isEqualTo(6);
        assertThat(TextTable.width("ｶﾅ")).isEqualTo(2);
        assertThat(TextTable.width("𠮷")).isEqualTo(2);
        assertThat(TextTable.width("か\u3099")).isEqualTo(2);
        assertThat(TextTable.width("葛\uDB40\uDD00")).isEqualTo(2);
    }
}
