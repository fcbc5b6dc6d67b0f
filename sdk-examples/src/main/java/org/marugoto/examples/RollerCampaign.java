package org.marugoto.examples;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.marugoto.Campaigns;
import org.marugoto.Marugoto;
import org.marugoto.casework.CaseCommand;
import org.marugoto.casework.NextAction;
import org.marugoto.consultation.Consulter;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Occasion;
import org.marugoto.ledger.InMemoryStore;
import org.marugoto.outreach.CampaignCommand;
import org.marugoto.outreach.CampaignId;
import org.marugoto.outreach.Origin;
import org.marugoto.outreach.PlotId;
import org.marugoto.outreach.Target;
import org.marugoto.outreach.Tip;
import org.marugoto.outreach.TipId;
import org.marugoto.outreach.VisitOutcome;
import org.marugoto.profile.Profiles;

/** From door to door on a list of dwellings: one stays shut, behind another a household in need is found. */
public final class RollerCampaign {

    private RollerCampaign() {}

    /** Runs the example. */
    public static void main(String[] args) {
        // snippet: RollerCampaign
        Marugoto chiba =
                Marugoto.with(Profiles.load("chiba")).store(new InMemoryStore()).build();
        Campaigns campaigns = chiba.campaigns();
        CampaignId spring = CampaignId.of("spring-2024");
        LocalDate monday = LocalDate.of(2024, 4, 1);
        Occasion now = Occasion.of(ActorId.of("W-7"), chiba.profile().centre(), Instant.EPOCH, monday);

        PlotId shut = PlotId.of("PL-1");
        PlotId open = PlotId.of("PL-2");
        Target list = new Target(Target.ADDRESS_LIST, Optional.empty(), true);
        campaigns.handle(spring, new CampaignCommand.Plan(list, monday, monday.plusDays(60), now));
        campaigns.handle(spring, new CampaignCommand.PutOnList(List.of(shut, open), now));
        campaigns.handle(spring, new CampaignCommand.Start(now));

        Optional<LocalDate> friday = Optional.of(monday.plusDays(4));
        campaigns.handle(spring, new CampaignCommand.Ring(shut, VisitOutcome.ABSENT, friday, now));
        campaigns.handle(spring, new CampaignCommand.Ring(open, VisitOutcome.MET, Optional.empty(), now));

        Origin found = Origin.of(Origin.CAMPAIGN, spring.value());
        Tip tip = new Tip(TipId.of("T-1"), found, Optional.of(open), Optional.empty());
        campaigns.handle(spring, new CampaignCommand.ReceiveTip(tip, now));
        NextAction visit = new NextAction("VISIT", monday.plusDays(7));
        campaigns.takeUp(
                spring, tip.id(), CaseId.of("C1"), new CaseCommand.Open(Consulter.of("OTHER"), Set.of(), visit, now));

        System.out.println("ring again: "
                + campaigns.due(spring, monday.plusDays(4), now).get(0).id());
        System.out.println("tips: " + campaigns.tips(spring, now).get(Origin.CAMPAIGN));
        // end snippet
    }
}
