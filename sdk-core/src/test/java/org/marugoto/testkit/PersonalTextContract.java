package org.marugoto.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marugoto.ledger.PersonalText;
import org.marugoto.ledger.TextId;

/** What every {@link PersonalText} keeps to. */
public abstract class PersonalTextContract {

    private static final TextId ID = TextId.of("T-1");

    private PersonalText texts;

    /** Personal texts with none in them; no unit of work is open. Called once before each test. */
    protected abstract PersonalText emptyTexts() throws Exception;

    @BeforeEach
    void begins_empty() throws Exception {
        texts = emptyTexts();
    }

    @Test
    void there_is_no_text_where_none_was_put() {
        assertThat(texts.get(ID)).isEmpty();
    }

    @Test
    void a_text_comes_back_character_by_character() {
        for (String text : List.of(Loans.UNICODE, " blanks around ", "", "line\r\nline", "'; -- \\")) {
            texts.put(ID, text);
            assertThat(texts.get(ID)).contains(text);
        }
    }

    @Test
    void a_later_text_replaces_the_earlier_one() {
        texts.put(ID, "old");
        texts.put(ID, "new");
        assertThat(texts.get(ID)).contains("new");
    }

    @Test
    void an_erased_text_is_gone_and_the_others_stay() {
        texts.put(ID, "one");
        texts.put(TextId.of("T-2"), "two");
        texts.erase(ID);
        texts.erase(ID);
        assertThat(texts.get(ID)).isEmpty();
        assertThat(texts.get(TextId.of("T-2"))).contains("two");
        texts.put(ID, "again");
        assertThat(texts.get(ID)).contains("again");
    }

    @Test
    void the_longest_text_is_kept() {
        String longest = "𠮷".repeat(PersonalText.MAX_LENGTH / 2);
        texts.put(ID, longest);
        assertThat(texts.get(ID).orElseThrow().equals(longest)).isTrue();
    }

    @Test
    void a_longer_text_is_refused_and_the_earlier_one_stays() {
        texts.put(ID, "old");
        assertThatIllegalArgumentException().isThrownBy(() -> texts.put(ID, "x".repeat(PersonalText.MAX_LENGTH + 1)));
        assertThat(texts.get(ID)).contains("old");
    }

    @Test
    void characters_no_database_can_keep_are_refused_and_never_shown() {
        for (String unfit : List.of("secret\u0000", "secret\uD842", "\uDFB7secret")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> texts.put(ID, unfit))
                    .withMessageContaining("U+")
                    .withMessageNotContaining("secret");
        }
        assertThat(texts.get(ID)).isEmpty();
    }
}
