package org.marugoto.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.marugoto.testkit.Loans.begin;
import static org.marugoto.testkit.Loans.requested;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marugoto.decide.Id;
import org.marugoto.ledger.AggregateType;
import org.marugoto.ledger.Ledger;
import org.marugoto.ledger.PersonalText;
import org.marugoto.ledger.TextId;
import org.marugoto.ledger.Version;
import org.marugoto.testkit.Loan;
import org.marugoto.testkit.LoanCodec;
import org.marugoto.testkit.LoanCommand;
import org.marugoto.testkit.LoanDecider;
import org.marugoto.testkit.LoanEvent;
import org.marugoto.testkit.LoanEvent.Requested;
import org.marugoto.testkit.LoanId;
import org.marugoto.testkit.Loans;

/** Every public door of this module, with what must not come in: SQL, too much, the wrong kind. */
abstract class BadInput {

    private static final List<String> SQL = List.of(
            "x'; DROP TABLE marugoto_state; --",
            "x\" OR \"1\"=\"1",
            "marugoto_state WHERE 1=1 --",
            "a;b",
            "a/**/b",
            "a\\",
            "$1",
            "?",
            "a\u0000b",
            "ａ",
            "a\nb",
            "");

    /** An identifier of a class that checks nothing. */
    record WildId(String value) implements Id {}

    private static final AggregateType<WildId, LoanCommand, Loan, LoanEvent> WILD =
            new AggregateType<>("loan", Loan.class, LoanEvent.class, WildId::new, new LoanDecider());

    private DataSource source;
    private JdbcStore store;

    /** A database with our tables and nothing in them. */
    abstract DataSource fresh();

    @BeforeEach
    void one_loan_and_one_text_are_there() {
        source = fresh();
        store = JdbcStore.owning(source, "121002", new LoanCodec());
        begin(store.ledger(Loan.TYPE), LoanId.of("L-1"), requested());
        store.texts().put(TextId.of("T-1"), "a name");
    }

    @Test
    void a_prefix_of_tables_is_a_name_and_nothing_else() throws SQLException {
        for (String bad :
                with(SQL, "a.b.c", "1a", ".a", "a".repeat(21), "s".repeat(31) + ".a", "welfare.", "a b", "é")) {
            refused(() -> new TableNames(bad));
        }
    }

    @Test
    void a_municipal_code_is_letters_and_digits() throws SQLException {
        for (String bad : with(SQL, "1".repeat(17), "１２１００２", "121 002", "121002'")) {
            refused(() -> JdbcStore.owning(source, bad, new LoanCodec()));
            refused(() -> JdbcStore.joining(source::getConnection, bad, new LoanCodec()));
        }
    }

    @Test
    void an_identifier_of_any_class_is_checked_before_the_database_is_asked() throws SQLException {
        Ledger<WildId, Loan, LoanEvent> ledger = store.ledger(WILD);
        for (String bad : List.of("", "x".repeat(65), "a b", "a\u0000b", "a\nb", "a\uD842b", "\u3000")) {
            WildId id = new WildId(bad);
            refused(() -> ledger.find(id));
            refused(() -> ledger.record(id, Version.NEW, Loan.NONE, List.of(requested())));
            refused(() -> ledger.record(id, new Version(1), Loan.NONE, List.of(requested())));
            refused(() -> store.journal().history(WILD, id));
            refused(() -> TextId.of(bad));
        }
    }

    @Test
    void sql_in_an_identifier_or_a_text_is_a_value_like_any_other() throws SQLException {
        Ledger<WildId, Loan, LoanEvent> ledger = store.ledger(WILD);
        for (String odd :
                List.of("x');DELETE/**/FROM/**/marugoto_state;--", "'OR'1'='1", "%", "_", "\\", "?", "${jndi:x}")) {
            assertThat(ledger.find(new WildId(odd))).as(odd).isEmpty();
            ledger.record(new WildId(odd), Version.NEW, Loan.NONE, List.of(new Requested(odd)));
            assertThat(store.journal().history(WILD, new WildId(odd))).containsExactly(new Requested(odd));
            store.texts().put(TextId.of(odd), odd);
            assertThat(store.texts().get(TextId.of(odd))).contains(odd);
            store.texts().erase(TextId.of(odd));
        }
        assertThat(rows()).isEqualTo("states 8, events 8, texts 1");
    }

