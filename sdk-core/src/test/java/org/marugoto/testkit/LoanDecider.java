package org.marugoto.testkit;

import static java.util.EnumSet.of;
import static org.marugoto.testkit.Loan.Status.LENT;
import static org.marugoto.testkit.Loan.Status.NONE;
import static org.marugoto.testkit.Loan.Status.REQUESTED;
import static org.marugoto.testkit.Loan.Status.RETURNED;

import org.marugoto.decide.Decider;
import org.marugoto.decide.Decision;
import org.marugoto.decide.Reason;
import org.marugoto.decide.TransitionTable;
import org.marugoto.testkit.LoanCommand.Extend;
import org.marugoto.testkit.LoanCommand.Lend;
import org.marugoto.testkit.LoanCommand.Request;
import org.marugoto.testkit.LoanCommand.Return;
import org.marugoto.testkit.LoanEvent.Extended;
import org.marugoto.testkit.LoanEvent.Lent;
import org.marugoto.testkit.LoanEvent.Requested;
import org.marugoto.testkit.LoanEvent.Returned;

/** The rules of the sample domain. */
public final class LoanDecider implements Decider<LoanCommand, Loan, LoanEvent> {

    /** Which command is possible when. */
    public static final TransitionTable<Loan.Status, LoanCommand, Loan, LoanEvent> TABLE =
            TransitionTable.<Loan.Status, LoanCommand, Loan, LoanEvent>on(Loan::status, LoanRefusal.NOT_POSSIBLE_NOW)
                    .allow(Request.class, LoanDecider::request, of(NONE, REQUESTED), of(REQUESTED))
                    .allow(Lend.class, LoanDecider::lend, of(REQUESTED), of(LENT))
                    .allow(Extend.class, LoanDecider::extend, of(LENT), of(LENT))
                    .allow(Return.class, LoanDecider::takeBack, of(LENT), of(RETURNED))
                    .build();

    @Override
    public Loan initial() {
        return Loan.NONE;
    }

    @Override
    public Decision<LoanEvent> decide(Loan loan, LoanCommand command) {
        return TABLE.decide(loan, command);
    }

    @Override
    public Loan evolve(Loan loan, LoanEvent event) {
        if (event instanceof Requested e) {
            return new Loan(REQUESTED, e.chair(), loan.dueOn(), loan.extensions(), loan.note());
        }
        if (event instanceof Lent e) {
            return new Loan(LENT, loan.chair(), e.dueOn(), loan.extensions(), loan.note());
        }
        if (event instanceof Extended e) {
            return new Loan(LENT, loan.chair(), e.dueOn(), loan.extensions() + 1, loan.note());
        }
        if (event instanceof Returned e) {
            return new Loan(RETURNED, loan.chair(), loan.dueOn(), loan.extensions(), e.note());
        }
        throw new AssertionError("Expected an event of a loan, but found (" + event + ").");
    }

    private static Decision<LoanEvent> request(Loan loan, Request command) {
        boolean already = loan.status() == REQUESTED && loan.chair().equals(command.chair());
        return already ? Decision.nothingToDo() : Decision.accept(new Requested(command.chair()));
    }

    private static Decision<LoanEvent> lend(Loan loan, Lend command) {
        return command.dueOn().isBefore(command.on())
                ? tooEarly(command.dueOn())
                : Decision.accept(new Lent(command.dueOn()));
    }

    private static Decision<LoanEvent> extend(Loan loan, Extend command) {
        return command.dueOn().isAfter(loan.dueOn())
                ? Decision.accept(new Extended(command.dueOn()))
                : tooEarly(command.dueOn());
    }

    private static Decision<LoanEvent> takeBack(Loan loan, Return command) {
        return Decision.accept(new Returned(command.note()));
    }

    private static Decision<LoanEvent> tooEarly(Object dueOn) {
        return Decision.refuse(Reason.of(LoanRefusal.DUE_TOO_EARLY).with("dueOn", dueOn));
    }
}
