package org.marugoto.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.marugoto.testkit.Loans.begin;
import static org.marugoto.testkit.Loans.goOn;
import static org.marugoto.testkit.Loans.lent;
import static org.marugoto.testkit.Loans.requested;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marugoto.ledger.Clerk;
import org.marugoto.ledger.Ledger;
import org.marugoto.ledger.Recorded;
import org.marugoto.ledger.StaleVersionException;
import org.marugoto.ledger.Store;
import org.marugoto.ledger.StoreCheck;
import org.marugoto.ledger.TextId;
import org.marugoto.ledger.Version;
import org.marugoto.testkit.LoanEvent.Requested;

/** What every {@link Store} keeps to: one unit of work over several things, all or none. */
public abstract class StoreContract {

    /** More than any store reads at once. */
    private static final int MANY = 1_201;

    private static final LoanId ONE = LoanId.of("L-1");
    private static final LoanId TWO = LoanId.of("L-2");
    private static final TextId TEXT = TextId.of("T-1");

    private Store store;
    private Ledger<LoanId, Loan, LoanEvent> chairs;
    private Ledger<LoanId, Loan, LoanEvent> crutches;

    /** A store with nothing in it; no unit of work is open. Called once before each test. */
    protected abstract Store emptyStore() throws Exception;

    @BeforeEach
    void begins_empty() throws Exception {
        store = emptyStore();
        chairs = store.ledger(Loan.TYPE);
        crutches = store.ledger(Loan.CRUTCHES);
    }

    private static final class GivenUp extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Test
    void a_unit_gives_back_what_its_work_returned() {
        assertThat(store.<String>within(() -> "done")).isEqualTo("done");
    }

    @Test
    void reading_hands_over_every_state_once_in_the_order_of_ids() {
        List<LoanId> expected = IntStream.rangeClosed(1, MANY)
                .mapToObj(number -> LoanId.of("L-%05d".formatted(number)))
                .toList();
        store.within(() -> {
            expected.forEach(id -> begin(chairs, id, requested()));
            return begin(crutches, ONE, requested());
        });
        List<LoanId> read = new ArrayList<>();
        chairs.read((id, latest) -> read.add(id));
        assertThat(read).isEqualTo(expected);
    }

    @Test
    void a_unit_keeps_everything() {
        store.within(() -> writeEverything());
        assertThat(chairs.find(ONE)).isPresent();
        assertThat(chairs.find(TWO)).isPresent();
        assertThat(crutches.find(ONE)).isPresent();
        assertThat(store.texts().get(TEXT)).contains("a name");
        checkIsClean(2, 1);
    }

    @Test
    void a_unit_that_throws_keeps_nothing() {
        assertThatExceptionOfType(GivenUp.class)
                .isThrownBy(() -> store.within(() -> {
                    writeEverything();
                    throw new GivenUp();
                }));
        nothingIsThere();
    }

    @Test
    void a_unit_that_ends_in_an_error_keeps_nothing() {
        assertThatThrownBy(() -> store.within(() -> {
                    writeEverything();
                    throw new AssertionError("broken");
                }))
                .isInstanceOf(AssertionError.class)
                .hasMessage("broken");
        nothingIsThere();
    }

    @Test
    void a_unit_that_throws_leaves_what_was_there_before() {
        Recorded<Loan> before = begin(chairs, ONE, requested());
        store.texts().put(TEXT, "old");
        assertThatExceptionOfType(GivenUp.class)
                .isThrownBy(() -> store.within(() -> {
                    goOn(chairs, ONE, before, lent());
                    store.texts().put(TEXT, "new");
                    store.texts().erase(TEXT);
                    throw new GivenUp();
                }));
        assertThat(chairs.find(ONE)).contains(before);
        assertThat(store.journal().history(Loan.TYPE, ONE)).containsExactly(requested());
        assertThat(store.texts().get(TEXT)).contains("old");
    }

