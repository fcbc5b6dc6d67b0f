package org.marugoto.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.marugoto.testkit.Loans.begin;
import static org.marugoto.testkit.Loans.extended;
import static org.marugoto.testkit.Loans.goOn;
import static org.marugoto.testkit.Loans.lent;
import static org.marugoto.testkit.Loans.requested;
import static org.marugoto.testkit.Loans.returned;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marugoto.document.FaultyDocumentException;
import org.marugoto.json.StoreExport;
import org.marugoto.json.StoreImport;
import org.marugoto.json.TransferFault;
import org.marugoto.ledger.AggregateType;
import org.marugoto.ledger.Anchor;
import org.marugoto.ledger.Archive;
import org.marugoto.ledger.BulkStore;
import org.marugoto.ledger.InMemoryStore;
import org.marugoto.ledger.Ledger;
import org.marugoto.ledger.Recorded;
import org.marugoto.ledger.StaleVersionException;
import org.marugoto.ledger.Store;
import org.marugoto.ledger.StoreCheck;
import org.marugoto.ledger.TextId;
import org.marugoto.ledger.Version;
import org.marugoto.testkit.LoanEvent.Requested;

/** What every store keeps to that takes in much at once, and goes over into another store as it is. */
public abstract class ImportContract {

    /** The types of the sample domain. */
    protected static final List<AggregateType<?, ?, ?, ?>> TYPES = List.of(Loan.TYPE, Loan.CRUTCHES);

    private static final String CITY = "121002";
    private static final int MANY = 700;

    private Fixture one;
    private Fixture other;

    /** A store and its archive. */
    public record Fixture(Store store, Archive archive) {

        static Fixture memory() {
            InMemoryStore store = new InMemoryStore();
            return new Fixture(store, store.archive(new LoanCodec(), TYPES));
        }
    }

    /** An empty store of municipality 121002 that writes with a {@link LoanCodec}; each one is another. */
    protected abstract Fixture fresh() throws Exception;

    @BeforeEach
    void begins_empty() throws Exception {
        one = fresh();
        other = fresh();
    }

    private static void fill(Store store) {
        Ledger<LoanId, Loan, LoanEvent> chairs = store.ledger(Loan.TYPE);
        store.within(() -> {
            for (LoanId id : Loans.ODD_IDS) {
                goOn(chairs, id, begin(chairs, id, new Requested(Loans.UNICODE), lent()), extended(3));
                store.texts().put(TextId.of(id.value()), Loans.UNICODE + "\n\"" + id.value());
            }
            for (int number = 0; number < MANY; number++) {
                begin(chairs, LoanId.of("M-%05d".formatted(number)), requested(), lent());
            }
            return begin(store.ledger(Loan.CRUTCHES), LoanId.of("x".repeat(64)), requested());
        });
        Recorded<Loan> large = begin(chairs, LoanId.of("large"), requested(), lent());
        goOn(chairs, LoanId.of("large"), large, returned("貸".repeat(900_000)));
    }

    @Test
    void an_export_into_another_store_is_the_same_there_to_the_byte() {
        fill(one.store());
        String lines = export(one);
        take(lines, other);
        assertThat(export(other).equals(lines)).isTrue();
        clean(other);
        for (LoanId id : Loans.ODD_IDS) {
            assertThat(other.store().ledger(Loan.TYPE).find(id))
                    .isPresent()
                    .isEqualTo(one.store().ledger(Loan.TYPE).find(id));
            assertThat(other.store().journal().history(Loan.TYPE, id))
                    .isEqualTo(one.store().journal().history(Loan.TYPE, id));
            assertThat(other.store().texts().get(TextId.of(id.value())))
                    .isPresent()
                    .isEqualTo(one.store().texts().get(TextId.of(id.value())));
        }
    }