    @Test
    void a_body_that_no_row_can_hold_is_refused_whole() throws SQLException {
        Ledger<LoanId, Loan, LoanEvent> ledger = store.ledger(Loan.TYPE);
        LoanId id = LoanId.of("L-2");
        Requested long1 = new Requested("x".repeat(1_048_577));
        refused(() -> ledger.record(id, Version.NEW, Loan.NONE, List.of(requested(), long1)));
        refused(() -> ledger.record(id, Version.NEW, Loans.fold(List.of(long1)), List.of(requested())));
        refused(() -> ledger.record(id, Version.NEW, Loan.NONE, List.of(requested(), new Requested("a\uD842b"))));
        refused(() -> ledger.record(id, Version.NEW, Loan.NONE, List.of()));
        refused(() -> ledger.record(LoanId.of("L-1"), new Version(Long.MAX_VALUE), Loan.NONE, List.of(requested())));
    }

    @Test
    void a_codec_that_gives_no_name_of_a_kind_is_refused() throws SQLException {
        for (String bad : with(SQL, "x".repeat(65), "two words")) {
            JdbcStore odd = JdbcStore.owning(source, "121002", new NamingCodec(bad));
            refused(() -> odd.ledger(Loan.TYPE).record(LoanId.of("L-2"), Version.NEW, Loan.NONE, List.of(requested())));
        }
    }

    @Test
    void a_codec_that_writes_nothing_readable_is_refused() throws SQLException {
        for (String bad : List.of("a\u0000b", "a\uD842b", "\uDFB7", "x".repeat(1_048_577))) {
            JdbcStore odd = JdbcStore.owning(source, "121002", new WritingCodec(bad));
            refused(() -> odd.ledger(Loan.TYPE).record(LoanId.of("L-2"), Version.NEW, Loan.NONE, List.of(requested())));
        }
    }

    @Test
    void a_body_of_another_kind_is_told_without_its_words() throws SQLException {
        execute("UPDATE marugoto_state SET body = 'secret words'");
        execute("UPDATE marugoto_journal SET body = '[\"Loan\"'");
        String before = rows();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.ledger(Loan.TYPE).find(LoanId.of("L-1")))
                .withMessageNotContaining("secret");
        assertThatIllegalArgumentException().isThrownBy(() -> store.journal().history(Loan.TYPE, LoanId.of("L-1")));
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void a_text_that_no_row_can_hold_is_refused_and_the_earlier_one_stays() throws SQLException {
        for (String bad :
                List.of("x".repeat(PersonalText.MAX_LENGTH + 1), "secret\u0000", "secret\uD842", "\uDFB7secret")) {
            refused(() -> store.texts().put(TextId.of("T-1"), bad));
            refused(() -> store.texts().put(TextId.of("T-2"), bad));
        }
        assertThat(store.texts().get(TextId.of("T-1"))).contains("a name");
    }

    @Test
    void a_seal_that_gives_too_much_or_what_no_database_can_keep_is_refused() throws SQLException {
        for (String bad : List.of("x".repeat(TextSeal.MAX_SEALED + 1), "a\u0000b", "a\uD842b")) {
            JdbcStore odd = store.sealing(new GivenSeal(bad));
            refused(() -> odd.texts().put(TextId.of("T-1"), "new"));
            refused(odd::sealAnew);
        }
        assertThat(store.texts().get(TextId.of("T-1"))).contains("a name");
    }

    @Test
    void a_stale_or_wrong_version_writes_nothing() throws SQLException {
        String before = rows();
        for (Version wrong : List.of(Version.NEW, new Version(2), new Version(7))) {
            assertThatCode(() ->
                            store.ledger(Loan.TYPE).record(LoanId.of("L-1"), wrong, Loan.NONE, List.of(requested())))
                    .hasMessageContaining("(L-1)");
        }
        assertThat(rows()).isEqualTo(before);
    }

    /** Refused by us with a message in whole sentences, and not by the database; nothing is written, the tables are there. */
    private void refused(ThrowingCallable door) throws SQLException {
        String before = rows();
        assertThatIllegalArgumentException()
                .isThrownBy(door)
                .withMessageMatching("(?s).* .*\\.")
                .withMessageNotContaining("secret")
                .withNoCause();
        assertThat(rows()).isEqualTo(before);
    }

    private static List<String> with(List<String> some, String... more) {
        List<String> all = new ArrayList<>(some);
        all.addAll(List.of(more));
        return all;
    }

    private String rows() throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement ask = connection.prepareStatement("SELECT (SELECT COUNT(*) FROM marugoto_state),"
                        + " (SELECT COUNT(*) FROM marugoto_journal), (SELECT COUNT(*) FROM marugoto_personal_text)");
                ResultSet row = ask.executeQuery()) {
            row.next();
            return "states %d, events %d, texts %d".formatted(row.getLong(1), row.getLong(2), row.getLong(3));
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.execute();
        }
    }
}
