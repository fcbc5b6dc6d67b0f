package org.marugoto;

import java.util.List;
import org.marugoto.casework.CaseCommand;
import org.marugoto.casework.CaseEvent;
import org.marugoto.casework.ConcernCommand;
import org.marugoto.conference.ConferenceEvent;
import org.marugoto.conference.Decisions;
import org.marugoto.decide.CaseId;
import org.marugoto.ledger.Clerk;
import org.marugoto.ledger.Ids;
import org.marugoto.ledger.Reaction.Order;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.referral.HandOverId;
import org.marugoto.referral.ReferralCommand;

/** What happens elsewhere and what it means for support cases. */
final class CaseReactions {

    private final Deadlines deadlines;
    private final Ids ids;

    CaseReactions(MunicipalityProfile profile, Ids ids) {
        this.deadlines = new Deadlines(profile);
        this.ids = ids;
    }

    static Clerk of(Clerk clerk, MunicipalityProfile profile, Ids ids) {
        CaseReactions reactions = new CaseReactions(profile, ids);
        return clerk.reacting(Conferences.TYPE, (id, event) -> reactions.toConference(id.value(), event))
                .reacting(Cases.TYPE, CaseReactions::toCase);
    }

    /** A household knows the cases that are about it. */
    private static List<Order<?, ?, ?, ?>> toCase(CaseId id, CaseEvent event) {
        return event instanceof CaseEvent.HouseholdConcerned concerned
                ? List.of(new Order<>(
                        Cases.OF_HOUSEHOLDS,
                        concerned.household(),
                        new ConcernCommand.Concern(id, concerned.occasion())))
                : List.of();
    }

    /** Whoever the conference names is asked at once; the present agency stays responsible until it accepts. */
    List<Order<?, ?, ?, ?>> toConference(String conference, ConferenceEvent event) {
        if (event instanceof ConferenceEvent.ItemDecided decided
                && decided.decision().equals(Decisions.RESPONSIBLE_NAMED)
                && decided.supportCase().isPresent()
                && decided.agency().isPresent()) {
            ReferralCommand named = new ReferralCommand.NameResponsible(
                    conference,
                    decided.agency().get(),
                    ids.next(HandOverId::of),
                    deadlines.answerBy(
                            decided.agency().get(), decided.occasion().on()),
                    decided.occasion());
            return List.of(new Order<>(Cases.TYPE, decided.supportCase().get(), new CaseCommand.Refer(named)));
        }
        return List.of();
    }
}
