package org.marugoto.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.marugoto.casework.CaseEvent;
import org.marugoto.casework.ConcernEvent;
import org.marugoto.conference.ConferenceEvent;
import org.marugoto.conference.GapEvent;
import org.marugoto.conference.LearningEvent;
import org.marugoto.conference.MeasureEvent;
import org.marugoto.consultation.AppointmentEvent;
import org.marugoto.consultation.ContactEvent;
import org.marugoto.form.SheetEvent;
import org.marugoto.household.BelongEvent;
import org.marugoto.household.HouseholdEvent;
import org.marugoto.identity.IdentityEvent;
import org.marugoto.privacy.ConsentEvent;
import org.marugoto.privacy.ProtectionEvent;
import org.marugoto.programme.TaggingEvent;
import org.marugoto.referral.BackUpEvent;
import org.marugoto.referral.HandOverEvent;
import org.marugoto.referral.ReferralEvent;
import org.marugoto.resource.PlacesEvent;

/**
 * What events are called in the journal. A name is forever: code may move and be renamed, these may not. New events get
 * new names.
 */
final class EventNames {

    static final Map<Class<?>, String> ALL = names();

    private EventNames() {}

    /** Whether a type is an event, or the sealed type of some. */
    static boolean isEvent(Class<?> type) {
        return ALL.containsKey(type)
                || (type.isSealed() && ALL.keySet().stream().anyMatch(type::isAssignableFrom));
    }

    private static Map<Class<?>, String> names() {
        Map<Class<?>, String> names = new LinkedHashMap<>();
        names.putAll(ofCases());
        names.put(ConcernEvent.Concerned.class, "household-of-case");
        names.put(BelongEvent.Belonged.class, "belonged-to-household");
        names.putAll(ofIdentities());
        names.putAll(ofReferrals());
        names.putAll(ofHouseholds());
        names.putAll(ofConsents());
        names.putAll(ofProtections());
        names.putAll(ofTags());
        names.putAll(ofContacts());
        names.putAll(ofAppointments());
        names.putAll(ofSheets());
        names.putAll(PlanEventNames.ALL);
        names.putAll(ofConferences());
        names.putAll(ofGapsAndMeasures());
        names.putAll(ofLearning());
        names.putAll(ofResources());
        names.putAll(PlacementEventNames.ALL);
        names.putAll(PlatformEventNames.ALL);
        names.putAll(NeighbourhoodEventNames.ALL);
        names.putAll(BaseEventNames.ALL);
        return Collections.unmodifiableMap(names);
    }

    private static Map<Class<?>, String> ofCases() {
        return Map.ofEntries(
                Map.entry(CaseEvent.Opened.class, "case-opened"),
                Map.entry(CaseEvent.ContactRecorded.class, "contact-recorded"),
                Map.entry(CaseEvent.HouseholdConcerned.class, "household-concerned"),
                Map.entry(CaseEvent.Assessed.class, "case-assessed"),
                Map.entry(CaseEvent.Routed.class, "case-routed"),
                Map.entry(CaseEvent.Closed.class, "case-closed"),
                Map.entry(CaseEvent.Referred.class, "case-referred"),
                Map.entry(CaseEvent.ReachedOut.class, "case-reached-out"),
                Map.entry(CaseEvent.Planned.class, "case-planned"),
                Map.entry(CaseEvent.Participated.class, "case-participated"),
                Map.entry(CaseEvent.ConsentWithdrawn.class, "case-consent-withdrawn"),
                Map.entry(CaseEvent.UrgencySet.class, "urgency-set"),
                Map.entry(CaseEvent.FirstResponded.class, "first-responded"),
                Map.entry(CaseEvent.DangerNotified.class, "danger-notified"),
                Map.entry(CaseEvent.NoticeConfirmed.class, "notice-confirmed"),
                Map.entry(CaseEvent.MemberAssessed.class, "member-assessed"),
                Map.entry(CaseEvent.Assigned.class, "worker-assigned"),
                Map.entry(CaseEvent.NextPlanned.class, "next-planned"),
                Map.entry(CaseEvent.ChangeNoted.class, "change-noted"),
                Map.entry(CaseEvent.MunicipalityTold.class, "municipality-told"),
                Map.entry(CaseEvent.Reopened.class, "case-reopened"));
    }

    private static Map<Class<?>, String> ofIdentities() {
        return Map.of(
                IdentityEvent.Merged.class, "person-merged",
                IdentityEvent.Unmerged.class, "person-unmerged",
                IdentityEvent.TakenIn.class, "person-taken-in",
                IdentityEvent.LetGo.class, "person-let-go");
    }

