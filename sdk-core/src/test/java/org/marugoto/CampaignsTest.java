package org.marugoto;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.marugoto.casework.CaseCommand;
import org.marugoto.casework.NextAction;
import org.marugoto.consultation.Consulter;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Occasion;
import org.marugoto.decide.Reason;
import org.marugoto.ledger.InMemoryStore;
import org.marugoto.ledger.Outcome;
import org.marugoto.ledger.StoreCheck;
import org.marugoto.outreach.Campaign;
import org.marugoto.outreach.CampaignCommand;
import org.marugoto.outreach.CampaignEvent;
import org.marugoto.outreach.CampaignId;
import org.marugoto.outreach.EntryId;
import org.marugoto.outreach.Origin;
import org.marugoto.outreach.PlotId;
import org.marugoto.outreach.Target;
import org.marugoto.outreach.Tip;
import org.marugoto.outreach.TipCount;
import org.marugoto.outreach.TipId;
import org.marugoto.outreach.VisitOutcome;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.profile.Profiles;

class CampaignsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 4, 2);
    private static final MunicipalityProfile CHIBA = Profiles.load("chiba");
    private static final Occasion OCCASION =
            Occasion.of(ActorId.of("W-7"), CHIBA.centre(), DAY.atTime(9, 0).toInstant(ZoneOffset.ofHours(9)), DAY);
    private static final CampaignId SPRING = CampaignId.of("spring");
    private static final CaseId C1 = CaseId.of("C1");
    private static final PlotId DOOR = PlotId.of("PL-1");

    private final Marugoto marugoto =
            Marugoto.with(CHIBA).store(new InMemoryStore()).build();
    private final Campaigns campaigns = marugoto.campaigns();

    @Test
    void a_roller_campaign_finds_one_household_which_becomes_a_case_in_the_same_moment() {
        running();
        campaigns.takeUp(SPRING, TipId.of("T-1"), C1, open("SELF")).state();
        assertThat(marugoto.cases().find(C1, OCCASION)).isPresent();
        assertThat(campaigns.find(SPRING, OCCASION).orElseThrow().openTips()).isEmpty();
        assertThat(campaigns.tips(SPRING, OCCASION)).containsEntry(Origin.TIP, new TipCount(1, 1, 0));
        assertThat(StoreCheck.of(marugoto.store()).check(Campaigns.TYPE).ok()).isTrue();
    }

    @Test
    void a_case_that_cannot_be_opened_leaves_the_tip_open_and_an_unknown_tip_opens_no_case() {
        running();
        assertThat(refused(campaigns.takeUp(SPRING, TipId.of("T-1"), C1, open("MARTIAN"))))
                .isTrue();
        assertThat(campaigns.find(SPRING, OCCASION).orElseThrow().openTips()).hasSize(1);
        assertThat(refused(campaigns.takeUp(SPRING, TipId.of("T-9"), C1, open("SELF"))))
                .isTrue();
        assertThat(marugoto.cases().find(C1, OCCASION)).isEmpty();
    }

    @Test
    void the_doors_to_visit_are_listed_by_one_query() {
        running();
        assertThat(campaigns.due(SPRING, DAY, OCCASION)).hasSize(1);
        handle(new CampaignCommand.Ring(DOOR, VisitOutcome.ABSENT, Optional.of(DAY.plusDays(5)), OCCASION));
        assertThat(campaigns.due(SPRING, DAY, OCCASION)).isEmpty();
        assertThat(campaigns.due(SPRING, DAY.plusDays(5), OCCASION)).hasSize(1);
        assertThat(campaigns.possible(SPRING, OCCASION)).contains(CampaignCommand.Ring.class);
        assertThat(campaigns.possible(CampaignId.of("other"), OCCASION)).containsExactly(CampaignCommand.Plan.class);
    }

    @Test
    void codes_nobody_knows_and_wrong_shapes_are_refused_with_their_field() {
        running();
        VisitOutcome dancing = new VisitOutcome("DANCING", true, false);
        VisitOutcome misread = new VisitOutcome("REFUSED", true, false);
        for (VisitOutcome wrong : List.of(dancing, misread)) {
            assertThat(names(new CampaignCommand.Ring(DOOR, wrong, Optional.empty(), OCCASION)))
                    .containsExactly("outcome");
        }
        assertThat(names(new CampaignCommand.GiveHelp(EntryId.of("E-1"), "MAGIC", Optional.empty(), OCCASION)))
                .containsExactly("kind");
        assertThat(names(new CampaignCommand.Finish("", OCCASION))).containsExactly("ground");
    }

    private void running() {
        Target target = new Target(Target.ADDRESS_LIST, Optional.empty(), true);
        handle(new CampaignCommand.Plan(target, DAY, DAY.plusDays(30), OCCASION));
        handle(new CampaignCommand.PutOnList(List.of(DOOR), OCCASION));
        handle(new CampaignCommand.Start(OCCASION));
        Tip tip = new Tip(TipId.of("T-1"), Origin.of(Origin.TIP), Optional.of(DOOR), Optional.empty());
        handle(new CampaignCommand.ReceiveTip(tip, OCCASION));
    }

    private void handle(CampaignCommand command) {
        assertThat(refused(campaigns.handle(SPRING, command))).isFalse();
    }

    private List<String> names(CampaignCommand command) {
        return campaigns
                .handle(SPRING, command)
                .match(
                        done -> List.of(),
                        reasons -> reasons.stream()
                                .map(reason -> String.valueOf(reason.facts().get("name")))
                                .toList());
    }

    private static boolean refused(Outcome<Campaign, CampaignEvent> outcome) {
        return !outcome.<List<Reason>>match(done -> List.of(), reasons -> reasons)
                .isEmpty();
    }

    private static CaseCommand.Open open(String consulter) {
        return new CaseCommand.Open(
                Consulter.of(consulter), Set.of(), new NextAction("VISIT", DAY.plusDays(7)), OCCASION);
    }
}
