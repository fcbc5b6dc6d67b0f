package org.marugoto.json;

import java.util.LinkedHashMap;
import java.util.Map;
import org.marugoto.casework.CaseEvent;
import org.marugoto.household.HouseholdEvent;

/**
 * What events are called in the journal. A name is forever: code may move and be renamed, these may not. New events get
 * new names.
 */
final class EventNames {

    static final Map<Class<?>, String> ALL = names();

    private EventNames() {}

    private static Map<Class<?>, String> names() {
        Map<Class<?>, String> names = new LinkedHashMap<>();
        names.put(CaseEvent.Opened.class, "case-opened");
        names.put(CaseEvent.ContactRecorded.class, "contact-recorded");
        names.put(CaseEvent.HouseholdConcerned.class, "household-concerned");
        names.put(CaseEvent.Assessed.class, "case-assessed");
        names.put(CaseEvent.Routed.class, "case-routed");
        names.put(CaseEvent.Closed.class, "case-closed");
        names.put(HouseholdEvent.Joined.class, "member-joined");
        names.put(HouseholdEvent.Left.class, "member-left");
        return Map.copyOf(names);
    }
}
