package org.marugoto.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.marugoto.report.ReportSamples.CODES;
import static org.marugoto.report.ReportSamples.cases;
import static org.marugoto.report.ReportSamples.contacts;
import static org.marugoto.report.ReportSamples.day;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.marugoto.code.Wording;
import org.marugoto.document.Document;
import org.marugoto.document.Faults;
import org.marugoto.document.FaultyDocumentException;

class MicroDataTest {

    private static final Document NO_CONTACTS = contacts();
    private static final Document ONE_CASE = cases("C1,2023-10-02,2023-10-06,SELF,ELDERLY");

    @Test
    void cases_come_with_their_contacts_and_needs() {
        MicroData read = MicroData.read(
                cases("C1,2023-10-02,2023-10-06,SELF,ELDERLY;ILLNESS", "C2,2023-10-03,,FAMILY,"),
                contacts("K1,C2,2023-10-03,PHONE", "K2,C1,2023-10-02,VISIT", "K3,C1,2023-11-01,PHONE"),
                CODES);
        assertThat(read.histories()).hasSize(2);
        CaseHistory first = read.histories().get(0);
        assertThat(first.needs()).containsExactly("ELDERLY", "ILLNESS");
        assertThat(first.completedOn()).contains(day("2023-10-06"));
        assertThat(first.contacts())
                .containsExactly(
                        new ContactFact("K2", day("2023-10-02"), "VISIT"),
                        new ContactFact("K3", day("2023-11-01"), "PHONE"));
        assertThat(read.histories().get(1).completedOn()).isEmpty();
        assertThat(read.histories().get(1).needs()).isEmpty();
    }

    @Test
    void columns_may_stand_in_any_order_and_others_are_ignored() {
        MicroData read = MicroData.read(
                new Document(
                        "cases.csv",
                        "needs,memo,case_id,consulter,completed_on,opened_on\r\nILLNESS,x,C1,SELF,,2023-10-02\r\n"),
                new Document("contacts.csv", "channel,on,case_id,contact_id,x\r\nPHONE,2023-10-02,C1,K1,\r\n"),
                CODES);
        assertThat(read.histories()).singleElement().satisfies(history -> {
            assertThat(history.needs()).containsExactly("ILLNESS");
            assertThat(history.contacts()).hasSize(1);
        });
    }

    @Test
    void a_header_alone_means_that_nothing_happened() {
        assertThat(MicroData.read(cases(), NO_CONTACTS, CODES).histories()).isEmpty();
    }

    @Test
    void a_case_completed_on_the_day_it_was_opened_is_fine() {
        assertThat(MicroData.read(cases("C1,2023-10-02,2023-10-02,SELF,"), NO_CONTACTS, CODES)
                        .histories())
                .hasSize(1);
    }

    @Test
    void a_missing_column_is_named_in_each_file_and_makes_no_further_noise() {
        Document cases = new Document("cases.csv", "case_id,opened_on,completed_on,needs\nC1,2023-10-02,,\n");
        Document contacts = new Document("contacts.csv", "contact_id,case_id,on\nK1,C1,2023-10-02\n");
        assertThat(faults(cases, contacts))
                .containsExactly(
                        "cases.csv:1: a column named consulter (found the columns case_id,opened_on,completed_on,needs)",
                        "contacts.csv:1: a column named channel (found the columns contact_id,case_id,on)");
    }

    @Test
    void a_missing_column_of_cases_does_not_make_every_contact_unknown() {
        Document cases = new Document("cases.csv", "case_id,opened_on,completed_on,needs\nC1,2023-10-02,,\n");
        assertThat(faults(cases, contacts("K1,C1,2023-10-02,PHONE"))).hasSize(1);
    }

    @Test
    void unknown_codes_are_named_with_those_that_are_known() {
        assertThat(faults(
                        cases("C1,2023-10-02,,NEIGHBOUR,ELDERLY;HUNGER"),
                        contacts("K1,C1,2023-10-02,TELEPATHY", "K2,C1,2023-10-02,")))
                .containsExactly(
                        "cases.csv:2: [column 4] consulter to be one of SELF, FAMILY (found NEIGHBOUR)",
                        "cases.csv:2: [column 5] needs to be one of ELDERLY, ILLNESS, POVERTY (found HUNGER)",
                        "contacts.csv:2: [column 4] channel to be one of PHONE, VISIT (found TELEPATHY)",
                        "contacts.csv:3: [column 4] a value for channel (found none)");
    }

    @Test
    void a_need_stands_in_a_row_once() {
        assertThat(faults(cases("C1,2023-10-02,,SELF,ELDERLY;ILLNESS;ELDERLY"), NO_CONTACTS))
                .containsExactly("cases.csv:2: [column 5] each need once in a row (found ELDERLY twice)");
        assertThat(faults(cases("C1,2023-10-02,,SELF,ELDERLY;"), NO_CONTACTS))
                .containsExactly("cases.csv:2: [column 5] a value for needs (found none)");
    }

