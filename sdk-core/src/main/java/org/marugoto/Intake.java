package org.marugoto;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Occasion;
import org.marugoto.ledger.BulkStore;
import org.marugoto.ledger.Store;
import org.marugoto.report.CaseHistory;

/**
 * Takes in many cases that were kept elsewhere, with their contacts (一括取込).
 *
 * <p>Five hundred cases are one unit of work, or two thousand contacts; twenty units are {@linkplain Store#safeTogether safe
 * together}. A case and a contact that is there already, by its number, is left as it is: the same cases can be given again after
 * a crash or a fault, and again when they have grown. As safe for several threads as its store: each call takes its own way, and
 * two that take half of the cases each are faster than one. Cases in the order of their numbers are taken in fastest.
 */
public final class Intake {

    private static final int CASES_A_UNIT = 500;
    private static final int CONTACTS_A_UNIT = 2_000;

    /** How many units are safe together. */
    private static final int UNITS = 20;

    /** Hears how far it is. */
    @FunctionalInterface
    public interface Progress {

        /** Hears nothing. */
        Progress NONE = done -> {};

        /**
         * Called after every twenty units, when all before survive a crash.
         *
         * @param done what is in so far
         */
        void at(Taken done);
    }

    /**
     * What was taken in.
     *
     * @param cases how many cases were looked at
     * @param contacts how many contacts they have
     * @param changed in how many of the cases anything was new
     */
    public record Taken(long cases, long contacts, long changed) {

        /** Nothing yet. */
        public static final Taken NONE = new Taken(0, 0, 0);

        Taken plus(Taken more) {
            return new Taken(cases + more.cases, contacts + more.contacts, changed + more.changed);
        }
    }

    private final Store store;
    private final Function<Store, Cases> casesIn;

    Intake(Store store, Function<Store, Cases> casesIn) {
        this.store = store;
        this.casesIn = casesIn;
    }

    /**
     * Takes in every case the iterator gives, in bounded memory.
     *
     * @param histories the cases as they were kept; their numbers become the ids of the cases
     * @param occasion who takes them in; the days are those of the histories
     * @throws IllegalArgumentException if a history cannot have happened, such as a contact before its case; the units before
     *     it are kept, its own is not
     * @throws org.marugoto.ledger.StaleVersionException if somebody else recorded one of the cases in between; as above
     */
    public Taken cases(Iterator<CaseHistory> histories, Occasion occasion, Progress progress) {
        Objects.requireNonNull(occasion, "occasion");
        Objects.requireNonNull(progress, "progress");
        BulkStore bulk = BulkStore.over(store);
        Cases cases = casesIn.apply(bulk);
        Taken done = Taken.NONE;
        while (histories.hasNext()) {
            done = done.plus(store.safeTogether(() -> someUnits(histories, cases, bulk, occasion)));
            progress.at(done);
        }
        return done;
    }

    private static Taken someUnits(Iterator<CaseHistory> histories, Cases cases, BulkStore bulk, Occasion occasion) {
        Taken done = Taken.NONE;
        for (int unit = 0; unit < UNITS && histories.hasNext(); unit++) {
            List<CaseHistory> some = next(histories);
            done = done.plus(bulk.within(() -> takeIn(some, cases, bulk, occasion)));
        }
        return done;
    }

    private static List<CaseHistory> next(Iterator<CaseHistory> histories) {
        List<CaseHistory> some = new ArrayList<>();
        int contacts = 0;
        while (histories.hasNext() && some.size() < CASES_A_UNIT && contacts < CONTACTS_A_UNIT) {
            CaseHistory history = histories.next();
            contacts += history.contacts().size();
            some.add(history);
        }
        return some;
    }

    private static Taken takeIn(List<CaseHistory> some, Cases cases, BulkStore bulk, Occasion occasion) {
        bulk.expect(
                Cases.TYPE,
                some.stream().map(history -> CaseId.of(history.caseId())).toList());
        Taken done = Taken.NONE;
        for (CaseHistory history : some) {
            boolean changed = cases.takeIn(history, occasion);
            done = done.plus(new Taken(1, history.contacts().size(), changed ? 1 : 0));
        }
        return done;
    }
}
