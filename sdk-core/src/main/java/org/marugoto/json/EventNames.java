package org.marugoto.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.marugoto.casework.CaseEvent;
import org.marugoto.consultation.AppointmentEvent;
import org.marugoto.consultation.ContactEvent;
import org.marugoto.form.SheetEvent;
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
        names.putAll(ofContacts());
        names.putAll(ofAppointments());
        names.putAll(ofSheets());
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
}
