package org.marugoto.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.marugoto.testkit.Loans.begin;
import static org.marugoto.testkit.Loans.goOn;
import static org.marugoto.testkit.Loans.lent;
import static org.marugoto.testkit.Loans.requested;
import static org.marugoto.testkit.Loans.returned;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marugoto.ledger.ChangeFeed;
import org.marugoto.ledger.ChangeFeed.Change;
import org.marugoto.ledger.FedStore;
import org.marugoto.ledger.FeedPosition;
import org.marugoto.ledger.Ledger;
import org.marugoto.ledger.Outbox;
import org.marugoto.ledger.Recorded;

/** What every {@link ChangeFeed} keeps to: everything that is committed is handed out, and nothing is passed over. */
public abstract class ChangeFeedContract {

    private FedStore store;
    private ChangeFeed feed;
    private Ledger<LoanId, Loan, LoanEvent> chairs;
    private Ledger<LoanId, Loan, LoanEvent> crutches;

    /** A store with nothing in it; no unit of work is open. Called once before each test. */
    protected abstract FedStore emptyStore() throws Exception;

    @BeforeEach
    void begins_empty() throws Exception {
        store = emptyStore();
        feed = store.changes();
        chairs = store.ledger(Loan.TYPE);
        crutches = store.ledger(Loan.CRUTCHES);
    }

    private static final class GivenUp extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static String said(Change change) {
        return change.type() + " " + change.id() + " " + change.version();
    }

    private List<String> all(FeedPosition from) {
        return feed.after(from, ChangeFeed.MAX_CHANGES).stream()
                .map(ChangeFeedContract::said)
                .toList();
    }

    @Test
    void every_change_is_handed_out_with_its_event_in_the_order_of_recording() {
        Recorded<Loan> first = begin(chairs, LoanId.of("L-1"), requested(), lent());
        begin(crutches, LoanId.of("L-1"), requested());
        goOn(chairs, LoanId.of("L-1"), first, returned(Loans.UNICODE));
        assertThat(all(FeedPosition.BEGINNING))
                .containsExactly("loan L-1 1", "loan L-1 2", "crutches L-1 1", "loan L-1 3");
        List<Change> changes = feed.after(FeedPosition.BEGINNING, 10);
        assertThat(changes.get(3).event(Loan.TYPE)).contains(returned(Loans.UNICODE));
        assertThat(changes.get(3).event(Loan.CRUTCHES)).isEmpty();
        assertThat(changes).extracting(Change::position).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void reading_goes_on_behind_any_position() {
        for (int number = 0; number < 20; number++) {
            begin(chairs, LoanId.of("L-" + number), requested());
        }
        List<String> read = new ArrayList<>();
        FeedPosition at = FeedPosition.BEGINNING;
        List<Change> some = feed.after(at, 3);
        while (!some.isEmpty()) {
            some.forEach(change -> read.add(change.id()));
            at = FeedPosition.of(some.get(some.size() - 1).position().toString());
            some = feed.after(at, 3);
        }
        assertThat(read)
                .isEqualTo(IntStream.range(0, 20).mapToObj(n -> "L-" + n).toList());
    }

    @Test
    void what_was_undone_is_never_handed_out_and_holds_nothing_back() {
        begin(chairs, LoanId.of("L-1"), requested());
        assertThatExceptionOfType(GivenUp.class)
                .isThrownBy(() -> store.within(() -> {
                    begin(chairs, LoanId.of("L-2"), requested());
                    throw new GivenUp();
                }));
        begin(chairs, LoanId.of("L-3"), requested());
        assertThat(all(FeedPosition.BEGINNING)).containsExactly("loan L-1 1", "loan L-3 1");
    }

    @Test
    void who_began_earlier_and_commits_later_is_not_passed_over() throws Exception {
        for (int round = 0; round < 3 * Integer.getInteger("marugoto.effort", 1); round++) {
            LoanId early = LoanId.of("early-" + round);
            LoanId late = LoanId.of("late-" + round);
            FeedPosition from = last(FeedPosition.BEGINNING);
            CountDownLatch written = new CountDownLatch(1);
            CountDownLatch read = new CountDownLatch(1);
            var two = Rendezvous.<List<Change>>of(
                    meet -> store.within(() -> {
                        begin(chairs, early, requested());
                        written.countDown();
                        await(read, 1);
                        return List.of();
                    }),
                    meet -> {
                        assertThat(await(written, 30)).isTrue();
                        begin(crutches, late, requested());
                        List<Change> meanwhile = feed.after(from, 10);
                        read.countDown();
                        return meanwhile;
                    });
            assertThat(two.failed()).isEmpty();
            List<Change> seen = new ArrayList<>();
            two.done().forEach(seen::addAll);
            FeedPosition at = seen.isEmpty() ? from : seen.get(seen.size() - 1).position();
            seen.addAll(some(at, 2 - seen.size()));
            assertThat(seen).extracting(Change::id).containsExactlyInAnyOrder(early.value(), late.value());
        }
    }

    /** So many changes as soon as they are handed out; another transaction of the same server may hold them back a moment. */
    private List<Change> some(FeedPosition from, int count) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        List<Change> found = feed.after(from, 10);
        while (found.size() < count && System.nanoTime() < end) {
            found = feed.after(from, 10);
        }
        return found;
    }

