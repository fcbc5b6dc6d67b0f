package org.marugoto.casework;

import java.util.List;
import java.util.stream.Stream;
import org.marugoto.casework.CaseCommand.Close;
import org.marugoto.referral.HandOverEvent;
import org.marugoto.referral.HandOverId;
import org.marugoto.referral.ReferralEvent;
import org.marugoto.referral.Referrals;

/** What the end of a case means for those who were asked something about it. */
final class Closing {

    private Closing() {}

    /** The ids of what was asked and not answered. */
    static List<String> unanswered(Referrals referrals) {
        return Stream.concat(
                        referrals.handOvers().entrySet().stream()
                                .filter(each -> each.getValue().isPending())
                                .map(each -> each.getKey()),
                        referrals.backUps().entrySet().stream()
                                .filter(each -> each.getValue().isOpen())
                                .map(each -> each.getKey()))
                .toList();
    }

    /** The outcome, told to every sender that still waits for it. */
    static List<CaseEvent> outcomes(Referrals referrals, Close asked) {
        return referrals.handOvers().entrySet().stream()
                .filter(each -> each.getValue().isOutcomeOwed())
                .<CaseEvent>map(each -> new CaseEvent.Referred(new ReferralEvent.HandOverMoved(
                        HandOverId.of(each.getKey()),
                        new HandOverEvent.OutcomeReported(asked.ground(), asked.occasion()))))
                .toList();
    }
}