    @Test
    void a_completion_before_opening_is_refused() {
        assertThat(faults(cases("C1,2023-10-02,2023-10-01,SELF,"), NO_CONTACTS))
                .containsExactly(
                        "cases.csv:2: [column 3] completed_on on or after opened_on 2023-10-02 (found 2023-10-01)");
    }

    @Test
    void a_contact_before_its_case_is_refused_and_one_after_completion_is_not() {
        assertThat(faults(ONE_CASE, contacts("K1,C1,2023-10-01,PHONE", "K2,C1,2024-03-01,PHONE")))
                .containsExactly("contacts.csv:2: [column 3] a contact on or after 2023-10-02, when case C1 was opened"
                        + " (found 2023-10-01)");
    }

    @Test
    void a_contact_of_an_unknown_case_is_refused() {
        assertThat(faults(ONE_CASE, contacts("K1,C9,2023-10-02,PHONE")))
                .containsExactly("contacts.csv:2: [column 2] a case_id that stands in cases.csv (found C9)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-02-30", "2023-02-29", "2024-13-01", "2024-00-10", "2024-01-00", "2024-1-05", "2024/01/05",
                "20240105", "２０２４-01-05", "R6.1.5", "2024-01-05T00:00", "-024-01-05", "1900-02-29", "2024-04-31"
            })
    void a_day_that_does_not_exist_or_is_written_otherwise_is_refused(String text) {
        assertThat(faults(cases("C1," + text + ",,SELF,"), NO_CONTACTS))
                .containsExactly("cases.csv:2: [column 2] opened_on to be a date that exists, written like 2024-01-31"
                        + " (found " + text + ")");
        assertThat(faults(ONE_CASE, contacts("K1,C1," + text + ",PHONE"))).hasSize(1);
    }

    @Test
    void a_day_of_another_age_is_refused() {
        assertThat(faults(cases("C1,0023-10-02,,SELF,", "C2,2023-10-02,9999-12-31,SELF,"), NO_CONTACTS))
                .containsExactly(
                        "cases.csv:2: [column 2] opened_on to lie between 1900-01-01 and 2150-12-31 (found 0023-10-02)",
                        "cases.csv:3: [column 3] completed_on to lie between 1900-01-01 and 2150-12-31"
                                + " (found 9999-12-31)");
    }

    @Test
    void an_id_that_comes_twice_names_the_first_line() {
        assertThat(faults(
                        cases("C1,2023-10-02,,SELF,", "C2,2023-10-02,,SELF,", "C1,2023-10-03,,SELF,"),
                        contacts("K1,C1,2023-10-02,PHONE", "K1,C2,2023-10-02,PHONE")))
                .containsExactly(
                        "cases.csv:4: [column 1] case_id to be there once (found C1 again; first in line 2)",
                        "contacts.csv:3: [column 1] contact_id to be there once (found K1 again; first in line 2)");
    }

    @Test
    void an_empty_file_is_a_fault_of_its_first_line() {
        assertThat(faults(new Document("cases.csv", ""), new Document("contacts.csv", "\n \n")))
                .containsExactly(
                        "cases.csv:1: a file with content (it is empty)",
                        "contacts.csv:1: a file with content (it is empty)");
    }

    @Test
    void a_row_cut_off_is_named_once_and_its_contacts_are_not_blamed() {
        assertThat(faults(cases("C1,2023-10-02,,SELF,", "C2,2023-1"), contacts("K1,C2,2023-10-02,PHONE", "K2,C1")))
                .containsExactly(
                        "cases.csv:3: a row of 5 cells as in the header (found 2). Maybe the row was cut off",
                        "contacts.csv:3: a row of 4 cells as in the header (found 2). Maybe the row was cut off");
    }

    @Test
    void a_quote_that_is_never_closed_is_named() {
        assertThat(faults(cases("C1,2023-10-02,,SELF,\"ELDERLY"), NO_CONTACTS))
                .singleElement()
                .asString()
                .startsWith("cases.csv:2: a closing quote");
    }

    @Test
    void an_id_is_short_and_without_blanks() {
        String longId = "C".repeat(65);
        assertThat(faults(
                        cases("C 1,2023-10-02,,SELF,", longId + ",2023-10-02,,SELF,", ",2023-10-02,,SELF,"),
                        contacts("K 1,C 1,2023-10-02,PHONE")))
                .hasSize(5)
                .contains(
                        "cases.csv:2: [column 1] case_id to have 1 to 64 characters without blanks (found C 1)",
                        "cases.csv:3: [column 1] case_id to have 1 to 64 characters without blanks (found "
                                + "C".repeat(40) + "…)",
                        "cases.csv:4: [column 1] a value for case_id (found none)",
                        "contacts.csv:2: [column 1] contact_id to have 1 to 64 characters without blanks (found K 1)");
        assertThat(MicroData.read(cases("C".repeat(64) + ",2023-10-02,,SELF,"), NO_CONTACTS, CODES)
                        .histories())
                .hasSize(1);
    }

