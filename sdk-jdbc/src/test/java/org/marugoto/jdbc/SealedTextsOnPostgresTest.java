package org.marugoto.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.marugoto.ledger.PersonalText;
import org.marugoto.ledger.TextId;
import org.marugoto.testkit.LoanCodec;
import org.marugoto.testkit.PersonalTextContract;

class SealedTextsOnPostgresTest {

    private static final AesTextSeal OLD = AesTextSeal.with("2025", SealedTextsTest.key(1));
    private static final AesTextSeal NEW = AesTextSeal.with("2026", SealedTextsTest.key(2));

    private final HikariDataSource source = PostgresServer.shared().fresh();
    private final JdbcStore plain = JdbcStore.owning(source, "121002", new LoanCodec());

    @AfterEach
    void close() {
        source.close();
    }

    @Nested
    class AsTexts extends PersonalTextContract {
        @Override
        protected PersonalText emptyTexts() {
            return plain.sealing(OLD).texts();
        }
    }

    @Test
    void the_longest_text_fits_and_is_sealed_anew() {
        TextId id = TextId.of("T-1");
        String longest = "護".repeat(PersonalText.MAX_LENGTH);
        plain.sealing(OLD).texts().put(id, longest);
        JdbcStore rotating = plain.sealing(NEW.alsoOpening("2025", SealedTextsTest.key(1)));
        assertThat(rotating.sealAnew()).isEqualTo(new Resealed(1, 1, 0, List.of()));
        assertThat(plain.sealing(NEW).texts().get(id).orElseThrow().equals(longest))
                .isTrue();
    }
}
