package org.marugoto.json;

import java.util.Map;
import org.marugoto.outreach.CampaignEvent;
import org.marugoto.outreach.OutreachEvent;
import org.marugoto.plan.PlanEvent;

/** What the events of outreach and of support plans are called in the journal, forever. */
final class PlanEventNames {

    static final Map<Class<?>, String> ALL = Map.ofEntries(
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
            Map.entry(OutreachEvent.NoteShared.class, "note-shared"),
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
            Map.entry(CampaignEvent.Finished.class, "campaign-finished"),
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
            Map.entry(PlanEvent.Dropped.class, "plan-dropped"),
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
            Map.entry(PlanEvent.MultiAgencySupportEnded.class, "multi-agency-support-ended"),
            Map.entry(PlanEvent.MemberJoined.class, "team-member-joined"),
            Map.entry(PlanEvent.MemberLeft.class, "team-member-left"),
            Map.entry(PlanEvent.MemberWanted.class, "team-member-wanted"),
            Map.entry(PlanEvent.MemberRefused.class, "team-member-refused"));

    private PlanEventNames() {}
}
