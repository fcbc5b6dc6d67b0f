package org.marugoto.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.marugoto.decide.Reason;
import org.marugoto.testkit.Loan;
import org.marugoto.testkit.LoanCommand.Extend;
import org.marugoto.testkit.LoanCommand.Lend;
import org.marugoto.testkit.LoanCommand.Request;
import org.marugoto.testkit.LoanEvent;
import org.marugoto.testkit.LoanEvent.Lent;
import org.marugoto.testkit.LoanEvent.Requested;
import org.marugoto.testkit.LoanId;
import org.marugoto.testkit.LoanRefusal;
import org.marugoto.testkit.Loans;

class ClerkTest {

    private final List<String> seen = new ArrayList<>();
    private static final LoanId ID = LoanId.of("L-1");

    private final Store store = new InMemoryStore();
    private final Clerk clerk = Clerk.over(store);

    @Test
    void an_accepted_command_is_recorded_with_its_events() {
        var outcome = clerk.handle(Loan.TYPE, ID, new Request("chair-1"));
        assertThat(outcome.state().chair()).isEqualTo("chair-1");
        assertThat(store.ledger(Loan.TYPE).find(ID)).contains(new Recorded<>(outcome.state(), new Version(1)));
        assertThat(store.journal().history(Loan.TYPE, ID)).containsExactly(new Requested("chair-1"));
    }

    @Test
    void a_refused_command_leaves_no_trace() {
        var outcome = clerk.handle(Loan.TYPE, ID, new Lend(Loans.DAY, Loans.DAY));
        assertThat(codes(outcome)).containsExactly(LoanRefusal.NOT_POSSIBLE_NOW);
        assertThat(store.ledger(Loan.TYPE).find(ID)).isEmpty();
        assertThatIllegalStateException().isThrownBy(outcome::state).withMessageContaining("NOT_POSSIBLE_NOW");
    }

    @Test
    void what_is_already_so_is_done_without_a_record() {
        clerk.handle(Loan.TYPE, ID, new Request("chair-1"));
        var again = clerk.handle(Loan.TYPE, ID, new Request("chair-1"));
        assertThat(again)
                .isInstanceOfSatisfying(
                        Outcome.Done.class, done -> assertThat(done.events()).isEmpty());
        assertThat(store.ledger(Loan.TYPE).find(ID).orElseThrow().version()).isEqualTo(new Version(1));
    }

    @Test
    void a_reaction_is_recorded_with_the_event_that_caused_it() {
        Clerk reacting = clerk.reacting(
                Loan.TYPE,
                (id, event) -> event instanceof Requested e
                        ? List.of(new Reaction.Order<>(Loan.CRUTCHES, id, new Request("crutches for " + e.chair())))
                        : List.of());
        reacting.handle(Loan.TYPE, ID, new Request("chair-1"));
        assertThat(store.ledger(Loan.CRUTCHES).find(ID).orElseThrow().state().chair())
                .isEqualTo("crutches for chair-1");
    }

    @Test
    void a_reaction_sees_what_was_decided_before_it_in_the_same_unit_of_work() {
        Clerk reacting = clerk.reacting(
                        Loan.TYPE,
                        (id, event) -> event instanceof Requested e
                                ? List.of(new Reaction.Order<>(
                                        Loan.CRUTCHES, id, new Request("crutches for " + e.chair())))
                                : List.of())
                .looking(Loan.TYPE, (id, event, states) -> {
                    seen.add(states.now(Loan.CRUTCHES, id).chair());
                    return List.of();
                });
        reacting.handle(Loan.TYPE, ID, new Request("chair-1"));
        assertThat(seen).containsExactly("crutches for chair-1");
    }

    @Test
    void a_refused_reaction_refuses_the_command_and_leaves_no_trace() {
        Clerk reacting = clerk.reacting(
                        Loan.TYPE,
                        (id, event) -> List.of(new Reaction.Order<>(Loan.CRUTCHES, id, new Request("crutches"))))
                .reacting(
                        Loan.TYPE,
                        (id, event) ->
                                List.of(new Reaction.Order<>(Loan.CRUTCHES, LoanId.of("L-2"), new Extend(Loans.DAY))));
        var outcome = reacting.handle(Loan.TYPE, ID, new Request("chair-1"));
        assertThat(codes(outcome)).containsExactly(LoanRefusal.NOT_POSSIBLE_NOW);
        for (var type : List.of(Loan.TYPE, Loan.CRUTCHES)) {
            assertThat(store.ledger(type).find(ID)).isEmpty();
            assertThat(store.ledger(type).find(LoanId.of("L-2"))).isEmpty();
        }
    }

    @Test
    void an_aggregate_that_is_reached_twice_is_recorded_once_with_all_its_events() {
        Clerk reacting = clerk.reacting(
                Loan.TYPE,
                (id, event) -> event instanceof Requested
                        ? List.of(new Reaction.Order<>(Loan.TYPE, id, new Lend(Loans.DAY, Loans.DAY.plusDays(3))))
                        : List.of());
        var outcome = reacting.handle(Loan.TYPE, ID, new Request("chair-1"));
        LoanEvent lent = new Lent(Loans.DAY.plusDays(3));
        assertThat(outcome)
                .isEqualTo(new Outcome.Done<>(
                        store.ledger(Loan.TYPE).find(ID).orElseThrow(), List.of(new Requested("chair-1"), lent)));
        assertThat(store.journal().history(Loan.TYPE, ID)).containsExactly(new Requested("chair-1"), lent);
        assertThat(StoreCheck.of(store).check(Loan.TYPE).ok()).isTrue();
    }

    @Test
    void reactions_without_end_are_stopped_and_leave_no_trace() {
        assertThatIllegalStateException().isThrownBy(() -> loop(clerk));
        assertThat(StoreCheck.of(store).check(Loan.CRUTCHES).checked()).isZero();
    }

    private static void loop(Clerk clerk) {
        Clerk endless = clerk.reacting(
                Loan.CRUTCHES,
                (id, event) -> List.of(
                        new Reaction.Order<>(Loan.CRUTCHES, id, new Request(((Requested) event).chair() + "x"))));
        endless.handle(Loan.CRUTCHES, ID, new Request("chair"));
    }

    private static List<Reason.Code> codes(Outcome<Loan, LoanEvent> outcome) {
        return outcome.match(
                done -> List.of(), reasons -> reasons.stream().map(Reason::code).toList());
    }
}
