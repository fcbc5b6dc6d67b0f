package org.marugoto.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.marugoto.decide.Reason;
import org.marugoto.document.DocumentFault;
import org.marugoto.testkit.LoanRefusal;

class SentencesTest {

    private final Wording japanese = Wording.in(Locale.JAPAN);
    private final Wording english = Wording.in(Locale.GERMANY);

    @Test
    void every_fault_of_a_document_has_a_sentence_in_both_languages() {
        for (DocumentFault fault : DocumentFault.values()) {
            assertThat(japanese.knows(fault)).as(fault.name()).isTrue();
            assertThat(english.knows(fault)).as(fault.name()).isTrue();
        }
    }

    @Test
    void facts_stand_in_the_sentence_as_they_are() {
        Reason reason = Reason.of(DocumentFault.COLUMN_TWICE).with("column", "$1\\{x}");
        assertThat(english.of(reason)).isEqualTo("each column once (found $1\\{x} twice)");
        assertThat(japanese.of(reason)).contains("$1\\{x}").contains("列名");
    }

    @Test
    void a_code_without_a_sentence_is_shown_with_its_facts() {
        assertThat(english.of(Reason.of(LoanRefusal.DUE_TOO_EARLY).with("dueOn", "2026-04-06")))
                .isEqualTo("DUE_TOO_EARLY {dueOn=2026-04-06}");
    }

    @Test
    void languages_other_than_japanese_read_english() {
        assertThat(Wording.in(Locale.JAPANESE).locale()).isEqualTo(Locale.JAPANESE);
        assertThat(english.locale()).isEqualTo(Locale.ENGLISH);
        assertThat(Text.of("相談", "consultation").in(Locale.FRENCH)).isEqualTo("consultation");
    }
}
