package org.marugoto.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marugoto.testkit.Loans.begin;
import static org.marugoto.testkit.Loans.extended;
import static org.marugoto.testkit.Loans.goOn;
import static org.marugoto.testkit.Loans.lent;
import static org.marugoto.testkit.Loans.requested;
import static org.marugoto.testkit.Loans.returned;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marugoto.ledger.Journal;
import org.marugoto.ledger.Ledger;
import org.marugoto.ledger.Recorded;
import org.marugoto.ledger.Store;
import org.marugoto.ledger.StoreCheck;
import org.marugoto.ledger.Version;

/** What every {@link Journal} keeps to. */
public abstract class JournalContract {

    /** More than any store reads at once. */
    private static final int MANY = 1_201;

    private static final LoanId ID = LoanId.of("L-1");

    private Store store;
    private Ledger<LoanId, Loan, LoanEvent> ledger;

    /** A store with nothing in it; no unit of work is open. Called once before each test. */
    protected abstract Store emptyStore() throws Exception;

    @BeforeEach
    void begins_empty() throws Exception {
        store = emptyStore();
        ledger = store.ledger(Loan.TYPE);
    }

    @Test
    void an_unknown_id_has_no_history() {
        assertThat(store.journal().history(Loan.TYPE, ID)).isEmpty();
    }

    @Test
    void a_history_holds_every_event_oldest_first() {
        goOn(ledger, ID, begin(ledger, ID, requested(), lent()), extended(1), extended(2), returned(Loans.UNICODE));
        assertThat(store.journal().history(Loan.TYPE, ID))
                .containsExactly(requested(), lent(), extended(1), extended(2), returned(Loans.UNICODE));
    }

    @Test
    void a_history_of_many_events_stays_in_order() {
        Recorded<Loan> last = begin(ledger, ID, requested(), lent());
        List<LoanEvent> expected = new ArrayList<>(List.of(requested(), lent()));
        for (int day = 1; day <= 30; day++) {
            last = goOn(ledger, ID, last, extended(day));
            expected.add(extended(day));
        }
        assertThat(store.journal().history(Loan.TYPE, ID)).isEqualTo(expected);
    }

    @Test
    void kinds_are_kept_apart() {
        begin(ledger, ID, requested());
        assertThat(store.journal().history(Loan.CRUTCHES, ID)).isEmpty();
        assertThat(readAll(Loan.TYPE.name())).hasSize(1);
        assertThat(readAll(Loan.CRUTCHES.name())).isEmpty();
    }

    @Test
    void reading_hands_over_every_history_once_in_the_order_of_ids() {
        List<String> expected = new ArrayList<>();
        store.within(() -> {
            for (int number = MANY; number > 0; number--) {
                LoanId id = LoanId.of("L-%05d".formatted(number));
                begin(ledger, id, requested(), lent());
                expected.add(0, id.value());
            }
            return expected.size();
        });
        Map<String, List<LoanEvent>> read = readAll(Loan.TYPE.name());
        assertThat(new ArrayList<>(read.keySet())).isEqualTo(expected);
        assertThat(read.values()).allSatisfy(history -> assertThat(history).containsExactly(requested(), lent()));
    }

    @Test
    void reading_takes_the_same_order_every_time_whatever_the_ids_are() {
        Loans.ODD_IDS.forEach(id -> begin(ledger, id, requested()));
        List<String> once = new ArrayList<>(readAll(Loan.TYPE.name()).keySet());
        assertThat(once)
                .hasSize(Loans.ODD_IDS.size())
                .isEqualTo(new ArrayList<>(readAll(Loan.TYPE.name()).keySet()));
    }

    @Test
    void a_reader_may_ask_the_store_while_it_reads() {
        begin(ledger, ID, requested());
        begin(ledger, LoanId.of("L-2"), requested());
        List<Recorded<Loan>> states = new ArrayList<>();
        store.journal()
                .read(Loan.TYPE, (id, history) -> states.add(ledger.find(id).orElseThrow()));
        assertThat(states).hasSize(2);
    }

    @Test
    void an_audit_shows_state_and_history_of_every_id() {
        Recorded<Loan> one = begin(ledger, ID, requested(), lent());
        Recorded<Loan> two = begin(ledger, LoanId.of("L-2"), requested());
        Map<String, Recorded<Loan>> states = new LinkedHashMap<>();
        Map<String, List<LoanEvent>> histories = new LinkedHashMap<>();
        store.journal().audit(Loan.TYPE, entry -> {
            states.put(entry.id(), entry.state().orElseThrow());
            histories.put(entry.id(), entry.history());
        });
        assertThat(states).containsExactly(Map.entry("L-1", one), Map.entry("L-2", two));
        assertThat(histories)
                .containsExactly(
                        Map.entry("L-1", List.of(requested(), lent())), Map.entry("L-2", List.of(requested())));
    }

    @Test
    void the_check_folds_every_history_to_its_state() {
        Loans.ODD_IDS.forEach(id -> goOn(ledger, id, begin(ledger, id, requested(), lent()), extended(3)));
        StoreCheck.Findings findings = StoreCheck.of(store).check(Loan.TYPE);
        assertThat(findings.checked()).isEqualTo(Loans.ODD_IDS.size());
        assertThat(findings.differences()).isEmpty();
    }

    @Test
    void the_check_finds_a_state_that_its_events_do_not_lead_to() {
        ledger.record(ID, Version.NEW, Loans.fold(List.of(requested(), lent())), List.of(requested()));
        begin(ledger, LoanId.of("L-2"), requested());
        StoreCheck.Findings findings = StoreCheck.of(store).check(Loan.TYPE);
        assertThat(findings.checked()).isEqualTo(2);
        assertThat(findings.ok()).isFalse();
        assertThat(findings.differences()).containsExactly(new StoreCheck.Difference("L-1", StoreCheck.What.STATE));
    }

    private Map<String, List<LoanEvent>> readAll(String kind) {
        Map<String, List<LoanEvent>> read = new LinkedHashMap<>();
        var type = kind.equals(Loan.TYPE.name()) ? Loan.TYPE : Loan.CRUTCHES;
        store.journal()
                .read(
                        type,
                        (id, history) ->
                                assertThat(read.put(id.value(), history)).isNull());
        return read;
    }
}