    @Test
    void a_fault_is_one_line_whatever_was_found() {
        assertThat(faults(cases("\"C1\n2\",2023-10-02,,\"SELF\rX\","), NO_CONTACTS))
                .containsExactly(
                        "cases.csv:2: [column 1] case_id to have 1 to 64 characters without blanks (found C1 2)",
                        "cases.csv:2: [column 4] consulter to be one of SELF, FAMILY (found SELF X)");
    }

    @Test
    void all_faults_of_both_files_come_together() {
        assertThatThrownBy(() -> MicroData.read(
                        cases("C1,2023-13-02,,NOBODY,X", "C1,2023-10-02,,SELF,"),
                        contacts("K1,C1,2023-10-02,X"),
                        CODES))
                .isInstanceOfSatisfying(
                        FaultyDocumentException.class,
                        faulty -> assertThat(faulty.faults())
                                .extracting(fault -> fault.file() + ":" + fault.line() + ":" + fault.column())
                                .containsExactly(
                                        "cases.csv:2:2",
                                        "cases.csv:2:4",
                                        "cases.csv:2:5",
                                        "cases.csv:3:1",
                                        "contacts.csv:2:4"));
    }

    @ParameterizedTest
    @EnumSource(ReportFault.class)
    void every_fault_has_a_sentence_in_both_languages(ReportFault fault) {
        assertThat(Wording.in(Locale.JAPANESE).knows(fault)).isTrue();
        assertThat(Wording.in(Locale.ENGLISH).knows(fault)).isTrue();
    }

    @Test
    void every_day_of_sixty_years_is_read_as_it_is_written() {
        for (LocalDate day = day("1990-01-01"); day.getYear() < 2050; day = day.plusDays(1)) {
            assertThat(DayCells.parse(day.toString())).contains(day);
        }
    }

    @Test
    void two_hundred_thousand_contacts_are_read_and_counted_in_seconds() {
        int cases = 80_000;
        StringBuilder caseRows = new StringBuilder(ReportSamples.CASES_HEADER);
        StringBuilder contactRows = new StringBuilder(ReportSamples.CONTACTS_HEADER);
        LocalDate start = day("2018-04-01");
        for (int i = 0; i < cases; i++) {
            LocalDate opened = start.plusDays(i % 2000);
            caseRows.append("C%06d,%s,%s,SELF,ELDERLY;ILLNESS%n".formatted(i, opened, opened.plusDays(i % 40)));
        }
        for (int i = 0; i < 200_000; i++) {
            LocalDate on = start.plusDays(i % cases % 2000 + i % 7);
            contactRows.append("K%06d,C%06d,%s,PHONE%n".formatted(i, i % cases, on));
        }
        Document caseFile = new Document("cases.csv", caseRows.toString());
        Document contactFile = new Document("contacts.csv", contactRows.toString());
        CaseStatistics statistics = Assertions.assertTimeout(
                Duration.ofSeconds(10),
                () -> CaseStatistics.of(
                        MicroData.read(caseFile, contactFile, CODES).histories(), ReportSamples.weekdays(), CODES));
        assertThat(statistics.contactsTotal()).isEqualTo(200_000);
        assertThat(statistics.opened()).isEqualTo(cases);
    }

    private static List<String> faults(Document cases, Document contacts) {
        Faults faults = new Faults();
        MicroData.read(cases, contacts, CODES, faults);
        Wording english = Wording.in(Locale.ENGLISH);
        return faults.all().stream().map(fault -> fault.text(english)).toList();
    }

    @Test
    void a_row_with_more_needs_than_any_case_has_is_of_the_wrong_shape() {
        List<org.marugoto.code.Code> many = java.util.stream.IntStream.range(0, 101)
                .mapToObj(i -> new org.marugoto.code.Code(
                        "N" + i, org.marugoto.code.Text.of("n" + i, "n" + i), java.util.Map.of()))
                .toList();
        CaseCodes codes = new CaseCodes(
                ReportSamples.CODES.channels(),
                ReportSamples.CODES.consulters(),
                org.marugoto.code.CodeList.of("needs", many));
        String consulter = codes.consulters().codes().get(0).value();
        String all = String.join(
                ";", many.stream().map(org.marugoto.code.Code::value).toList());
        Document cases = new Document(
                "cases.csv",
                "case_id,opened_on,completed_on,consulter,needs\nA1,2024-02-28,," + consulter + "," + all + "\n");
        Document contacts = new Document("contacts.csv", "contact_id,case_id,on,channel\n");
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> MicroData.read(cases, contacts, codes))
                .hasMessageContaining("cases.csv:2: needs: size must be between 0 and 100");
    }
}
