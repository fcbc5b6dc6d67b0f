package org.marugoto.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.marugoto.casework.CaseEvent;
import org.marugoto.household.HouseholdEvent;
import org.marugoto.outreach.CampaignEvent;
import org.marugoto.outreach.OutreachEvent;
import org.marugoto.plan.PlanEvent;

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
        names.putAll(ofOutreach());
        names.putAll(ofCampaigns());
        names.putAll(ofPlans());
        names.putAll(ofPlansInForce());
        names.putAll(ofTeams());
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

    private static Map<Class<?>, String> ofOutreach() {
        return Map.ofEntries(
                Map.entry(OutreachEvent.Begun.class, "outreach-begun"),
                Map.entry(OutreachEvent.Visited.class, "outreach-visited"),
                Map.entry(OutreachEvent.WayChanged.class, "outreach-way-changed"),
                Map.entry(OutreachEvent.Connected.class, "outreach-connected"),
                Map.entry(OutreachEvent.Untangled.class, "outreach-untangled"),
                Map.entry(OutreachEvent.Sustained.class, "outreach-sustained"),
                Map.entry(OutreachEvent.FellBack.class, "outreach-fell-back"),
                Map.entry(OutreachEvent.TrustRated.class, "outreach-trust-rated"),
                Map.entry(OutreachEvent.ConsentObtained.class, "outreach-consent-obtained"),
                Map.entry(OutreachEvent.ConsentRefused.class, "outreach-consent-refused"),
                Map.entry(OutreachEvent.ConsentWithdrawn.class, "outreach-consent-withdrawn"),
                Map.entry(OutreachEvent.Paused.class, "outreach-paused"),
                Map.entry(OutreachEvent.Resumed.class, "outreach-resumed"),
                Map.entry(OutreachEvent.Ended.class, "outreach-ended"),
                Map.entry(OutreachEvent.SupportRecorded.class, "support-recorded"),
                Map.entry(OutreachEvent.NoteShared.class, "note-shared"));
    }

    private static Map<Class<?>, String> ofCampaigns() {
        return Map.ofEntries(
                Map.entry(CampaignEvent.Planned.class, "campaign-planned"),
                Map.entry(CampaignEvent.Started.class, "campaign-started"),
                Map.entry(CampaignEvent.Listed.class, "campaign-plots-listed"),
                Map.entry(CampaignEvent.Rang.class, "campaign-door-visited"),
                Map.entry(CampaignEvent.OutpostOpened.class, "campaign-outpost-opened"),
                Map.entry(CampaignEvent.OutpostHeld.class, "campaign-outpost-held"),
                Map.entry(CampaignEvent.HelpGiven.class, "campaign-help-given"),
                Map.entry(CampaignEvent.TipReceived.class, "tip-received"),
                Map.entry(CampaignEvent.TipTakenUp.class, "tip-taken-up"),
                Map.entry(CampaignEvent.TipLaidAside.class, "tip-laid-aside"),
                Map.entry(CampaignEvent.Finished.class, "campaign-finished"));
    }

    private static Map<Class<?>, String> ofPlans() {
        return Map.ofEntries(
                Map.entry(PlanEvent.Drafted.class, "plan-drafted"),
                Map.entry(PlanEvent.Revised.class, "plan-revised"),
                Map.entry(PlanEvent.Proposed.class, "plan-proposed"),
                Map.entry(PlanEvent.Explained.class, "plan-explained"),
                Map.entry(PlanEvent.Agreed.class, "plan-agreed"),
                Map.entry(PlanEvent.Declined.class, "plan-declined"),
                Map.entry(PlanEvent.Viewed.class, "plan-viewed"),
                Map.entry(PlanEvent.SentBack.class, "plan-sent-back"),
                Map.entry(PlanEvent.Decided.class, "plan-decided"),
                Map.entry(PlanEvent.Rejected.class, "plan-rejected"),
                Map.entry(PlanEvent.DecidedInConference.class, "plan-decided-in-conference"),
                Map.entry(PlanEvent.Activated.class, "plan-activated"),
                Map.entry(PlanEvent.Dropped.class, "plan-dropped"));
    }

    private static Map<Class<?>, String> ofPlansInForce() {
        return Map.ofEntries(
                Map.entry(PlanEvent.RoleTaken.class, "plan-role-taken"),
                Map.entry(PlanEvent.StepDone.class, "plan-step-done"),
                Map.entry(PlanEvent.Reviewed.class, "plan-reviewed"),
                Map.entry(PlanEvent.Extended.class, "plan-extended"),
                Map.entry(PlanEvent.Replanned.class, "plan-replanned"),
                Map.entry(PlanEvent.Suspended.class, "plan-suspended"),
                Map.entry(PlanEvent.Resumed.class, "plan-resumed"),
                Map.entry(PlanEvent.ConsentWithdrawn.class, "plan-consent-withdrawn"),
                Map.entry(PlanEvent.Closed.class, "plan-closed"),
                Map.entry(PlanEvent.Migrated.class, "plan-migrated"),
                Map.entry(PlanEvent.MultiAgencySupportEnded.class, "multi-agency-support-ended"));
    }

    private static Map<Class<?>, String> ofTeams() {
        return Map.ofEntries(
                Map.entry(PlanEvent.MemberJoined.class, "team-member-joined"),
                Map.entry(PlanEvent.MemberLeft.class, "team-member-left"),
                Map.entry(PlanEvent.MemberWanted.class, "team-member-wanted"),
                Map.entry(PlanEvent.MemberRefused.class, "team-member-refused"));
    }
}
