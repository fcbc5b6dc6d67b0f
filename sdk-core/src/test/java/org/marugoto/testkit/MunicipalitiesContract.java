package org.marugoto.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marugoto.testkit.Loans.begin;
import static org.marugoto.testkit.Loans.lent;
import static org.marugoto.testkit.Loans.requested;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marugoto.ledger.Store;
import org.marugoto.ledger.StoreCheck;
import org.marugoto.ledger.TextId;

/** What stores keep to that hold several municipalities in one place: neither sees the other. */
public abstract class MunicipalitiesContract {

    private static final LoanId ID = LoanId.of("L-1");
    private static final TextId TEXT = TextId.of("T-1");

    private Store one;
    private Store other;

    /** The empty stores of two municipalities in one and the same place. Called once before each test. */
    protected abstract List<Store> twoMunicipalities() throws Exception;

    @BeforeEach
    void begins_empty() throws Exception {
        List<Store> both = twoMunicipalities();
        one = both.get(0);
        other = both.get(1);
    }

    @Test
    void the_same_id_stands_for_two_things() {
        begin(one.ledger(Loan.TYPE), ID, requested());
        assertThat(other.ledger(Loan.TYPE).find(ID)).isEmpty();
        assertThat(other.journal().history(Loan.TYPE, ID)).isEmpty();
        begin(other.ledger(Loan.TYPE), ID, requested(), lent());
        assertThat(one.journal().history(Loan.TYPE, ID)).containsExactly(requested());
        assertThat(other.journal().history(Loan.TYPE, ID)).containsExactly(requested(), lent());
    }

    @Test
    void reading_and_checking_stay_at_home() {
        begin(one.ledger(Loan.TYPE), ID, requested());
        begin(one.ledger(Loan.TYPE), LoanId.of("L-2"), requested());
        begin(other.ledger(Loan.TYPE), LoanId.of("L-3"), requested());
        List<String> read = new ArrayList<>();
        other.journal().read(Loan.TYPE, (id, history) -> read.add(id.value()));
        assertThat(read).containsExactly("L-3");
        assertThat(StoreCheck.of(one).check(Loan.TYPE).checked()).isEqualTo(2);
        assertThat(StoreCheck.of(other).check(Loan.TYPE).checked()).isEqualTo(1);
    }

    @Test
    void texts_stay_at_home() {
        one.texts().put(TEXT, "one");
        assertThat(other.texts().get(TEXT)).isEmpty();
        other.texts().erase(TEXT);
        assertThat(one.texts().get(TEXT)).contains("one");
    }
}
