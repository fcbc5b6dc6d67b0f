package org.marugoto;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.marugoto.agency.Agency;
import org.marugoto.casework.Routing;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.Occasion;
import org.marugoto.document.Document;
import org.marugoto.document.Faults;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.rule.Assessment;
import org.marugoto.rule.Destination;
import org.marugoto.rule.FactForm;
import org.marugoto.rule.Facts;

/**
 * The referral rules of one municipality. Immutable and thread-safe.
 */
public final class Rules {

    private final MunicipalityProfile profile;

    Rules(MunicipalityProfile profile) {
        this.profile = profile;
    }

    /**
     * What the rules say of these facts on the day of the occasion, explained. Facts left out are unknown.
     *
     * @param asking who asks, for which purpose
     */
    public Assessment assess(Facts facts, Occasion asking) {
        Objects.requireNonNull(asking, "asking");
        return profile.rules().assess(facts, asking.on());
    }

    /** The routing a case keeps of an assessment: where to, by which rules, what is unknown; the fallback desk if none. */
    public Routing routing(Assessment answer) {
        List<Routing.Proposal> proposals = new ArrayList<>();
        answer.outcomes()
                .forEach(outcome -> outcome.to()
                        .ifPresent(to -> agenciesOf(to, answer)
                                .forEach(agency -> proposals.add(new Routing.Proposal(
                                        agency, outcome.programme().orElse(""), outcome.urgency(), outcome.rules())))));
        if (proposals.isEmpty()) {
            proposals.add(new Routing.Proposal(profile.fallback(), "", 0, List.of()));
        }
        return new Routing(answer.edition(), proposals, answer.missing(), FactForm.toJson(answer.facts()));
    }

    /**
     * Why a routing that was recorded once was what it was: the same facts, asked on the same day. The book is only ever
     * appended to, so the answer is the same years later, as long as the profile keeps its old editions.
     *
     * @param routing as the case keeps it
     * @param on the day it was recorded for
     * @param asking who asks, for which purpose
     * @throws org.marugoto.document.FaultyDocumentException if the facts of then are not declared any more
     */
    public Assessment explain(Routing routing, LocalDate on, Occasion asking) {
        Objects.requireNonNull(asking, "asking");
        Faults faults = new Faults();
        Facts facts = FactForm.of(profile.rules()).read(new Document("recorded facts", routing.facts()), faults);
        faults.throwIfAny();
        return profile.rules().assess(facts, on);
    }

    /** The agencies a destination means: the one it names, or those whose type or field is the role. */
    private List<AgencyId> agenciesOf(Destination to, Assessment answer) {
        if (to.kind() == Destination.Kind.AGENCY) {
            return List.of(AgencyId.of(to.code()));
        }
        return profile.agencies().all().stream()
                .filter(agency -> agency.exists(answer.on()))
                .filter(agency -> agency.fields().contains(to.code())
                        || agency.type().filter(to.code()::equals).isPresent())
                .map(Agency::id)
                .toList();
    }
}
