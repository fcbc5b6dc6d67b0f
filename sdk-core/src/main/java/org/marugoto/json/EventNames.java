package org.marugoto.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.marugoto.casework.CaseEvent;
import org.marugoto.household.HouseholdEvent;
import org.marugoto.privacy.ConsentEvent;
import org.marugoto.privacy.ProtectionEvent;
import org.marugoto.programme.TaggingEvent;

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
        names.putAll(ofConsents());
        names.putAll(ofProtections());
        names.putAll(ofTags());
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
}
