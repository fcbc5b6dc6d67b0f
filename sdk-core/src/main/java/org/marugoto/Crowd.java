package org.marugoto;

import java.util.HashSet;
import java.util.Set;
import org.marugoto.casework.SupportCase;
import org.marugoto.conference.CaseTraits;
import org.marugoto.decide.Occasion;
import org.marugoto.ledger.Store;
import org.marugoto.profile.MunicipalityProfile;

/**
 * How many households what is told of one could be told of as well. Reads every case, page by page, and lets out nothing but the
 * number.
 */
final class Crowd {

    private final MunicipalityProfile profile;
    private final Store store;
    private final CaseFeatures features;

    Crowd(MunicipalityProfile profile, Store store, CaseFeatures features) {
        this.profile = profile;
        this.store = store;
        this.features = features;
    }

    /** How many households have to share what may be read in the whole municipality. */
    int k() {
        return profile.issueLadder().k();
    }

    /** In how many different households all of these traits are on record; a case without a household counts as one. */
    long sharing(CaseTraits traits, Occasion asking) {
        Set<String> households = new HashSet<>();
        store.ledger(Cases.TYPE).read((id, latest) -> {
            SupportCase found = latest.state();
            if (features.has(found, traits, asking)) {
                households.add(found.household()
                        .map(household -> "household " + household)
                        .orElse("case " + id));
            }
        });
        return households.size();
    }
}
