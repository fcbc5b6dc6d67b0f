package org.marugoto.outreach;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.marugoto.area.AreaId;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Occasion;
import org.marugoto.household.PersonId;
import org.marugoto.ledger.TextId;
import org.marugoto.rule.Truth;

/** One command of each kind, on any day; together they walk through a long outreach and a whole campaign. */
public final class OutreachSamples {

    public static final LocalDate MONDAY = LocalDate.of(2024, 4, 1);
    public static final PlotId DOOR = PlotId.of("PL-1");
    public static final OutpostId LIBRARY = OutpostId.of("library");
    static final AgencyId TEAM = AgencyId.of("outreach-team");

    private OutreachSamples() {}

    public static Occasion on(LocalDate day) {
        return Occasion.of(ActorId.of("W-7"), TEAM, day.atTime(9, 0).toInstant(ZoneOffset.ofHours(9)), day);
    }

    public static NextStep next(LocalDate day) {
        return new NextStep("VISIT", day.plusDays(14));
    }

    public static OutreachCommand begin(LocalDate day) {
        return new OutreachCommand.Begin(Origin.of(Origin.TIP, "T-1"), "VISIT", next(day), on(day));
    }

    public static OutreachCommand visit(String id, VisitOutcome outcome, LocalDate day) {
        return new OutreachCommand.RecordVisit(
                new Visit(
                        VisitId.of(id),
                        outcome,
                        List.of(new Learned("withdrawn", "YES")),
                        Optional.of(TextId.of("N-" + id))),
                Optional.empty(),
                next(day),
                on(day));
    }

    public static OutreachCommand refused(String id, String otherWay, LocalDate day) {
        return new OutreachCommand.RecordVisit(
                Visit.of(VisitId.of(id), VisitOutcome.REFUSED), Optional.of(otherWay), next(day), on(day));
    }

    public static OutreachCommand support(String id, LocalDate day, SupportAction... actions) {
        return new OutreachCommand.RecordSupport(
                new SupportEntry(EntryId.of(id), "V-1", List.of(actions), Optional.empty()), next(day), on(day));
    }

    public static SupportAction action(String code, AgencyId... with) {
        return new SupportAction(code, Optional.of(PersonId.of("P-1")), List.of(with), "DONE");
    }

    static OutreachCommand share(String id, Truth holds, LocalDate day) {
        SharedNote note = new SharedNote(
                EntryId.of(id),
                TextId.of("N-9"),
                Set.of(AgencyId.of("ward"), AgencyId.of("clinic")),
                "CONFERENCE_106_6",
                "CF-1",
                holds);
        return new OutreachCommand.ShareNote(note, on(day));
    }

    public static OutreachCommand end(EndGround ground, LocalDate day) {
        return new OutreachCommand.End(ground, on(day));
    }

    /** Every kind of command, told on this day; in this order each is possible. */
    public static List<OutreachCommand> walk(LocalDate day) {
        return List.of(
                begin(day),
                visit("V-1", VisitOutcome.ABSENT, day),
                refused("V-2", "LETTER", day),
                visit("V-3", VisitOutcome.THROUGH_THE_DOOR, day),
                new OutreachCommand.Connect(next(day), on(day)),
                support("E-1", day, action("GOODS"), action(SupportAction.CONNECTING, AgencyId.of("ward"))),
                new OutreachCommand.Untangle(next(day), on(day)),
                new OutreachCommand.RateTrust(new Trust("TRUST-5", 2, 5), next(day), on(day)),
                new OutreachCommand.RefuseConsent("PEER", next(day), on(day)),
                new OutreachCommand.FallBack(Outreach.Status.CONNECT, "LOST_CONTACT", next(day), on(day)),
                new OutreachCommand.Untangle(next(day), on(day)),
                new OutreachCommand.ObtainConsent("CS-1", next(day.plusDays(40)), on(day.plusDays(40))),
                new OutreachCommand.Sustain(next(day), on(day)),
                share("E-2", Truth.YES, day),
                new OutreachCommand.WithdrawConsent(next(day), on(day)),
                new OutreachCommand.Pause("HOSPITAL", next(day), on(day)),
                new OutreachCommand.Resume(next(day), on(day)),
                end(EndGround.CONNECTED, day));
    }

    /** The events of {@link #walk}. */
    public static List<OutreachEvent> history() {
        return Histories.of(new OutreachDecider(), walk(MONDAY));
    }

    static Tip tip(String id) {
        return new Tip(
                TipId.of(id), Origin.of(Origin.CAMPAIGN, "CP-1"), Optional.of(DOOR), Optional.of(TextId.of("N-" + id)));
    }

    static CampaignCommand plan(boolean listed, LocalDate day) {
        Target target = new Target(Target.ADDRESS_LIST, Optional.of(AreaId.of("chuo")), listed);
        return new CampaignCommand.Plan(target, day, day.plusDays(90), on(day));
    }

    static CampaignCommand list(LocalDate day, String... plots) {
        return new CampaignCommand.PutOnList(
                List.of(plots).stream().map(PlotId::of).toList(), on(day));
    }

    static CampaignCommand ring(PlotId plot, VisitOutcome outcome, Optional<LocalDate> again, LocalDate day) {
        return new CampaignCommand.Ring(plot, outcome, again, on(day));
    }

    static CampaignCommand open(LocalDate... days) {
        Outpost outpost =
                new Outpost(LIBRARY, Optional.empty(), List.of(days), LocalTime.of(10, 0), LocalTime.of(12, 0));
        return new CampaignCommand.OpenOutpost(outpost, on(MONDAY));
    }

    static CampaignCommand receive(Tip tip, LocalDate day) {
        return new CampaignCommand.ReceiveTip(tip, on(day));
    }

    static CampaignCommand layAside(String tip, LocalDate day) {
        return new CampaignCommand.LayAsideTip(TipId.of(tip), "WELL_SUPPORTED", Optional.of(TextId.of("N-8")), on(day));
    }

    /** Every kind of command, told on this day; in this order each is possible. */
    public static List<CampaignCommand> campaign(LocalDate day) {
        return List.of(
                plan(true, day),
                list(day, "PL-1", "PL-2"),
                open(day, day.plusDays(7)),
                new CampaignCommand.Start(on(day)),
                ring(DOOR, VisitOutcome.ABSENT, Optional.of(day.plusDays(3)), day),
                ring(PlotId.of("PL-2"), VisitOutcome.MET, Optional.empty(), day),
                new CampaignCommand.HoldOutpost(LIBRARY, 12, on(day)),
                receive(tip("T-1"), day),
                receive(tip("T-2"), day),
                new CampaignCommand.GiveHelp(EntryId.of("E-1"), "GOODS", Optional.of(TipId.of("T-1")), on(day)),
                new CampaignCommand.TakeUpTip(TipId.of("T-1"), CaseId.of("C-1"), on(day)),
                layAside("T-2", day),
                new CampaignCommand.Finish("DONE", on(day)));
    }

    /** The events of {@link #campaign}. */
    public static List<CampaignEvent> campaignHistory() {
        return Histories.of(new CampaignDecider(), campaign(MONDAY));
    }
}