    @Test
    void it_goes_over_memory_and_back_whatever_the_time_zone_is() {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            fill(one.store());
            String lines = export(one);
            TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
            Fixture memory = Fixture.memory();
            take(lines, memory);
            String again = export(memory);
            assertThat(again.equals(lines)).isTrue();
            take(again, other);
            assertThat(export(other).equals(lines)).isTrue();
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void what_was_taken_in_goes_on() {
        fill(one.store());
        take(export(one), other);
        Ledger<LoanId, Loan, LoanEvent> chairs = other.store().ledger(Loan.TYPE);
        LoanId id = LoanId.of("M-00007");
        goOn(chairs, id, chairs.find(id).orElseThrow(), extended(9));
        clean(other);
        assertThat(take(export(one), other).aggregates()).isZero();
    }

    @Test
    void the_same_again_changes_nothing() {
        fill(one.store());
        String lines = export(one);
        StoreImport.Taken first = take(lines, other);
        assertThat(first.aggregates()).isEqualTo(MANY + Loans.ODD_IDS.size() + 2);
        assertThat(take(lines, other)).isEqualTo(new StoreImport.Taken(0, 0, first.aggregates() + first.texts()));
        assertThat(take(lines, one).aggregates()).isZero();
    }

    @Test
    void cut_off_at_any_unit_it_leaves_whole_ones_and_the_next_time_finishes_it() {
        fill(one.store());
        String lines = export(one);
        int length = lines.length();
        int opened = 0;
        for (int at : List.of(length / 5, length / 2, length - 200)) {
            int[] opens = new int[1];
            assertThatThrownBy(() -> StoreImport.of(TYPES, new LoanCodec())
                            .take(
                                    () -> opens[0]++ == 0 ? new StringReader(lines) : dying(lines, at),
                                    "x",
                                    CITY,
                                    other.archive(),
                                    n -> {}))
                    .hasMessageContaining("the line is dead");
            clean(other);
            opened += opens[0];
        }
        assertThat(opened).isEqualTo(6);
        take(lines, other);
        assertThat(export(other).equals(lines)).isTrue();
    }

    @Test
    void a_faulty_line_is_named_and_nothing_is_written() {
        fill(one.store());
        List<String> good = export(one).lines().toList();
        int row = IntStream.range(0, good.size())
                .filter(i -> good.get(i).startsWith("{\"row\":2"))
                .findFirst()
                .orElseThrow();
        faulty(good, row, good.get(row).replace("Lent", "Lend"), TransferFault.ROW_BROKEN, row + 1);
        faulty(
                good,
                row,
                good.get(row).replaceFirst("fingerprint\":\"....", "fingerprint\":\"0000"),
                TransferFault.ROW_BROKEN,
                row + 1);
        faulty(good, row, "{\"row\":2", TransferFault.NOT_A_LINE, row + 1);
        faulty(good, row, good.get(row).replace("kind\":\"Lent", "kind\":\"\\u0000"), TransferFault.BAD_VALUE, row + 1);
        faulty(good, row, good.get(row).replace("kind\":\"Lent", "kind\":\"\\ud842"), TransferFault.BAD_VALUE, row + 1);
        faulty(good, 0, good.get(0).replace(CITY, "131105"), TransferFault.OTHER_MUNICIPALITY, 1);
        faulty(good, 0, "{}", TransferFault.OTHER_FORM, 1);
        faulty(
                good,
                row - 2,
                good.get(row - 2).replace("aggregate\":\"", "aggregate\":\"zz"),
                TransferFault.UNKNOWN_TYPE,
                row - 1);
        faulty(
                good,
                row - 2,
                good.get(row - 2).replace("chair-1", "chair-2").replace("𠮷", "吉"),
                TransferFault.OTHER_STATE,
                row - 1);
        int last = good.size() - 1;
        faulty(good, last, good.get(last).replace("\"rows\":", "\"rows\":1"), TransferFault.OTHER_COUNT, last + 1);
        faulty(good, last, "", TransferFault.NOT_A_LINE, last + 1);
        assertThatExceptionOfType(FaultyDocumentException.class)
                .isThrownBy(() -> take(String.join("\n", good.subList(0, row + 1)) + "\n", other))
                .satisfies(found -> assertThat(found.faults())
                        .anyMatch(fault -> fault.reason().code() == TransferFault.CUT_OFF));
        assertThat(export(other).lines()).hasSize(2);
    }

    private void faulty(List<String> good, int line, String instead, TransferFault code, int told) {
        List<String> broken = new ArrayList<>(good);
        broken.set(line, instead);
        assertThatExceptionOfType(FaultyDocumentException.class)
                .isThrownBy(() -> take(String.join("\n", broken) + "\n", other))
                .satisfies(found -> assertThat(found.faults())
                        .as(code + " in line " + told)
                        .anyMatch(fault -> fault.reason().code() == code && fault.line() == told));
        assertThat(other.archive().types()).isEmpty();
    }

    @Test
    void another_thing_under_the_same_id_is_refused_and_nothing_is_written() {
        fill(one.store());
        begin(other.store().ledger(Loan.TYPE), LoanId.of("M-00003"), new Requested("mine"));
        assertThatExceptionOfType(FaultyDocumentException.class)
                .isThrownBy(() -> take(export(one), other))
                .satisfies(found -> assertThat(found.faults())
                        .singleElement()
                        .matches(fault -> fault.reason().code() == TransferFault.OTHER_THERE));
        assertThat(StoreCheck.of(other.store()).check(Loan.TYPE).checked()).isEqualTo(1);
    }

    @Test
    void adding_what_is_there_is_stale_and_adds_nothing() {
        begin(one.store().ledger(Loan.TYPE), LoanId.of("A"), requested());
        begin(one.store().ledger(Loan.TYPE), LoanId.of("B"), requested());
        List<Archive.Kept> both = one.archive().find("loan", List.of("A", "B", "C"));
        assertThat(both).hasSize(2);
        begin(other.store().ledger(Loan.TYPE), LoanId.of("B"), requested());
        assertThatExceptionOfType(StaleVersionException.class)
                .isThrownBy(() -> other.archive().add(both));
        assertThat(other.store().ledger(Loan.TYPE).find(LoanId.of("A"))).isEmpty();
        clean(other);
    }

    @Test
    void an_anchor_is_kept_by_a_store_that_goes_on_and_tells_one_that_was_cut_off() {
        fill(one.store());
        Ledger<LoanId, Loan, LoanEvent> chairs = one.store().ledger(Loan.TYPE);
        LoanId id = LoanId.of("M-00001");
        String early = export(one);
        goOn(chairs, id, chairs.find(id).orElseThrow(), extended(1));
        String anchor = anchor(one);
        goOn(chairs, id, chairs.find(id).orElseThrow(), extended(2));
        assertThat(compare(one, anchor).ok()).isTrue();
        take(early, other);
        clean(other);
        assertThat(compare(other, anchor).differences())
                .containsExactly(new StoreCheck.Difference("loan M-00001", StoreCheck.What.ANCHOR, 3, 0));
    }

    @Test
    void an_anchor_that_was_changed_is_refused_with_its_line() {
        fill(one.store());
        String anchor = anchor(one);
        for (String changed : List.of(
                anchor.replaceFirst("\tM-00001\t2", "\tM-00001\t1"),
                anchor.substring(0, anchor.length() / 2),
                anchor + "more\n",
                "",
                anchor.replace(CITY, "131105"))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> compare(one, changed))
                    .withMessageMatching("(?s)[0-9]+: .*");
        }
    }

