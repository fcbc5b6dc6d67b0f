package org.marugoto.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.marugoto.testkit.Loans.extended;
import static org.marugoto.testkit.Loans.lent;
import static org.marugoto.testkit.Loans.requested;
import static org.marugoto.testkit.Loans.returned;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.marugoto.decide.Decider;
import org.marugoto.decide.Decision;
import org.marugoto.testkit.LoanEvent.Requested;

class LawsTest {

    private static final List<LoanEvent> HISTORY = List.of(requested(), lent(), extended(1), returned("fine"));

    private static final List<LoanCommand> COMMANDS = List.of(
            new LoanCommand.Request("chair-1"),
            new LoanCommand.Lend(Loans.DAY, Loans.DAY.plusDays(14)),
            new LoanCommand.Extend(Loans.DAY.plusDays(30)),
            new LoanCommand.Return("fine"));

    private final AtomicInteger asked = new AtomicInteger();

    /** The sample decider with one thing gone wrong. */
    private static class Wrong implements Decider<LoanCommand, Loan, LoanEvent> {
        private final LoanDecider right = new LoanDecider();

        @Override
        public Loan initial() {
            return right.initial();
        }

        @Override
        public Decision<LoanEvent> decide(Loan loan, LoanCommand command) {
            return right.decide(loan, command);
        }

        @Override
        public Loan evolve(Loan loan, LoanEvent event) {
            return right.evolve(loan, event);
        }
    }

    private static void check(Decider<LoanCommand, Loan, LoanEvent> decider) {
        DeciderLaws.of(decider)
                .table(LoanDecider.TABLE, LoanRefusal.NOT_POSSIBLE_NOW)
                .repeatingChangesNothing()
                .check(HISTORY, COMMANDS);
    }

    private static void isCaught(Decider<LoanCommand, Loan, LoanEvent> wrong) {
        assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> check(wrong));
    }

    @Test
    void the_sample_decider_keeps_every_law() {
        assertThatCode(() -> check(new LoanDecider())).doesNotThrowAnyException();
    }

    @Test
    void a_decider_that_answers_by_chance_is_caught() {
        isCaught(new Wrong() {
            @Override
            public Decision<LoanEvent> decide(Loan loan, LoanCommand command) {
                return Decision.accept(new Requested("chair-" + asked.incrementAndGet()));
            }
        });
    }

    @Test
    void a_decider_whose_state_changes_by_chance_is_caught() {
        isCaught(new Wrong() {
            @Override
            public Loan evolve(Loan loan, LoanEvent event) {
                Loan next = super.evolve(loan, event);
                return new Loan(next.status(), "chair-" + asked.incrementAndGet(), next.dueOn(), 0, "");
            }
        });
    }

    @Test
    void a_decider_that_does_not_ask_its_table_is_caught() {
        isCaught(new Wrong() {
            @Override
            public Decision<LoanEvent> decide(Loan loan, LoanCommand command) {
                return Decision.nothingToDo();
            }
        });
    }

    @Test
    void a_decider_that_leads_where_its_table_does_not_is_caught() {
        isCaught(new Wrong() {
            @Override
            public Loan evolve(Loan loan, LoanEvent event) {
                return event instanceof Requested ? loan : super.evolve(loan, event);
            }
        });
    }

    @Test
    void a_decider_that_repeats_itself_is_caught() {
        isCaught(new Wrong() {
            @Override
            public Loan evolve(Loan loan, LoanEvent event) {
                Loan next = super.evolve(loan, event);
                return new Loan(next.status(), next.chair() + "+", next.dueOn(), next.extensions(), next.note());
            }

            @Override
            public Decision<LoanEvent> decide(Loan loan, LoanCommand command) {
                return command instanceof LoanCommand.Request r && loan.status() == Loan.Status.REQUESTED
                        ? Decision.accept(new Requested(r.chair() + loan.chair()))
                        : super.decide(loan, command);
            }
        });
    }

    @Test
    void the_census_knows_every_kind_and_misses_the_one_without_a_sample() {
        EventCensus<LoanEvent> census = EventCensus.of(LoanEvent.class);
        assertThat(census.kinds()).hasSize(4).contains(Requested.class);
        census.check(new LoanDecider(), HISTORY);
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> census.check(new LoanDecider(), HISTORY.subList(0, 3)))
                .withMessageContaining("Returned");
    }

    @Test
    void the_census_finds_the_event_a_decider_does_not_take() {
        Decider<LoanCommand, Loan, LoanEvent> deaf = new Wrong() {
            @Override
            public Loan evolve(Loan loan, LoanEvent event) {
                if (event instanceof LoanEvent.Extended) {
                    throw new AssertionError("unknown");
                }
                return super.evolve(loan, event);
            }
        };
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> EventCensus.of(LoanEvent.class).check(deaf, HISTORY));
    }

    @Test
    void the_census_refuses_a_type_that_anybody_can_add_to() {
        assertThatIllegalArgumentException().isThrownBy(() -> EventCensus.of(Runnable.class));
    }

    @Test
    void a_spec_tells_acceptance_refusal_and_nothing_to_do_apart() {
        var spec = DeciderSpec.of(new LoanDecider()).given(requested());
        spec.when(COMMANDS.get(1)).thenAccepted(lent());
        spec.when(COMMANDS.get(0)).thenNothing();
        spec.when(COMMANDS.get(3)).thenRefused(LoanRefusal.NOT_POSSIBLE_NOW);
        assertThat(spec.when(COMMANDS.get(1)).state().status()).isEqualTo(Loan.Status.LENT);
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> spec.when(COMMANDS.get(1)).thenAccepted(lent(), lent()));
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> spec.when(COMMANDS.get(1)).thenNothing());
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> spec.when(COMMANDS.get(3)).thenRefused(LoanRefusal.DUE_TOO_EARLY));
    }
}