    private static Map<Class<?>, String> ofReferrals() {
        return Map.ofEntries(
                Map.entry(ReferralEvent.HandOverMoved.class, "hand-over-moved"),
                Map.entry(ReferralEvent.BackUpMoved.class, "back-up-moved"),
                Map.entry(ReferralEvent.ReviewCalled.class, "review-called"),
                Map.entry(ReferralEvent.PutToConference.class, "put-to-conference"),
                Map.entry(ReferralEvent.ResponsibleNamed.class, "responsible-named"),
                Map.entry(ReferralEvent.TakenOver.class, "taken-over"),
                Map.entry(HandOverEvent.Proposed.class, "proposed"),
                Map.entry(HandOverEvent.Sent.class, "sent"),
                Map.entry(HandOverEvent.Acknowledged.class, "acknowledged"),
                Map.entry(HandOverEvent.Accepted.class, "accepted"),
                Map.entry(HandOverEvent.Declined.class, "declined"),
                Map.entry(HandOverEvent.Redirected.class, "redirected"),
                Map.entry(HandOverEvent.ServiceBegun.class, "service-begun"),
                Map.entry(HandOverEvent.OutcomeReported.class, "outcome-reported"),
                Map.entry(HandOverEvent.LoopClosed.class, "loop-closed"),
                Map.entry(HandOverEvent.Withdrawn.class, "withdrawn"),
                Map.entry(HandOverEvent.Expired.class, "expired"),
                Map.entry(BackUpEvent.BackUpAsked.class, "back-up-asked"),
                Map.entry(BackUpEvent.BackUpTakenUp.class, "back-up-taken-up"),
                Map.entry(BackUpEvent.BackUpDeclined.class, "back-up-declined"),
                Map.entry(BackUpEvent.BackUpAnswered.class, "back-up-answered"),
                Map.entry(BackUpEvent.BackUpClosed.class, "back-up-closed"),
                Map.entry(BackUpEvent.BackUpWithdrawn.class, "back-up-withdrawn"));
    }

    private static Map<Class<?>, String> ofHouseholds() {
        return Map.ofEntries(
                Map.entry(HouseholdEvent.Joined.class, "member-joined"),
                Map.entry(HouseholdEvent.Left.class, "member-left"),
                Map.entry(HouseholdEvent.CompositionStated.class, "household-composition-stated"),
                Map.entry(HouseholdEvent.AgeStated.class, "age-stated"),
                Map.entry(HouseholdEvent.BirthStated.class, "birth-stated"),
                Map.entry(HouseholdEvent.LivingChanged.class, "living-changed"),
                Map.entry(HouseholdEvent.Related.class, "persons-related"),
                Map.entry(HouseholdEvent.RelationEnded.class, "relation-ended"),
                Map.entry(HouseholdEvent.StatusStated.class, "person-status-stated"),
                Map.entry(HouseholdEvent.StatusRetracted.class, "person-status-retracted"),
                Map.entry(HouseholdEvent.Observed.class, "household-observed"),
                Map.entry(HouseholdEvent.ObservationRetracted.class, "household-observation-retracted"),
                Map.entry(HouseholdEvent.TieBound.class, "tie-bound"),
                Map.entry(HouseholdEvent.TieLoosed.class, "tie-loosed"),
                Map.entry(HouseholdEvent.Died.class, "person-died"),
                Map.entry(HouseholdEvent.DeathRetracted.class, "death-retracted"),
                Map.entry(HouseholdEvent.MovedAway.class, "moved-away"),
                Map.entry(HouseholdEvent.MovedIn.class, "moved-in"),
                Map.entry(HouseholdEvent.Split.class, "household-split"),
                Map.entry(HouseholdEvent.Formed.class, "household-formed"));
    }

    private static Map<Class<?>, String> ofConsents() {
        return Map.of(
                ConsentEvent.Asked.class, "consent-asked",
                ConsentEvent.Given.class, "consent-given",
                ConsentEvent.Refused.class, "consent-refused",
                ConsentEvent.DeclaredUnable.class, "consent-declared-unable",
                ConsentEvent.Withdrawn.class, "consent-withdrawn");
    }

    private static Map<Class<?>, String> ofProtections() {
        return Map.of(
                ProtectionEvent.Imposed.class, "restriction-imposed",
                ProtectionEvent.Extended.class, "restriction-extended",
                ProtectionEvent.Lifted.class, "restriction-lifted");
    }

    private static Map<Class<?>, String> ofTags() {
        return Map.of(
                TaggingEvent.TagsSetByHand.class, "tags-set-by-hand",
                TaggingEvent.TagsReleased.class, "tags-released");
    }