    @Test
    void a_unit_that_gathers_is_the_same_as_one_that_does_not() {
        fill(one.store());
        fill(BulkStore.over(other.store()));
        assertThat(export(other).equals(export(one))).isTrue();
        clean(other);
    }

    @Test
    void a_gathering_unit_reads_what_it_recorded_and_undoes_an_inner_one_alone() {
        BulkStore bulk = BulkStore.over(one.store());
        Ledger<LoanId, Loan, LoanEvent> chairs = bulk.ledger(Loan.TYPE);
        LoanId a = LoanId.of("A");
        begin(one.store().ledger(Loan.TYPE), a, requested());
        bulk.within(() -> {
            bulk.expect(Loan.TYPE, List.of(a, LoanId.of("B")));
            Recorded<Loan> next = goOn(chairs, a, chairs.find(a).orElseThrow(), lent());
            assertThatThrownBy(() -> bulk.within(() -> {
                        goOn(chairs, a, next, extended(1));
                        begin(chairs, LoanId.of("B"), requested());
                        throw new IllegalStateException("given up");
                    }))
                    .hasMessage("given up");
            assertThat(chairs.find(a)).contains(next);
            assertThat(chairs.find(LoanId.of("B"))).isEmpty();
            assertThat(bulk.journal().history(Loan.TYPE, a)).containsExactly(requested(), lent());
            return goOn(chairs, a, next, extended(2));
        });
        assertThat(one.store().journal().history(Loan.TYPE, a)).containsExactly(requested(), lent(), extended(2));
        assertThat(one.archive().types()).containsExactly("loan");
        clean(one);
    }

