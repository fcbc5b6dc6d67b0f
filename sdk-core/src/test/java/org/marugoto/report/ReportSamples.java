package org.marugoto.report;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.marugoto.agency.OpeningCalendar;
import org.marugoto.agency.OpeningHours;
import org.marugoto.code.Code;
import org.marugoto.code.CodeList;
import org.marugoto.code.Text;
import org.marugoto.document.Document;

/** Code lists, a calendar and short ways to write cases, for the tests of this room. */
final class ReportSamples {

    static final CaseCodes CODES = new CaseCodes(
            CodeList.of("channels", List.of(code("PHONE", "電話", "telephone"), code("VISIT", "来所", "office visit"))),
            CodeList.of("consulters", List.of(code("SELF", "本人", "the person"), code("FAMILY", "家族", "family"))),
            CodeList.of(
                    "needs",
                    List.of(
                            code("ELDERLY", "高齢", "old age"),
                            code("ILLNESS", "疾病", "illness"),
                            code("POVERTY", "経済的困窮", "poverty"))));

    static final String CASES_HEADER = "case_id,opened_on,completed_on,consulter,needs\n";
    static final String CONTACTS_HEADER = "contact_id,case_id,on,channel\n";

    private ReportSamples() {}

    static OpeningCalendar weekdays() {
        OpeningCalendar.Builder calendar = OpeningCalendar.builder();
        Arrays.stream(DayOfWeek.values())
                .filter(day -> day.compareTo(DayOfWeek.SATURDAY) < 0)
                .forEach(day -> calendar.putHours(day, OpeningHours.of("09:00", "17:00")));
        return calendar.build();
    }

    static Document cases(String... rows) {
        return new Document("cases.csv", CASES_HEADER + String.join("\n", rows));
    }

    static Document contacts(String... rows) {
        return new Document("contacts.csv", CONTACTS_HEADER + String.join("\n", rows));
    }

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    static CaseHistory history(String id, String opened, String completed, String consulter, ContactFact... contacts) {
        Optional<LocalDate> completedOn =
                completed.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(completed));
        return new CaseHistory(
                id, LocalDate.parse(opened), completedOn, consulter, List.of("ELDERLY"), List.of(contacts));
    }

    static ContactFact contact(String id, String on, String channel) {
        return new ContactFact(id, LocalDate.parse(on), channel);
    }

    private static Code code(String value, String ja, String en) {
        return new Code(value, Text.of(ja, en), Map.of());
    }
}
