package org.marugoto.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.marugoto.testkit.Loans.begin;
import static org.marugoto.testkit.Loans.requested;

import java.io.StringReader;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marugoto.Cases;
import org.marugoto.Intake;
import org.marugoto.Marugoto;
import org.marugoto.casework.CaseCommand;
import org.marugoto.casework.NextAction;
import org.marugoto.consultation.Consulter;
import org.marugoto.consultation.Need;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Occasion;
import org.marugoto.document.FaultyDocumentException;
import org.marugoto.json.MarugotoJson;
import org.marugoto.json.StoreExport;
import org.marugoto.json.StoreImport;
import org.marugoto.ledger.Anchor;
import org.marugoto.ledger.Archive;
import org.marugoto.ledger.Clerk;
import org.marugoto.ledger.FeedPosition;
import org.marugoto.ledger.JournalRow;
import org.marugoto.ledger.Outbox;
import org.marugoto.ledger.TextId;
import org.marugoto.profile.Profiles;
import org.marugoto.query.CaseRow;
import org.marugoto.query.Column;
import org.marugoto.query.Condition;
import org.marugoto.query.ContactRow;
import org.marugoto.query.LinkRow;
import org.marugoto.query.PageCursor;
import org.marugoto.query.Query;
import org.marugoto.query.ReadTable;
import org.marugoto.report.CaseHistory;
import org.marugoto.report.ContactFact;
import org.marugoto.testkit.Loan;
import org.marugoto.testkit.LoanCodec;
import org.marugoto.testkit.LoanId;

/** The doors of lists, feed, archive, anchor and import, with what must not come in. */
abstract class BadDoors {

    private static final String SQL = "cases'; DROP TABLE marugoto_state; --";

    private static final List<String> UNFIT =
            List.of("", "a\u0000b", "a\uD842b", "x".repeat(65), "a b", "a\nb", "\u3000");

    private static final Occasion NOW = Occasion.of(
            ActorId.of("w-1"), AgencyId.of("a-1"), Instant.parse("2026-04-06T00:00:00Z"), LocalDate.of(2026, 4, 6));

    private DataSource source;
    private JdbcStore product;
    private JdbcStore loans;

    /** A database with our tables and nothing in them. */
    abstract DataSource fresh();

    @BeforeEach
    void a_case_and_a_loan_are_there() {
        source = fresh();
        product = JdbcStore.owning(source, "121002", new MarugotoJson());
        loans = JdbcStore.owning(source, "121002", new LoanCodec());
        Clerk.over(product).handle(Cases.TYPE, CaseId.of("C-1"), open("ASSESS"));
        begin(loans.ledger(Loan.TYPE), LoanId.of("L-1"), requested());
        product.texts().put(TextId.of("T-1"), "a name");
    }

    private static CaseCommand open(String action) {
        return new CaseCommand.Open(
                Consulter.of("SELF"), Set.of(Need.of("DEBT")), new NextAction(action, LocalDate.of(2026, 4, 9)), NOW);
    }

    @Test
    void a_table_or_column_is_never_called_by_sql() throws SQLException {
        for (String bad : List.of(SQL, "", "cases r", "Cases", "x".repeat(31), "cases--", "ａ", "a\u0000")) {
            refused(() -> new ReadTable<>(bad, CaseRow.TABLE.key(), CaseRow.TABLE.others(), CaseRow.TABLE.row()));
            refused(() -> Column.<CaseRow>text(bad, row -> row.id().value()));
        }
    }

    @Test
    void a_table_of_one_s_own_is_not_asked() throws SQLException {
        Column<LinkRow> id = Column.text("id", LinkRow::owner);
        Column<LinkRow> words = Column.text("text", LinkRow::value);
        ReadTable<LinkRow> names =
                new ReadTable<>("personal_text", List.of(id, words), List.of(), cells -> new LinkRow("", ""));
        refused(() -> product.queries().page(Query.of(names), 1));
        refused(() -> product.queries().count(Query.of(names)));
        refused(() -> product.queries().countBy(Query.of(names), words));
        refused(() -> product.queries().count(Query.of(CaseRow.TABLE).with(names, "x")));
    }

