package org.marugoto.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
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
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marugoto.ledger.Ledger;
import org.marugoto.ledger.Recorded;
import org.marugoto.ledger.StaleVersionException;
import org.marugoto.ledger.Version;
import org.marugoto.testkit.LoanEvent.Requested;

/** What every {@link Ledger} keeps to. */
public abstract class LedgerContract {

    private static final LoanId ID = LoanId.of("L-1");

    private Ledger<LoanId, Loan, LoanEvent> ledger;

    /** A ledger of {@link Loan#TYPE} with nothing in it; no unit of work is open. Called once before each test. */
    protected abstract Ledger<LoanId, Loan, LoanEvent> emptyLedger() throws Exception;

    @BeforeEach
    void begins_empty() throws Exception {
        ledger = emptyLedger();
    }

    @Test
    void nothing_is_found_where_nothing_was_recorded() {
        assertThat(ledger.find(ID)).isEmpty();
    }

    @Test
    void what_was_recorded_is_found_with_its_version() {
        Recorded<Loan> recorded = begin(ledger, ID, requested(), lent());
        assertThat(recorded).isEqualTo(new Recorded<>(Loans.fold(List.of(requested(), lent())), new Version(2)));
        assertThat(ledger.find(ID)).contains(recorded);
    }

    @Test
    void the_version_counts_the_events() {
        Recorded<Loan> second = goOn(ledger, ID, begin(ledger, ID, requested()), lent(), extended(1), extended(2));
        assertThat(second.version()).isEqualTo(new Version(4));
        assertThat(ledger.find(ID)).contains(second);
    }

    @Test
    void a_second_first_record_is_stale_and_changes_nothing() {
        Recorded<Loan> first = begin(ledger, ID, requested());
        assertThatExceptionOfType(StaleVersionException.class)
                .isThrownBy(() -> begin(ledger, ID, new Requested("chair-2")))
                .satisfies(stale -> {
                    assertThat(stale.id()).isEqualTo(ID);
                    assertThat(stale.expected()).isEqualTo(Version.NEW);
                    assertThat(stale.actual()).isEqualTo(new Version(1));
                });
        assertThat(ledger.find(ID)).contains(first);
    }

    @Test
    void a_record_on_an_older_version_is_stale_and_changes_nothing() {
        Recorded<Loan> first = begin(ledger, ID, requested());
        Recorded<Loan> second = goOn(ledger, ID, first, lent());
        assertThatExceptionOfType(StaleVersionException.class)
                .isThrownBy(() -> goOn(ledger, ID, first, returned("late")))
                .satisfies(stale -> assertThat(stale.actual()).isEqualTo(new Version(2)));
        assertThat(ledger.find(ID)).contains(second);
    }

    @Test
    void a_record_on_a_version_that_never_was_is_stale() {
        assertThatExceptionOfType(StaleVersionException.class)
                .isThrownBy(() -> goOn(ledger, ID, new Recorded<>(Loan.NONE, new Version(3)), requested()))
                .satisfies(stale -> assertThat(stale.actual()).isEqualTo(Version.NEW));
        assertThat(ledger.find(ID)).isEmpty();
    }

    @Test
    void what_is_remembered_is_what_is_found_while_nobody_else_writes() {
        assertThat(ledger.remembered(ID)).isEmpty();
        Recorded<Loan> first = begin(ledger, ID, requested());
        assertThat(ledger.remembered(ID)).isIn(Optional.empty(), Optional.of(first));
        Recorded<Loan> second = goOn(ledger, ID, first, lent());
        assertThatExceptionOfType(StaleVersionException.class)
                .isThrownBy(() -> goOn(ledger, ID, first, returned("late")));
        assertThat(ledger.remembered(ID)).isIn(Optional.empty(), Optional.of(second));
    }

