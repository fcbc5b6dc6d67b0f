package org.marugoto.json;

import java.util.Collections;
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

    /** Whether a type is an event, or the sealed type of some. */
    static boolean isEvent(Class<?> type) {
        return ALL.containsKey(type)
                || (type.isSealed() && ALL.keySet().stream().anyMatch(type::isAssignableFrom));
    }

    private static Map<Class<?>, String> names() {
        Map<Class<?>, String> names = new LinkedHashMap<>();
        names.putAll(ofCases());
        names.putAll(ofHouseholds());
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
}