    private static Map<Class<?>, String> ofContacts() {
        return Map.of(
                ContactEvent.Received.class, "contact-received",
                ContactEvent.ImmediateHelpGiven.class, "immediate-help-given",
                ContactEvent.DangerNoticed.class, "contact-danger-noticed",
                ContactEvent.Identified.class, "contact-subject-identified",
                ContactEvent.Answered.class, "contact-answered",
                ContactEvent.BecameCase.class, "contact-became-case",
                ContactEvent.LinkedToCase.class, "contact-linked-to-case");
    }

    private static Map<Class<?>, String> ofAppointments() {
        return Map.of(
                AppointmentEvent.Booked.class, "appointment-booked",
                AppointmentEvent.Moved.class, "appointment-moved",
                AppointmentEvent.MovedAway.class, "appointment-moved-away",
                AppointmentEvent.Cancelled.class, "appointment-cancelled",
                AppointmentEvent.Kept.class, "appointment-kept",
                AppointmentEvent.Missed.class, "appointment-missed");
    }

    private static Map<Class<?>, String> ofSheets() {
        return Map.of(
                SheetEvent.Started.class, "sheet-started",
                SheetEvent.Answered.class, "sheet-answered",
                SheetEvent.Cleared.class, "sheet-cleared",
                SheetEvent.Finished.class, "sheet-finished",
                SheetEvent.Corrected.class, "sheet-corrected",
                SheetEvent.Superseded.class, "sheet-superseded");
    }

    private static Map<Class<?>, String> ofConferences() {
        return Map.ofEntries(
                Map.entry(ConferenceEvent.Convened.class, "conference-convened"),
                Map.entry(ConferenceEvent.Rescheduled.class, "conference-rescheduled"),
                Map.entry(ConferenceEvent.ItemTabled.class, "conference-item-tabled"),
                Map.entry(ConferenceEvent.ItemWithdrawn.class, "conference-item-withdrawn"),
                Map.entry(ConferenceEvent.ItemCarriedOver.class, "conference-item-carried-over"),
                Map.entry(ConferenceEvent.MemberInvited.class, "conference-member-invited"),
                Map.entry(ConferenceEvent.UndertakingSigned.class, "conference-undertaking-signed"),
                Map.entry(ConferenceEvent.Attended.class, "conference-attended"),
                Map.entry(ConferenceEvent.Held.class, "conference-held"),
                Map.entry(ConferenceEvent.MinutesKept.class, "conference-minutes-kept"),
                Map.entry(ConferenceEvent.NoteKept.class, "conference-note-kept"),
                Map.entry(ConferenceEvent.ItemDecided.class, "conference-item-decided"),
                Map.entry(ConferenceEvent.TaskGiven.class, "conference-task-given"),
                Map.entry(ConferenceEvent.TaskFinished.class, "conference-task-finished"),
                Map.entry(ConferenceEvent.GapNoted.class, "conference-gap-noted"),
                Map.entry(ConferenceEvent.NextSet.class, "conference-next-set"),
                Map.entry(ConferenceEvent.MinutesRead.class, "conference-minutes-read"),
                Map.entry(ConferenceEvent.NoteRead.class, "conference-note-read"),
                Map.entry(ConferenceEvent.Closed.class, "conference-closed"),
                Map.entry(ConferenceEvent.Cancelled.class, "conference-cancelled"));
    }

    private static Map<Class<?>, String> ofGapsAndMeasures() {
        return Map.of(
                GapEvent.Seen.class, "gap-seen",
                GapEvent.TakenUp.class, "gap-taken-up",
                GapEvent.Released.class, "gap-released",
                MeasureEvent.Proposed.class, "measure-proposed",
                MeasureEvent.GapLinked.class, "measure-gap-linked",
                MeasureEvent.DivisionInCharge.class, "measure-division-in-charge",
                MeasureEvent.BudgetRequested.class, "measure-budget-requested",
                MeasureEvent.Started.class, "measure-started",
                MeasureEvent.Rejected.class, "measure-rejected",
                MeasureEvent.Evaluated.class, "measure-evaluated");
    }

    private static Map<Class<?>, String> ofLearning() {
        return Map.of(
                LearningEvent.Drawn.class, "learning-drawn",
                LearningEvent.Withdrawn.class, "learning-withdrawn");
    }

    private static Map<Class<?>, String> ofResources() {
        return Map.of(
                PlacesEvent.Offered.class, "places-offered",
                PlacesEvent.Taken.class, "place-taken",
                PlacesEvent.Freed.class, "place-freed",
                PlacesEvent.Withdrawn.class, "places-withdrawn");
    }
}