    @Test
    void a_record_without_events_is_refused_and_changes_nothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> begin(ledger, ID));
        assertThat(ledger.find(ID)).isEmpty();
    }

    @Test
    void ids_of_every_kind_and_length_are_kept_apart() {
        for (LoanId id : Loans.ODD_IDS) {
            begin(ledger, id, new Requested("chair of " + id.value()));
        }
        for (LoanId id : Loans.ODD_IDS) {
            assertThat(ledger.find(id).orElseThrow().state().chair()).isEqualTo("chair of " + id.value());
        }
    }

    @Test
    void texts_come_back_character_by_character() {
        Recorded<Loan> kept = begin(ledger, ID, new Requested(Loans.UNICODE + " '\"\\ \n\t end "));
        assertThat(ledger.find(ID)).contains(kept);
    }

    @Test
    void a_state_of_nine_hundred_thousand_characters_is_kept() {
        String note = "貸".repeat(900_000);
        Recorded<Loan> kept = goOn(ledger, ID, begin(ledger, ID, requested()), lent(), returned(note));
        assertThat(ledger.find(ID).orElseThrow().state().note().equals(note)).isTrue();
        assertThat(ledger.find(ID).orElseThrow().version()).isEqualTo(kept.version());
    }

    @Test
    void characters_no_database_can_keep_are_refused_or_come_back_unchanged() {
        for (String unfit : List.of("a\u0000b", "a\uD842b", "a\uDFB7b")) {
            LoanId id = LoanId.of("unfit-" + (int) unfit.charAt(1));
            try {
                begin(ledger, id, new Requested(unfit));
            } catch (IllegalArgumentException refused) {
                assertThat(refused.getMessage()).contains("U+").doesNotContain(unfit);
                assertThat(ledger.find(id)).isEmpty();
                continue;
            }
            assertThat(ledger.find(id).orElseThrow().state().chair()).isEqualTo(unfit);
        }
    }

    @Test
    void reading_hands_over_nothing_where_nothing_was_recorded() {
        assertThat(readAll()).isEmpty();
    }

    @Test
    void reading_hands_over_the_latest_state_of_every_id() {
        Recorded<Loan> one = goOn(ledger, ID, begin(ledger, ID, requested()), lent(), extended(1));
        Recorded<Loan> two = begin(ledger, LoanId.of("L-2"), requested());
        assertThat(readAll()).containsExactly(Map.entry(ID, one), Map.entry(LoanId.of("L-2"), two));
    }

    @Test
    void reading_takes_the_same_order_every_time_whatever_the_ids_are() {
        Loans.ODD_IDS.forEach(id -> begin(ledger, id, requested()));
        List<LoanId> once = new ArrayList<>(readAll().keySet());
        assertThat(once)
                .containsExactlyInAnyOrderElementsOf(Loans.ODD_IDS)
                .isEqualTo(new ArrayList<>(readAll().keySet()));
    }

    @Test
    void a_reader_may_record_while_it_reads() {
        begin(ledger, ID, requested());
        begin(ledger, LoanId.of("L-2"), requested());
        ledger.read((id, latest) -> goOn(ledger, id, latest, lent()));
        assertThat(readAll().values()).extracting(Recorded::version).containsOnly(new Version(2));
    }

    @Test
    void of_two_first_writers_exactly_one_wins() throws Exception {
        for (int round = 0; round < 5 * Integer.getInteger("marugoto.effort", 1); round++) {
            LoanId id = LoanId.of("first-" + round);
            exactlyOneWins(Rendezvous.of(meet -> writeFirst(id, "one", meet), meet -> writeFirst(id, "two", meet)), id);
        }
    }

    @Test
    void of_two_later_writers_exactly_one_wins() throws Exception {
        for (int round = 0; round < 5 * Integer.getInteger("marugoto.effort", 1); round++) {
            LoanId id = LoanId.of("later-" + round);
            begin(ledger, id, requested());
            exactlyOneWins(Rendezvous.of(meet -> writeNext(id, "one", meet), meet -> writeNext(id, "two", meet)), id);
        }
    }

    private Map<LoanId, Recorded<Loan>> readAll() {
        Map<LoanId, Recorded<Loan>> all = new LinkedHashMap<>();
        ledger.read((id, latest) -> assertThat(all.put(id, latest)).isNull());
        return all;
    }

    private Recorded<Loan> writeFirst(LoanId id, String chair, Runnable meet) {
        assertThat(ledger.find(id)).isEmpty();
        meet.run();
        return begin(ledger, id, new Requested(chair));
    }

    private Recorded<Loan> writeNext(LoanId id, String chair, Runnable meet) {
        Recorded<Loan> seen = ledger.find(id).orElseThrow();
        meet.run();
        return goOn(ledger, id, seen, new Requested(chair));
    }

    private void exactlyOneWins(Rendezvous.Two<Recorded<Loan>> two, LoanId id) {
        assertThat(two.failed()).singleElement().isInstanceOf(StaleVersionException.class);
        assertThat(two.done()).hasSize(1);
        assertThat(ledger.find(id)).contains(two.done().get(0));
    }
}