    @Test
    void a_gathering_unit_that_throws_keeps_nothing() {
        BulkStore bulk = BulkStore.over(one.store());
        assertThatThrownBy(() -> bulk.within(() -> {
                    begin(bulk.ledger(Loan.TYPE), LoanId.of("A"), requested());
                    bulk.texts().put(TextId.of("T"), "words");
                    throw new IllegalStateException("given up");
                }))
                .hasMessage("given up");
        assertThat(one.archive().types()).isEmpty();
        assertThat(one.store().texts().get(TextId.of("T"))).isEmpty();
    }

    @Test
    void many_changes_of_which_one_is_stale_are_none() {
        Ledger<LoanId, Loan, LoanEvent> chairs = one.store().ledger(Loan.TYPE);
        LoanId there = LoanId.of("B");
        begin(chairs, there, requested());
        for (Version expected : List.of(Version.NEW, new Version(7))) {
            assertThatExceptionOfType(StaleVersionException.class)
                    .isThrownBy(() -> one.store().within(() -> {
                        chairs.recordAll(List.of(change(LoanId.of("A"), Version.NEW), change(there, expected)));
                        return true;
                    }))
                    .satisfies(stale -> assertThat(stale.id()).isEqualTo(there));
        }
        assertThat(chairs.findAll(List.of(LoanId.of("A"), there)).keySet()).containsExactly(there);
        clean(one);
    }

    private static Ledger.Change<LoanId, Loan, LoanEvent> change(LoanId id, Version expected) {
        return new Ledger.Change<>(id, expected, Loans.fold(List.of(requested())), List.of(requested()));
    }

    private static String export(Fixture from) {
        StringWriter out = new StringWriter();
        StoreExport.of(TYPES).write(from.archive(), CITY, out);
        return out.toString();
    }

    private static StoreImport.Taken take(String lines, Fixture into) {
        return StoreImport.of(TYPES, new LoanCodec())
                .take(() -> new StringReader(lines), "export", CITY, into.archive(), done -> {});
    }

    private static String anchor(Fixture from) {
        StringWriter out = new StringWriter();
        Anchor.of(from.archive(), CITY).write(out);
        return out.toString();
    }

    private static StoreCheck.Findings compare(Fixture with, String anchor) {
        return Anchor.of(with.archive(), CITY).compare(new StringReader(anchor));
    }

    private static void clean(Fixture fixture) {
        for (AggregateType<?, ?, ?, ?> type : TYPES) {
            StoreCheck.Findings found = StoreCheck.of(fixture.store()).check(type);
            assertThat(found.differences()).isEmpty();
            assertThat(found.unchained()).isZero();
        }
    }

    private static Reader dying(String lines, int at) {
        return new FilterReader(new StringReader(lines)) {
            private int left = at;

            @Override
            public int read() throws IOException {
                throw new IOException("the line is dead");
            }

            @Override
            public int read(char[] into, int offset, int length) throws IOException {
                if (left <= 0) {
                    throw new IOException("the line is dead");
                }
                int got = super.read(into, offset, Math.min(length, left));
                left -= got;
                return got;
            }
        };
    }
}
