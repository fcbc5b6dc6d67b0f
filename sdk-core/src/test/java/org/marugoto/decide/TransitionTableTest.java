package org.marugoto.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.marugoto.testkit.DeciderSpec;
import org.marugoto.testkit.Loan;
import org.marugoto.testkit.Loan.Status;
import org.marugoto.testkit.LoanCommand;
import org.marugoto.testkit.LoanCommand.Extend;
import org.marugoto.testkit.LoanCommand.Lend;
import org.marugoto.testkit.LoanCommand.Request;
import org.marugoto.testkit.LoanCommand.Return;
import org.marugoto.testkit.LoanDecider;
import org.marugoto.testkit.LoanEvent;
import org.marugoto.testkit.LoanRefusal;
import org.marugoto.testkit.Loans;

class TransitionTableTest {

    @Test
    void it_says_what_is_possible_in_each_status() {
        assertThat(LoanDecider.TABLE.possibleIn(Status.NONE)).containsExactly(Request.class);
        assertThat(LoanDecider.TABLE.possibleIn(Status.REQUESTED)).containsExactly(Request.class, Lend.class);
        assertThat(LoanDecider.TABLE.possibleIn(Status.LENT)).containsExactly(Extend.class, Return.class);
        assertThat(LoanDecider.TABLE.possibleIn(Status.RETURNED)).isEmpty();
    }

    @Test
    void a_refusal_names_the_command_and_the_status() {
        var refused = (Decision.Refused<LoanEvent>) LoanDecider.TABLE.decide(Loan.NONE, new Return("note"));
        assertThat(refused.reasons())
                .containsExactly(Reason.of(LoanRefusal.NOT_POSSIBLE_NOW)
                        .with("command", "Return")
                        .with("status", Status.NONE));
    }

    @Test
    void what_is_possible_is_decided_by_its_own_rule() {
        DeciderSpec.of(new LoanDecider())
                .given(Loans.requested())
                .when(new Lend(Loans.DAY, Loans.DAY.minusDays(1)))
                .thenRefused(LoanRefusal.DUE_TOO_EARLY);
    }

    @Test
    void rows_are_told_in_the_order_they_were_allowed() {
        assertThat(LoanDecider.TABLE.rows())
                .extracting(TransitionTable.Row::command)
                .asList()
                .isEqualTo(java.util.List.of(Request.class, Lend.class, Extend.class, Return.class));
    }

    @Test
    void a_second_rule_for_a_command_and_an_empty_set_are_refused_while_building() {
        var builder = TransitionTable.<Status, LoanCommand, Loan, LoanEvent>on(
                        Loan::status, LoanRefusal.NOT_POSSIBLE_NOW)
                .allow(
                        Return.class,
                        (loan, c) -> Decision.nothingToDo(),
                        EnumSet.of(Status.LENT),
                        EnumSet.of(Status.LENT));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.allow(
                        Return.class,
                        (loan, c) -> Decision.nothingToDo(),
                        EnumSet.of(Status.NONE),
                        EnumSet.of(Status.NONE)))
                .withMessageContaining("Return");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.allow(
                        Lend.class, (loan, c) -> Decision.nothingToDo(), java.util.Set.of(), EnumSet.of(Status.NONE)));
    }
}
