package org.marugoto.testkit;

import java.time.LocalDate;

/** What can be asked of a lending. */
public sealed interface LoanCommand {

    /** Ask for a chair; asking again for the same one changes nothing. */
    record Request(String chair) implements LoanCommand {}

    /** Hand it out until a day. */
    record Lend(LocalDate on, LocalDate dueOn) implements LoanCommand {}

    /** Move the day. */
    record Extend(LocalDate dueOn) implements LoanCommand {}

    /** Take it back. */
    record Return(String note) implements LoanCommand {}
}