    private FeedPosition last(FeedPosition from) {
        FeedPosition at = from;
        for (List<Change> some = feed.after(at, 100); !some.isEmpty(); some = feed.after(at, 100)) {
            at = some.get(some.size() - 1).position();
        }
        return at;
    }

    private static boolean await(CountDownLatch latch, int seconds) {
        try {
            return latch.await(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            throw new AssertionError("Expected the other thread to come, but was interrupted.", stopped);
        }
    }

    @Test
    void a_reader_beside_two_writers_misses_nothing() throws Exception {
        int each = 40 * Integer.getInteger("marugoto.effort", 1);
        List<String> read = new ArrayList<>();
        Thread reader = new Thread(() -> {
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
            FeedPosition at = FeedPosition.BEGINNING;
            while (read.size() < 2 * each && System.nanoTime() < end) {
                List<Change> some = feed.after(at, 7);
                some.forEach(change -> read.add(change.id()));
                at = some.isEmpty() ? at : some.get(some.size() - 1).position();
            }
        });
        reader.start();
        var two = Rendezvous.<Boolean>of(meet -> write("a", each, meet), meet -> write("b", each, meet));
        reader.join();
        assertThat(two.failed()).isEmpty();
        assertThat(read).hasSize(2 * each).doesNotHaveDuplicates();
        assertThat(feed.after(last(FeedPosition.BEGINNING), 10)).isEmpty();
    }

    private boolean write(String prefix, int count, Runnable meet) {
        meet.run();
        for (int number = 0; number < count; number++) {
            begin(chairs, LoanId.of(prefix + number), requested());
        }
        return true;
    }

    @Test
    void a_listener_receives_everything_and_goes_on_where_it_failed() {
        for (int number = 0; number < 250; number++) {
            begin(chairs, LoanId.of("L-%03d".formatted(number)), requested());
        }
        List<String> received = new ArrayList<>();
        Outbox outbox = Outbox.of(feed, "billing", change -> {
            received.add(change.id());
            if (received.size() == 3 || received.size() == 130) {
                throw new GivenUp();
            }
        });
        assertThatExceptionOfType(GivenUp.class).isThrownBy(outbox::handOver);
        assertThatExceptionOfType(GivenUp.class).isThrownBy(outbox::handOver);
        outbox.handOver();
        assertThat(outbox.handOver()).isZero();
        assertThat(received).hasSize(252);
        assertThat(received.stream().distinct().sorted().toList())
                .isEqualTo(IntStream.range(0, 250).mapToObj("L-%03d"::formatted).toList());
        assertThat(received.subList(2, 4)).containsExactly("L-002", "L-002");
    }

    @Test
    void a_listener_that_is_made_anew_goes_on_and_another_begins_at_the_beginning() {
        begin(chairs, LoanId.of("L-1"), requested());
        List<String> received = new ArrayList<>();
        Outbox.of(feed, "billing", change -> received.add(change.id())).handOver();
        begin(chairs, LoanId.of("L-2"), requested());
        Outbox.of(store.changes(), "billing", change -> received.add(change.id()))
                .handOver();
        Outbox.of(feed, "statistics", change -> received.add("s " + change.id()))
                .handOver();
        assertThat(received).containsExactly("L-1", "L-2", "s L-1", "s L-2");
    }

    @Test
    void a_listener_never_goes_back() {
        begin(chairs, LoanId.of("L-1"), requested(), lent());
        List<Change> two = feed.after(FeedPosition.BEGINNING, 2);
        feed.reached("billing", two.get(1).position());
        feed.reached("billing", two.get(0).position());
        assertThat(feed.reached("billing")).isEqualTo(two.get(1).position());
        assertThat(feed.reached("nobody")).isEqualTo(FeedPosition.BEGINNING);
    }

    @Test
    void what_cannot_be_asked_is_refused_and_nothing_is_written() {
        for (String odd : List.of("", "A", "a b", "x".repeat(65), "a\u0000", "'; --", "名")) {
            assertThatIllegalArgumentException().isThrownBy(() -> feed.reached(odd, new FeedPosition(1, 1)));
            assertThatIllegalArgumentException().isThrownBy(() -> feed.reached(odd));
            assertThatIllegalArgumentException().isThrownBy(() -> Outbox.of(feed, odd, change -> {}));
            assertThatIllegalArgumentException().isThrownBy(() -> FeedPosition.of(odd));
        }
        for (int most : new int[] {-1, 0, ChangeFeed.MAX_CHANGES + 1}) {
            assertThatIllegalArgumentException().isThrownBy(() -> feed.after(FeedPosition.BEGINNING, most));
        }
    }
}
