package org.marugoto.testkit;

import java.time.LocalDate;

/** What can have happened to a lending. */
public sealed interface LoanEvent {

    /** A chair was asked for. */
    record Requested(String chair) implements LoanEvent {}

    /** It was handed out. */
    record Lent(LocalDate dueOn) implements LoanEvent {}

    /** The day was moved. */
    record Extended(LocalDate dueOn) implements LoanEvent {}

    /** It came back. */
    record Returned(String note) implements LoanEvent {}
}