    @Test
    void a_unit_reads_what_it_wrote() {
        store.within(() -> {
            Recorded<Loan> written = begin(chairs, ONE, requested());
            assertThat(chairs.find(ONE)).contains(written);
            assertThat(store.journal().history(Loan.TYPE, ONE)).containsExactly(requested());
            assertThat(goOn(chairs, ONE, written, lent()).version()).isEqualTo(new Version(2));
            return true;
        });
        checkIsClean(1, 0);
    }

    @Test
    void units_that_are_safe_together_are_kept_or_not_each_for_itself() {
        assertThatExceptionOfType(GivenUp.class)
                .isThrownBy(() -> store.safeTogether(() -> {
                    store.within(() -> begin(chairs, ONE, requested()));
                    return store.within(() -> {
                        begin(chairs, TWO, requested());
                        throw new GivenUp();
                    });
                }));
        assertThat(chairs.find(ONE)).isPresent();
        assertThat(chairs.find(TWO)).isEmpty();
        assertThat(store.safeTogether(() -> goOn(chairs, ONE, chairs.find(ONE).orElseThrow(), lent())
                        .version()))
                .isEqualTo(new Version(2));
        checkIsClean(1, 0);
    }

    @Test
    void units_that_are_safe_together_inside_a_unit_belong_to_it() {
        assertThatExceptionOfType(GivenUp.class)
                .isThrownBy(() -> store.within(() -> {
                    store.safeTogether(() -> begin(chairs, ONE, requested()));
                    throw new GivenUp();
                }));
        nothingIsThere();
    }

    @Test
    void an_inner_unit_joins_the_outer_one() {
        assertThatExceptionOfType(GivenUp.class)
                .isThrownBy(() -> store.within(() -> {
                    begin(chairs, ONE, requested());
                    store.within(() -> begin(chairs, TWO, requested()));
                    throw new GivenUp();
                }));
        nothingIsThere();
    }

    @Test
    void an_inner_unit_that_fails_is_undone_alone_if_the_outer_one_goes_on() {
        store.within(() -> {
            Recorded<Loan> outer = begin(chairs, ONE, requested());
            assertThatExceptionOfType(GivenUp.class)
                    .isThrownBy(() -> store.within(() -> {
                        goOn(chairs, ONE, outer, lent());
                        begin(chairs, TWO, requested());
                        throw new GivenUp();
                    }));
            return goOn(chairs, ONE, outer, lent());
        });
        assertThat(chairs.find(TWO)).isEmpty();
        assertThat(store.journal().history(Loan.TYPE, ONE)).containsExactly(requested(), lent());
        checkIsClean(1, 0);
    }

    @Test
    void a_stale_record_caught_inside_a_unit_leaves_no_trace_of_itself() {
        begin(chairs, TWO, requested());
        store.within(() -> {
            begin(chairs, ONE, requested());
            assertThatExceptionOfType(StaleVersionException.class).isThrownBy(() -> begin(chairs, TWO, requested()));
            return true;
        });
        assertThat(chairs.find(ONE)).isPresent();
        checkIsClean(2, 0);
    }

    @Test
    void a_stale_record_takes_its_whole_unit_back() {
        begin(chairs, TWO, requested());
        assertThatExceptionOfType(StaleVersionException.class)
                .isThrownBy(() -> store.within(() -> {
                    begin(chairs, ONE, requested());
                    return begin(chairs, TWO, requested());
                }));
        assertThat(chairs.find(ONE)).isEmpty();
        checkIsClean(1, 0);
    }

    @Test
    void a_store_can_be_used_after_a_unit_failed() {
        assertThatExceptionOfType(GivenUp.class)
                .isThrownBy(() -> store.within(() -> {
                    throw new GivenUp();
                }));
        begin(chairs, ONE, requested());
        checkIsClean(1, 0);
    }

