package org.marugoto.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.marugoto.ledger.PersonalText;
import org.marugoto.ledger.TextId;
import org.marugoto.testkit.LoanCodec;
import org.marugoto.testkit.PersonalTextContract;

class SealedTextsTest {

    private static final TextId ID = TextId.of("T-1");
    private static final String SECRET = "丸森 花子、090-1234-5678";
    private static final SecretKey FIRST = key(1);
    private static final SecretKey SECOND = key(2);
    private static final AesTextSeal OLD = AesTextSeal.with("2025", FIRST);
    private static final AesTextSeal NEW = AesTextSeal.with("2026", SECOND);

    private final DataSource source = H2Databases.memory();
    private final JdbcStore plain = JdbcStore.owning(source, "121002", new LoanCodec());
    private final JdbcStore old = plain.sealing(OLD);
    private final JdbcStore rotating = plain.sealing(NEW.alsoOpening("2025", FIRST));
    private final JdbcStore renewed = plain.sealing(NEW);

    static SecretKey key(int filling) {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, (byte) filling);
        return new SecretKeySpec(bytes, "AES");
    }

    @Nested
    class AsTexts extends PersonalTextContract {
        @Override
        protected PersonalText emptyTexts() {
            return JdbcStore.owning(H2Databases.memory(), "121002", new LoanCodec())
                    .sealing(OLD)
                    .texts();
        }
    }

    @Test
    void the_database_holds_no_word_of_a_sealed_text_and_says_which_key_it_needs() throws SQLException {
        old.texts().put(ID, SECRET);
        assertThat(kept(ID)).startsWith("sealed:1:2025:").doesNotContain("丸森", "1234");
        assertThat(old.texts().get(ID)).contains(SECRET);
    }

    @Test
    void one_text_never_looks_the_same_twice() {
        Set<String> seen = new HashSet<>();
        for (int times = 0; times < 100; times++) {
            assertThat(seen.add(OLD.seal("121002", ID, SECRET))).isTrue();
        }
    }

    @Test
    void the_longest_text_of_the_longest_characters_fits() {
        String longest = "護".repeat(PersonalText.MAX_LENGTH);
        old.texts().put(ID, longest);
        assertThat(old.texts().get(ID).orElseThrow().equals(longest)).isTrue();
    }

    @Test
    void an_earlier_key_still_opens_and_new_texts_take_the_new_key() throws SQLException {
        old.texts().put(ID, SECRET);
        rotating.texts().put(TextId.of("T-2"), "another");
        assertThat(rotating.texts().get(ID)).contains(SECRET);
        assertThat(kept(ID)).startsWith("sealed:1:2025:");
        assertThat(kept(TextId.of("T-2"))).startsWith("sealed:1:2026:");
    }

    @Test
    void sealing_anew_brings_every_text_under_the_new_key_and_a_second_run_finds_nothing_to_do() {
        List<TextId> ids = IntStream.range(0, 101)
                .mapToObj(number -> TextId.of("T-" + number))
                .toList();
        ids.forEach(id -> old.texts().put(id, SECRET + id));
        renewed.texts().put(TextId.of("new"), "already");
        assertThat(rotating.sealAnew()).isEqualTo(new Resealed(102, 101, 0, List.of()));
        assertThat(rotating.sealAnew()).isEqualTo(new Resealed(102, 0, 0, List.of()));
        ids.forEach(id -> assertThat(renewed.texts().get(id)).contains(SECRET + id));
    }

    @Test
    void texts_from_before_the_sealing_are_given_out_until_they_are_sealed_too() throws SQLException {
        plain.texts().put(ID, SECRET);
        assertThatThrownBy(() -> renewed.texts().get(ID))
                .isInstanceOf(SealedTextException.class)
                .hasMessageContaining("(T-1)")
                .hasMessageContaining("alsoPlain")
                .hasMessageNotContaining("丸森");
        JdbcStore lenient = plain.sealing(NEW.alsoPlain());
        assertThat(lenient.texts().get(ID)).contains(SECRET);
        assertThat(lenient.sealAnew()).isEqualTo(new Resealed(1, 1, 0, List.of()));
        assertThat(kept(ID)).startsWith("sealed:1:2026:");
        assertThat(renewed.texts().get(ID)).contains(SECRET);
    }

    @Test
    void a_key_that_is_not_at_hand_is_named_with_those_that_are() {
        old.texts().put(ID, SECRET);
        assertThatThrownBy(() -> renewed.texts().get(ID))
                .isInstanceOf(SealedTextException.class)
                .hasMessage("The personal text (T-1) cannot be read: it was sealed with the key (2025), but at hand are"
                        + " [2026]. Maybe add it as an earlier key.");
    }

    @Test
    void another_key_of_the_same_name_opens_nothing_and_nothing_is_shown() {
        old.texts().put(ID, SECRET);
        assertThatThrownBy(() ->
                        plain.sealing(AesTextSeal.with("2025", SECOND)).texts().get(ID))
                .isInstanceOf(SealedTextException.class)
                .hasMessageContaining("another key of that name, or the row was changed")
                .hasMessageNotContaining("丸森")
                .hasNoCause();
    }

    @Test
    void a_text_changed_in_any_place_does_not_open() {
        String kept = OLD.seal("121002", ID, SECRET);
        for (int place = "sealed:1:".length(); place < kept.length(); place++) {
            char other = kept.charAt(place) == 'A' ? 'B' : 'A';
            String changed = kept.substring(0, place) + other + kept.substring(place + 1);
            assertThatThrownBy(() -> OLD.open("121002", ID, changed))
                    .as(changed)
                    .isInstanceOf(SealedTextException.class)
                    .hasMessageNotContaining("丸森");
        }
        for (int end = "sealed:1:".length(); end < kept.length(); end++) {
            String cut = kept.substring(0, end);
            assertThatThrownBy(() -> OLD.open("121002", ID, cut)).isInstanceOf(SealedTextException.class);
        }
    }

    @Test
    void a_text_brought_to_another_row_or_municipality_does_not_open() {
        String kept = OLD.seal("121002", ID, SECRET);
        assertThat(OLD.open("121002", ID, kept)).isEqualTo(SECRET);
        assertThatThrownBy(() -> OLD.open("121002", TextId.of("T-2"), kept)).isInstanceOf(SealedTextException.class);
        assertThatThrownBy(() -> OLD.open("131105", ID, kept)).isInstanceOf(SealedTextException.class);
    }

    @Test
    void what_cannot_be_opened_is_counted_and_stays_while_the_others_are_sealed_anew() throws SQLException {
        old.texts().put(ID, SECRET);
        plain.sealing(AesTextSeal.with("lost", SECOND)).texts().put(TextId.of("T-2"), SECRET);
        String before = kept(TextId.of("T-2"));
        assertThat(rotating.sealAnew()).isEqualTo(new Resealed(2, 1, 1, List.of(TextId.of("T-2"))));
        assertThat(kept(TextId.of("T-2"))).isEqualTo(before);
        assertThat(renewed.texts().get(ID)).contains(SECRET);
    }

    @Test
    void a_text_corrected_while_it_is_sealed_anew_stays_corrected() {
        old.texts().put(ID, SECRET);
        JdbcStore elsewhere =
                JdbcStore.owning(source, "121002", new LoanCodec()).sealing(NEW);
        TextSeal slow = new TextSeal() {
            @Override
            public String seal(String municipality, TextId id, String text) {
                elsewhere.texts().put(id, "corrected");
                return NEW.seal(municipality, id, text);
            }

            @Override
            public String open(String municipality, TextId id, String kept) {
                return OLD.open(municipality, id, kept);
            }

            @Override
            public boolean isCurrent(String kept) {
                return NEW.isCurrent(kept);
            }
        };
        assertThat(plain.sealing(slow).sealAnew()).isEqualTo(new Resealed(1, 0, 0, List.of()));
        assertThat(renewed.texts().get(ID)).contains("corrected");
    }

    @Test
    void a_seal_joins_the_units_of_the_store_it_was_made_from() {
        assertThatThrownBy(() -> plain.within(() -> {
                    old.texts().put(ID, SECRET);
                    throw new IllegalStateException("given up");
                }))
                .hasMessage("given up");
        assertThat(plain.texts().get(ID)).isEmpty();
    }

    @Test
    void keys_and_their_names_are_checked() {
        assertThatIllegalArgumentException().isThrownBy(() -> AesTextSeal.with("a:b", FIRST));
        assertThatIllegalArgumentException().isThrownBy(() -> AesTextSeal.with("", FIRST));
        assertThatIllegalArgumentException().isThrownBy(() -> OLD.alsoOpening("2025", SECOND));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AesTextSeal.with("2025", new SecretKeySpec(new byte[32], "HmacSHA256")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AesTextSeal.with("2025", new SecretKeySpec(new byte[8], "AES")))
                .withMessageContaining("(64)");
    }

    private String kept(TextId id) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement ask =
                        connection.prepareStatement("SELECT text FROM marugoto_personal_text WHERE id = ?")) {
            ask.setString(1, id.value());
            try (ResultSet row = ask.executeQuery()) {
                assertThat(row.next()).isTrue();
                return row.getString(1);
            }
        }
    }
}
