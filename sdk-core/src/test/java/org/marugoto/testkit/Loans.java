package org.marugoto.testkit;

import java.time.LocalDate;
import java.util.List;
import org.marugoto.decide.Id;
import org.marugoto.ledger.Ledger;
import org.marugoto.ledger.Recorded;
import org.marugoto.ledger.Version;
import org.marugoto.testkit.LoanEvent.Extended;
import org.marugoto.testkit.LoanEvent.Lent;
import org.marugoto.testkit.LoanEvent.Requested;
import org.marugoto.testkit.LoanEvent.Returned;

/** Lendings to test with. */
public final class Loans {

    /** An ordinary day, 6 April 2026. */
    public static final LocalDate DAY = LocalDate.of(2026, 4, 6);

    /** A surrogate pair (U+20BB7), an ideographic variation sequence (U+845B U+E0100), a voiced mark on its own, emoji. */
    public static final String UNICODE = "𠮷野家・葛󠄀城市・か\u3099・👩‍🦽";

    /** Ids that stores have stumbled over. */
    public static final List<LoanId> ODD_IDS = List.of(
            LoanId.of("a"),
            LoanId.of("A"),
            LoanId.of("a'--;\"%_\\"),
            LoanId.of("貸出-一"),
            LoanId.of("𠮷-葛󠄀"),
            LoanId.of("ｶﾞ"),
            LoanId.of("が"),
            LoanId.of("か\u3099"),
            LoanId.of("x".repeat(Id.MAX_LENGTH)),
            LoanId.of("𠮷".repeat(Id.MAX_LENGTH / 2)));

    private Loans() {}

    /** A chair was asked for. */
    public static LoanEvent requested() {
        return new Requested("chair-1");
    }

    /** It was handed out. */
    public static LoanEvent lent() {
        return new Lent(DAY.plusDays(14));
    }

    /** The day was moved by some days. */
    public static LoanEvent extended(int days) {
        return new Extended(DAY.plusDays(14 + days));
    }

    /** It came back with a note. */
    public static LoanEvent returned(String note) {
        return new Returned(note);
    }

    /** The state after these events. */
    public static Loan fold(List<LoanEvent> events) {
        return Loan.TYPE.decider().fold(events);
    }

    /** Records the first events of a lending. */
    public static Recorded<Loan> begin(Ledger<LoanId, Loan, LoanEvent> ledger, LoanId id, LoanEvent... events) {
        return ledger.record(id, Version.NEW, fold(List.of(events)), List.of(events));
    }

    /** Records further events of a lending. */
    public static Recorded<Loan> goOn(
            Ledger<LoanId, Loan, LoanEvent> ledger, LoanId id, Recorded<Loan> before, LoanEvent... events) {
        Loan next = Loan.TYPE.decider().fold(before.state(), List.of(events));
        return ledger.record(id, before.version(), next, List.of(events));
    }
}
