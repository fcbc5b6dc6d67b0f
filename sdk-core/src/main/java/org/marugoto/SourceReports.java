package org.marugoto;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.marugoto.area.AreaId;
import org.marugoto.casework.SupportCase;
import org.marugoto.community.Source;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Occasion;
import org.marugoto.decide.Reason;
import org.marugoto.ledger.Recorded;
import org.marugoto.ledger.Store;
import org.marugoto.privacy.AccessPolicy;
import org.marugoto.profile.MunicipalityProfile;

/** Makes sources of community issues from what somebody reports; cases are read by those who may. */
final class SourceReports {

    private final MunicipalityProfile profile;
    private final Store store;
    private final AccessPolicy access;
    private final CaseFeatures features;
    private final IssueCodes codes;

    SourceReports(
            MunicipalityProfile profile, Store store, AccessPolicy access, CaseFeatures features, IssueCodes codes) {
        this.profile = profile;
        this.store = store;
        this.access = access;
        this.features = features;
        this.codes = codes;
    }

    /** The sources, and what is wrong with the reports. */
    List<Source> read(List<IssueSource> seen, Occasion occasion, List<Reason> wrong) {
        seen.forEach(one -> wrong.addAll(codes.against(one)));
        return seen.stream().flatMap(one -> read(one, occasion, wrong).stream()).toList();
    }

    private Optional<Source> read(IssueSource seen, Occasion occasion, List<Reason> wrong) {
        if (seen instanceof IssueSource.OfCase of) {
            Optional<SupportCase> found = find(of.supportCase(), occasion);
            if (found.isEmpty()) {
                wrong.add(IssueCodes.noSuchCase(of.supportCase()));
            }
            return found.map(about -> of(of, about, occasion));
        }
        IssueSource.Seen by = (IssueSource.Seen) seen;
        Optional<String> household = by.oneHousehold() ? Optional.of(by.id().value()) : Optional.empty();
        return Optional.of(new Source(
                by.id(), by.origin(), Optional.empty(), household, by.area(), within(by.area()), by.traits()));
    }

    private Source of(IssueSource.OfCase seen, SupportCase about, Occasion occasion) {
        String household = about.household()
                .map(Object::toString)
                .orElse(seen.supportCase().value());
        return new Source(
                seen.id(),
                Source.CASE,
                Optional.of(seen.supportCase()),
                Optional.of(household),
                seen.area(),
                within(seen.area()),
                features.of(about, occasion));
    }

    private Optional<SupportCase> find(CaseId id, Occasion occasion) {
        return access.mayRead(occasion, Cases.TYPE.name(), id).allowed()
                ? store.ledger(Cases.TYPE).find(id).map(Recorded::state)
                : Optional.empty();
    }

    private Set<AreaId> within(AreaId area) {
        return profile.areas().containers(area);
    }
}
