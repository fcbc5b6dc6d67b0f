package org.marugoto;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marugoto.document.ShapeCheck;
import org.marugoto.ledger.AggregateType;
import org.marugoto.ledger.Clerk;
import org.marugoto.ledger.Ids;
import org.marugoto.ledger.Store;
import org.marugoto.profile.MunicipalityProfile;

/**
 * The support system of one municipality: the one way in.
 *
 * <p>{@code Marugoto.with(profile).store(store).build()} puts it together; its parts are its rooms. Many of them can live in
 * one process. Immutable, and as safe for several threads as its store.
 */
public final class Marugoto {

    /** Every kind of thing the product keeps, for whoever checks, copies or counts a whole store. */
    public static final List<AggregateType<?, ?, ?, ?>> TYPES = List.of(Cases.TYPE, Households.TYPE);

    private final MunicipalityProfile profile;
    private final Store store;
    private final Ids ids;
    private final Cases cases;
    private final Households households;
    private final Situations situations;
    private final Rules rules;
    private final Reports reports;

    private Marugoto(MunicipalityProfile profile, Store store, Ids ids, ShapeCheck shapes) {
        Clerk clerk = Clerk.over(store).reacting(Households.TYPE, Households::otherSide);
        this.profile = profile;
        this.store = store;
        this.ids = ids;
        this.rules = new Rules(profile);
        this.cases = new Cases(profile, store, clerk, shapes, rules);
        this.households = new Households(store, clerk, shapes);
        this.situations = new Situations(profile, households);
        this.reports = new Reports(profile, store);
    }

    /** Begins with what differs between municipalities. */
    public static Builder with(MunicipalityProfile profile) {
        return new Builder(profile);
    }

    /** What differs between municipalities. */
    public MunicipalityProfile profile() {
        return profile;
    }

    /** Where things are kept. */
    public Store store() {
        return store;
    }

    /** Where new identifiers come from. */
    public Ids ids() {
        return ids;
    }

    /** Support cases (ケース). */
    public Cases cases() {
        return cases;
    }

    /** Households (世帯). */
    public Households households() {
        return households;
    }

    /** Situation patterns in households (世帯の状況パターン). */
    public Situations situations() {
        return situations;
    }

    /** The referral rules. */
    public Rules rules() {
        return rules;
    }

    /** Statistics. */
    public Reports reports() {
        return reports;
    }

    /** Puts a support system together. Not thread-safe. */
    public static final class Builder {
        private final MunicipalityProfile profile;
        private @Nullable Store store;
        private Optional<Ids> ids = Optional.empty();
        private Optional<ShapeCheck> shapes = Optional.empty();

        private Builder(MunicipalityProfile profile) {
            this.profile = profile;
        }

        /** Where things are kept; required. */
        public Builder store(Store given) {
            store = given;
            return this;
        }

        /** Where new identifiers come from; counted ones by default, which suit tests and simulation only. */
        public Builder ids(Ids given) {
            ids = Optional.of(given);
            return this;
        }

        /** How the shape of commands is checked; {@link ShapeCheck#standard()} by default. */
        public Builder shapes(ShapeCheck given) {
            shapes = Optional.of(given);
            return this;
        }

        /**
         * The finished system.
         *
         * @throws IllegalStateException if there is no store
         */
        public Marugoto build() {
            if (store == null) {
                throw new IllegalStateException("A support system needs a store, but found none."
                        + " Maybe begin with .store(new InMemoryStore()).");
            }
            return new Marugoto(
                    profile, store, ids.orElseGet(() -> Ids.counted("N")), shapes.orElseGet(ShapeCheck::standard));
        }
    }
}