    @Test
    void nobody_sees_a_unit_before_it_ends_and_the_second_writer_is_stale() throws Exception {
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch asked = new CountDownLatch(1);
        var two = Rendezvous.<Recorded<Loan>>of(
                meet -> store.within(() -> {
                    Recorded<Loan> mine = begin(chairs, ONE, requested());
                    written.countDown();
                    await(asked);
                    return mine;
                }),
                meet -> {
                    await(written);
                    asked.countDown();
                    return begin(chairs, ONE, new Requested("chair-2"));
                });
        assertThat(two.failed()).singleElement().isInstanceOf(StaleVersionException.class);
        assertThat(chairs.find(ONE)).contains(two.done().get(0));
        checkIsClean(1, 0);
    }

    @Test
    void two_units_over_the_same_two_things_never_half_win() throws Exception {
        for (int round = 0; round < 5 * Integer.getInteger("marugoto.effort", 1); round++) {
            LoanId one = LoanId.of("one-" + round);
            LoanId two = LoanId.of("two-" + round);
            var both = Rendezvous.<Recorded<Loan>>of(
                    meet -> bothInOne(one, two, "chair-1", meet), meet -> bothInOne(one, two, "chair-2", meet));
            assertThat(both.failed()).singleElement().isInstanceOf(StaleVersionException.class);
            assertThat(chairs.find(one))
                    .isEqualTo(chairs.find(two))
                    .contains(both.done().get(0));
        }
    }

    @Test
    void commands_of_several_threads_are_none_lost() throws Exception {
        Clerk clerk = Clerk.over(store);
        int each = 10 * Integer.getInteger("marugoto.effort", 1);
        var two = Rendezvous.<Integer>of(
                meet -> lendMany(clerk, "a", each, meet), meet -> lendMany(clerk, "b", each, meet));
        assertThat(two.failed()).isEmpty();
        checkIsClean(2 * each, 0);
    }

    private static int lendMany(Clerk clerk, String prefix, int count, Runnable meet) {
        meet.run();
        for (int number = 0; number < count; number++) {
            LoanId id = LoanId.of(prefix + number);
            clerk.handle(Loan.TYPE, id, new LoanCommand.Request("chair-" + number));
            clerk.handle(Loan.TYPE, id, new LoanCommand.Lend(Loans.DAY, Loans.DAY.plusDays(1)));
        }
        return count;
    }

    private Recorded<Loan> bothInOne(LoanId one, LoanId two, String chair, Runnable meet) {
        meet.run();
        return store.within(() -> {
            begin(chairs, one, new Requested(chair));
            return begin(chairs, two, new Requested(chair));
        });
    }

    private Recorded<Loan> writeEverything() {
        store.texts().put(TEXT, "a name");
        begin(chairs, ONE, requested());
        begin(chairs, TWO, requested());
        return begin(crutches, ONE, requested(), lent());
    }

    private void nothingIsThere() {
        for (LoanId id : List.of(ONE, TWO)) {
            assertThat(chairs.find(id)).isEmpty();
            assertThat(crutches.find(id)).isEmpty();
            assertThat(store.journal().history(Loan.TYPE, id)).isEmpty();
        }
        assertThat(store.texts().get(TEXT)).isEmpty();
        checkIsClean(0, 0);
        begin(chairs, ONE, requested());
        assertThat(chairs.find(ONE)).isPresent();
    }

    private void checkIsClean(long ofChairs, long ofCrutches) {
        StoreCheck check = StoreCheck.of(store);
        assertThat(check.check(Loan.TYPE)).isEqualTo(new StoreCheck.Findings("loan", ofChairs, 0, List.of(), 0));
        assertThat(check.check(Loan.CRUTCHES))
                .isEqualTo(new StoreCheck.Findings("crutches", ofCrutches, 0, List.of(), 0));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            throw new AssertionError("Expected the other thread to come, but was interrupted.", stopped);
        }
    }
}