    @Test
    void conditions_made_by_hand_are_held_to_the_same_as_others() throws SQLException {
        List<Condition<CaseRow>> bad = List.of(
                new Condition.OneOf<>(CaseRow.STATUS, Set.of()),
                new Condition.OneOf<>(CaseRow.STATUS, Set.of(1)),
                new Condition.OneOf<>(CaseRow.STATUS, Set.of("x".repeat(81))),
                new Condition.OneOf<>(CaseRow.STATUS, Set.of("a\u0000b")),
                new Condition.OneOf<>(CaseRow.STATUS, Set.of(CaseId.of("C-1"))),
                new Condition.OneOf<>(CaseRow.NEXT_DUE_ON, Set.of(SQL)),
                new Condition.OneOf<>(Column.text("body", row -> row.id().value()), Set.of("x")),
                new Condition.Missing<>(Column.text("body", row -> row.id().value())),
                new Condition.Between<>(CaseRow.STATUS, Optional.of(LocalDate.MIN), Optional.empty()),
                new Condition.Between<>(CaseRow.NEXT_DUE_ON, Optional.of(LocalDate.MIN), Optional.empty()),
                new Condition.Between<>(CaseRow.NEXT_DUE_ON, Optional.empty(), Optional.of(LocalDate.MAX)),
                new Condition.Linked<>(CaseRow.NEEDS, Set.of()),
                new Condition.Linked<>(CaseRow.NEEDS, Set.of("\uDFB7x")),
                new Condition.Containing<>(CaseRow.TEXTS, List.of()),
                new Condition.Containing<>(CaseRow.TEXTS, List.of("")),
                new Condition.Containing<>(CaseRow.TEXTS, List.of("a\u0000b")),
                new Condition.Containing<>(ContactRow.TEXTS, List.of("x")));
        for (Condition<CaseRow> condition : bad) {
            refused(() -> product.queries().count(new Query<>(CaseRow.TABLE, List.of(condition), Optional.empty())));
        }
        refused(() -> new Query<>(CaseRow.TABLE, List.of(), Optional.of(CaseRow.STATUS)));
    }

