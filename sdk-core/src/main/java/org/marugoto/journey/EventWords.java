package org.marugoto.journey;

import org.marugoto.casework.CaseEvent;
import org.marugoto.json.MarugotoJson;
import org.marugoto.referral.ReferralEvent;

/** What events are called in journeys: as in the journal, and what is wrapped there by what is inside. */
final class EventWords {

    private EventWords() {}

    /** The name of what happened, such as {@code accepted} for a case whose hand-over was accepted. */
    static String of(Object event) {
        if (event instanceof CaseEvent.Referred referred) {
            return of(referred.step());
        }
        if (event instanceof CaseEvent.ReachedOut reached) {
            return of(reached.step());
        }
        if (event instanceof CaseEvent.Planned planned) {
            return of(planned.step());
        }
        if (event instanceof ReferralEvent.HandOverMoved moved) {
            return MarugotoJson.eventName(moved.event());
        }
        return event instanceof ReferralEvent.BackUpMoved moved
                ? MarugotoJson.eventName(moved.event())
                : MarugotoJson.eventName(event);
    }
}
