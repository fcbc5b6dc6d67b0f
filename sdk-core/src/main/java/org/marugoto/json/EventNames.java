package org.marugoto.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.marugoto.casework.CaseEvent;
import org.marugoto.conference.ConferenceEvent;
import org.marugoto.conference.GapEvent;
import org.marugoto.conference.LearningEvent;
import org.marugoto.conference.MeasureEvent;
import org.marugoto.household.HouseholdEvent;

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
        names.putAll(ofHouseholds());
        names.putAll(ofConferences());
        names.putAll(ofGapsAndMeasures());
        names.putAll(ofLearning());
        return Collections.unmodifiableMap(names);
    }

    private static Map<Class<?>, String> ofCases() {
        return Map.of(
                CaseEvent.Opened.class, "case-opened",
                CaseEvent.ContactRecorded.class, "contact-recorded",
                CaseEvent.HouseholdConcerned.class, "household-concerned",
                CaseEvent.Assessed.class, "case-assessed",
                CaseEvent.Routed.class, "case-routed",
                CaseEvent.Closed.class, "case-closed");
    }

    private static Map<Class<?>, String> ofHouseholds() {
        return Map.of(
                HouseholdEvent.Joined.class, "member-joined",
                HouseholdEvent.Left.class, "member-left");
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
}