    @Test
    void sql_in_a_value_a_search_or_a_cursor_finds_nothing_and_breaks_nothing() throws SQLException {
        String before = rows();
        for (String odd : List.of(SQL, "' OR '1'='1", "%", "_", "\\", "!", "?", "${jndi:x}", "$1")) {
            assertThat(product.queries().count(Query.of(CaseRow.TABLE).where(CaseRow.STATUS, odd)))
                    .as(odd)
                    .isZero();
            assertThat(product.queries().count(Query.of(CaseRow.TABLE).with(CaseRow.NEEDS, odd)))
                    .isZero();
            assertThat(product.queries().count(Query.of(ContactRow.TABLE).containing(odd)))
                    .isZero();
            assertThat(loans.archive().find(odd, List.of("L-1"))).isEmpty();
        }
        refused(() -> new PageCursor(SQL));
        refused(() -> product.queries().page(Query.of(CaseRow.TABLE), Optional.of(new PageCursor("MQ")), 1));
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void a_listener_has_a_name_and_a_position_two_numbers() throws SQLException {
        for (String bad : List.of(SQL, "", "Billing", "x".repeat(65), "a\u0000", "名")) {
            refused(() -> product.changes().reached(bad));
            refused(() -> product.changes().reached(bad, FeedPosition.BEGINNING));
            refused(() -> Outbox.of(product.changes(), bad, change -> {}));
            refused(() -> FeedPosition.of(bad));
        }
        refused(() -> FeedPosition.of("9".repeat(19) + ".1"));
        refused(() -> new FeedPosition(-1, 0));
        for (int most : new int[] {Integer.MIN_VALUE, 0, 1_001}) {
            refused(() -> product.changes().after(FeedPosition.BEGINNING, most));
        }
        assertThat(product.changes().after(new FeedPosition(Long.MAX_VALUE, Long.MAX_VALUE), 1))
                .isEmpty();
    }

    @Test
    void what_no_row_can_hold_is_not_added_to_an_archive() throws SQLException {
        Archive archive = loans.archive();
        Archive.Kept good = archive.find("loan", List.of("L-1")).get(0);
        JournalRow row = good.rows().get(0);
        List<Archive.Kept> bad = new ArrayList<>();
        for (String unfit : UNFIT) {
            bad.add(new Archive.Kept("loan", unfit, 1, good.state(), good.lastRow(), good.rows()));
            bad.add(new Archive.Kept(unfit, "L-2", 1, good.state(), good.lastRow(), good.rows()));
            bad.add(withRow(good, new JournalRow(1, 0, unfit, row.body(), row.fingerprint())));
        }
        for (String unfit : List.of("a\u0000b", "\uD842", "x".repeat(1_048_577))) {
            bad.add(new Archive.Kept("loan", "L-2", 1, unfit, good.lastRow(), good.rows()));
            bad.add(withRow(good, new JournalRow(1, 0, row.kind(), unfit, row.fingerprint())));
        }
        bad.add(withRow(good, new JournalRow(2, 0, row.kind(), row.body(), row.fingerprint())));
        bad.add(new Archive.Kept("loan", "L-2", 0, good.state(), good.lastRow(), List.of()));
        bad.add(new Archive.Kept("loan", "L-2", -1, good.state(), good.lastRow(), good.rows()));
        bad.add(new Archive.Kept("loan", "L-2", 2, good.state(), good.lastRow(), good.rows()));
        Archive.Kept fine = new Archive.Kept("loan", "L-3", 1, good.state(), good.lastRow(), good.rows());
        for (Archive.Kept one : bad) {
            refused(() -> archive.add(List.of(fine, one)));
        }
        for (String unfit : List.of("a\u0000b", "\uD842", "x".repeat(500_001))) {
            refused(() -> archive.addTexts(List.of(
                    new Archive.KeptText(TextId.of("T-2"), "fine"), new Archive.KeptText(TextId.of("T-1"), unfit))));
        }
        for (String unfit : UNFIT) {
            refused(() -> archive.find("loan", List.of("L-1", unfit)));
        }
    }

    private static Archive.Kept withRow(Archive.Kept good, JournalRow row) {
        return new Archive.Kept("loan", "L-2", 1, good.state(), row.fingerprint(), List.of(row));
    }

    @Test
    void an_anchor_with_anything_else_in_it_is_refused_with_its_line() throws SQLException {
        StringWriter good = new StringWriter();
        Anchor.of(loans.archive(), "121002").write(good);
        for (String unfit : List.of("", "a\u0000b", "a\uD842b", "x".repeat(65), "a b", "a\tb")) {
            refused(() -> Anchor.of(loans.archive(), "121002")
                    .compare(new StringReader(good.toString().replace("\tL-1\t", "\t" + unfit + "\t"))));
            refused(() -> Anchor.of(loans.archive(), "121002")
                    .compare(new StringReader(good.toString().replace("loan\t", unfit + "\t"))));
        }
        refused(() -> Anchor.of(loans.archive(), "121002").compare(new StringReader("x".repeat(100_000))));
    }

    @Test
    void an_export_with_anything_else_in_it_is_refused_and_nothing_is_taken_in() throws SQLException {
        StringWriter out = new StringWriter();
        StoreExport.of(List.of(Loan.TYPE, Cases.TYPE)).write(loans.archive(), "121002", out);
        String lines =
                out.toString().replace("L-1", "L-2").replace("C-1", "C-2").replace("T-1", "T-2");
        String before = rows();
        for (String unfit : List.of(
                "", "a\\u0000b", "\\ud842", "x".repeat(65), "a b", "x".repeat(3_000_000), "'; DROP TABLE x; --")) {
            for (String place : List.of("\"L-2\"", "\"T-2\"", "\"loan\"", "\"Requested\"", "\"121002\"")) {
                assertThatExceptionOfType(FaultyDocumentException.class)
                        .as(place + " " + unfit.length())
                        .isThrownBy(() -> take(lines.replace(place, "\"" + unfit + "\"")));
            }
        }
        assertThat(rows()).isEqualTo(before);
    }

    private StoreImport.Taken take(String lines) {
        return StoreImport.of(List.of(Loan.TYPE), new LoanCodec())
                .take(() -> new StringReader(lines), "export", "121002", loans.archive(), done -> {});
    }

    @Test
    void a_code_that_no_list_can_hold_is_refused_by_name_and_the_case_stays() throws SQLException {
        String before = rows();
        for (String unfit : List.of("a\u0000b", "x".repeat(65), "x".repeat(81), "x".repeat(2_000_000), "a\uD842b")) {
            for (CaseId id : List.of(CaseId.of("C-1"), CaseId.of("C-2"))) {
                CaseCommand command = id.value().equals("C-2")
                        ? open(unfit)
                        : new CaseCommand.PlanNext(new NextAction(unfit, LocalDate.of(2026, 4, 9)), NOW);
                assertThatThrownBy(() -> Clerk.over(product).handle(Cases.TYPE, id, command))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageMatching("(?s).* .*\\.");
            }
        }
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void a_history_that_no_case_can_have_is_not_taken_in() throws SQLException {
        Intake intake =
                Marugoto.with(Profiles.load("chiba")).store(product).build().intake();
        LocalDate day = LocalDate.of(2024, 4, 1);
        CaseHistory good = new CaseHistory("H-1", day, Optional.empty(), "SELF", List.of("ELDERLY"), List.of());
        List<CaseHistory> bad = new ArrayList<>();
        for (String unfit : UNFIT) {
            bad.add(new CaseHistory(unfit, day, Optional.empty(), "SELF", List.of(), List.of()));
            bad.add(new CaseHistory("H-2", day, Optional.empty(), unfit, List.of(), List.of()));
            bad.add(new CaseHistory("H-2", day, Optional.empty(), "SELF", List.of(unfit), List.of()));
            bad.add(new CaseHistory(
                    "H-2", day, Optional.empty(), "SELF", List.of(), List.of(new ContactFact(unfit, day, "PHONE"))));
            bad.add(new CaseHistory(
                    "H-2", day, Optional.empty(), "SELF", List.of(), List.of(new ContactFact("K-9", day, unfit))));
        }
        bad.add(new CaseHistory(
                "H-2",
                day,
                Optional.empty(),
                "SELF",
                List.of(),
                List.of(new ContactFact("K-9", day.minusDays(1), "PHONE"))));
        for (CaseHistory history : bad) {
            refused(() -> intake.cases(List.of(good, history).iterator(), NOW, Intake.Progress.NONE));
        }
    }

    /** Refused by us with a message in whole sentences, and not by the database; nothing is written, the tables are there. */
    private void refused(ThrowingCallable door) throws SQLException {
        String before = rows();
        assertThatIllegalArgumentException().isThrownBy(door).withMessageMatching("(?s).* .*\\.");
        assertThat(rows()).isEqualTo(before);
    }

    private String rows() throws SQLException {
        List<String> counts = new ArrayList<>();
        try (Connection connection = source.getConnection()) {
            for (String table : List.of("state", "journal", "personal_text", "cases", "listener")) {
                try (PreparedStatement ask = connection.prepareStatement("SELECT COUNT(*) FROM marugoto_" + table);
                        ResultSet row = ask.executeQuery()) {
                    row.next();
                    counts.add(table + " " + row.getLong(1));
                }
            }
        }
        return String.join(", ", counts);
    }
}
