package org.marugoto.testkit;

import java.time.LocalDate;
import org.marugoto.ledger.AggregateType;

/**
 * The lending of a wheelchair (車いすの貸出): the sample domain of the contract suites.
 *
 * @param status how far it has come
 * @param chair which chair, empty before the request
 * @param dueOn when it is to come back; {@link LocalDate#EPOCH} while nothing is lent
 * @param extensions how often the day was moved
 * @param note what was noted on its return, empty before
 */
public record Loan(Status status, String chair, LocalDate dueOn, int extensions, String note) {

    /** Before anything happened. */
    public static final Loan NONE = new Loan(Status.NONE, "", LocalDate.EPOCH, 0, "");

    /** How the stores of the suites know it. */
    public static final AggregateType<LoanId, LoanCommand, Loan, LoanEvent> TYPE =
            new AggregateType<>("loan", Loan.class, LoanEvent.class, LoanId::of, new LoanDecider());

    /** A second kind with the same rules, for units of work over several kinds. */
    public static final AggregateType<LoanId, LoanCommand, Loan, LoanEvent> CRUTCHES =
            new AggregateType<>("crutches", Loan.class, LoanEvent.class, LoanId::of, new LoanDecider());

    /** How far a lending has come. */
    public enum Status {
        /** Nothing was asked. */
        NONE,
        /** Asked for. */
        REQUESTED,
        /** Handed out. */
        LENT,
        /** Back again. */
        RETURNED
    }
}
