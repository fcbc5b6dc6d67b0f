package org.marugoto.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marugoto.outreach.OutreachSamples.DOOR;
import static org.marugoto.outreach.OutreachSamples.LIBRARY;
import static org.marugoto.outreach.OutreachSamples.MONDAY;
import static org.marugoto.outreach.OutreachSamples.campaign;
import static org.marugoto.outreach.OutreachSamples.layAside;
import static org.marugoto.outreach.OutreachSamples.list;
import static org.marugoto.outreach.OutreachSamples.on;
import static org.marugoto.outreach.OutreachSamples.open;
import static org.marugoto.outreach.OutreachSamples.plan;
import static org.marugoto.outreach.OutreachSamples.receive;
import static org.marugoto.outreach.OutreachSamples.ring;
import static org.marugoto.outreach.OutreachSamples.tip;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.marugoto.decide.Decision;
import org.marugoto.decide.Reason;
import org.marugoto.testkit.DeciderLaws;
import org.marugoto.testkit.EventCensus;

class CampaignDeciderTest {

    private static final int EFFORT = Integer.getInteger("marugoto.effort", 1);
    private static final CampaignCommand START = new CampaignCommand.Start(on(MONDAY));

    private final CampaignDecider decider = new CampaignDecider();

    @Test
    void every_door_of_a_list_is_due_until_somebody_was_met() {
        Campaign running = after(plan(true, MONDAY), list(MONDAY, "PL-1", "PL-2", "PL-3"), START);
        assertThat(running.due(MONDAY)).hasSize(3);
        Campaign rang = after(
                plan(true, MONDAY),
                list(MONDAY, "PL-1", "PL-2", "PL-3"),
                START,
                ring(PlotId.of("PL-1"), VisitOutcome.MET, Optional.empty(), MONDAY),
                ring(PlotId.of("PL-2"), VisitOutcome.ABSENT, Optional.of(MONDAY.plusDays(3)), MONDAY));
        assertThat(rang.due(MONDAY)).extracting(Plot::id).containsExactly(PlotId.of("PL-3"));
        assertThat(rang.due(MONDAY.plusDays(3)))
                .extracting(Plot::id)
                .containsExactly(PlotId.of("PL-3"), PlotId.of("PL-2"));
        assertThat(rang.plot(PlotId.of("PL-2")).orElseThrow().visits()).isEqualTo(1);
    }

    @Test
    void r07_a_door_that_stays_shut_or_refuses_gets_a_day_for_the_next_visit() {
        Campaign running = after(plan(false, MONDAY), START);
        for (VisitOutcome outcome : List.of(VisitOutcome.ABSENT, VisitOutcome.REFUSED)) {
            assertThat(refusal(running, ring(DOOR, outcome, Optional.empty(), MONDAY)))
                    .contains(CampaignRefusal.REVISIT_NEEDED);
        }
        assertThat(refusal(running, ring(DOOR, VisitOutcome.ABSENT, Optional.of(MONDAY.minusDays(1)), MONDAY)))
                .contains(CampaignRefusal.REVISIT_IN_THE_PAST);
    }

    @Test
    void a_door_that_is_not_on_the_list_is_refused_only_where_there_is_a_list() {
        CampaignCommand stranger = ring(DOOR, VisitOutcome.MET, Optional.empty(), MONDAY);
        assertThat(refusal(after(plan(true, MONDAY), START), stranger)).contains(CampaignRefusal.UNKNOWN_PLOT);
        assertThat(after(plan(false, MONDAY), START, stranger).plots()).hasSize(1);
    }

    @Test
    void an_outpost_is_held_on_the_days_of_its_calendar_once_each() {
        Campaign running = after(plan(false, MONDAY), open(MONDAY, MONDAY.plusDays(7)), START);
        CampaignCommand tuesday = new CampaignCommand.HoldOutpost(LIBRARY, 3, on(MONDAY.plusDays(1)));
        assertThat(refusal(running, tuesday)).contains(CampaignRefusal.NOT_ON_THE_CALENDAR);
        CampaignCommand elsewhere = new CampaignCommand.HoldOutpost(OutpostId.of("hall"), 3, on(MONDAY));
        assertThat(refusal(running, elsewhere)).contains(CampaignRefusal.UNKNOWN_OUTPOST);
        CampaignCommand held = new CampaignCommand.HoldOutpost(LIBRARY, 3, on(MONDAY));
        Campaign after = after(plan(false, MONDAY), open(MONDAY, MONDAY.plusDays(7)), START, held);
        assertThat(after.outpost(LIBRARY).orElseThrow().days()).containsExactly(MONDAY.plusDays(7));
        assertThat(refusal(after, held)).contains(CampaignRefusal.NOT_ON_THE_CALENDAR);
    }

    @Test
    void a_tip_becomes_a_case_or_nothing_before_the_campaign_ends_and_its_origin_is_counted() {
        Campaign open = after(plan(false, MONDAY), receive(tip("T-1"), MONDAY));
        assertThat(refusal(open, new CampaignCommand.Finish("DONE", on(MONDAY))))
                .contains(CampaignRefusal.TIPS_STILL_OPEN);
        assertThat(refusal(open, layAside("T-9", MONDAY))).contains(CampaignRefusal.UNKNOWN_TIP);
        Map<String, TipCount> counts = TipCount.byOrigin(OutreachSamples.campaignHistory());
        assertThat(counts).containsOnly(Map.entry(Origin.CAMPAIGN, new TipCount(2, 1, 1)));
        assertThat(TipCount.byOrigin(Histories.of(decider, List.of(plan(false, MONDAY), receive(tip("T-1"), MONDAY))))
                        .get(Origin.CAMPAIGN)
                        .open())
                .isEqualTo(1);
    }

    @Test
    void help_at_once_asks_for_nobody_and_is_recorded_once() {
        CampaignCommand help = new CampaignCommand.GiveHelp(EntryId.of("E-1"), "GOODS", Optional.empty(), on(MONDAY));
        Campaign helped = after(plan(false, MONDAY), START, help);
        assertThat(decider.decide(helped, help)).isEqualTo(Decision.nothingToDo());
        CampaignCommand forNothing =
                new CampaignCommand.GiveHelp(EntryId.of("E-2"), "GOODS", Optional.of(TipId.of("T-9")), on(MONDAY));
        assertThat(refusal(helped, forNothing)).contains(CampaignRefusal.UNKNOWN_TIP);
    }

    @Test
    void nobody_goes_there_before_the_first_day() {
        assertThat(refusal(
                        Campaign.NONE,
                        new CampaignCommand.Plan(
                                new Target(Target.EVENT, Optional.empty(), false),
                                MONDAY,
                                MONDAY.minusDays(1),
                                on(MONDAY))))
                .contains(CampaignRefusal.ENDS_BEFORE_IT_BEGINS);
        assertThat(refusal(after(plan(false, MONDAY)), new CampaignCommand.Start(on(MONDAY.minusDays(1)))))
                .contains(CampaignRefusal.BEFORE_BEGINNING);
    }

    @Test
    void every_kind_of_event_happens_and_is_taken() {
        EventCensus.of(CampaignEvent.class).check(decider, OutreachSamples.campaignHistory());
    }

    @Test
    void every_cell_of_the_table_is_walked_and_answers_as_it_says() {
        Map<Campaign.Status, Campaign> states = new EnumMap<>(Campaign.Status.class);
        Campaign now = Campaign.NONE;
        states.put(now.status(), now);
        for (CampaignEvent event : OutreachSamples.campaignHistory()) {
            now = decider.evolve(now, event);
            states.put(now.status(), now);
        }
        assertThat(states).containsOnlyKeys(Campaign.Status.values());
        Set<Class<?>> asked = new HashSet<>();
        for (CampaignCommand command : campaign(MONDAY.plusDays(7))) {
            asked.add(command.getClass());
            states.forEach((status, state) -> {
                boolean possible = CampaignDecider.TABLE.possibleIn(status).contains(command.getClass());
                assertThat(refusal(state, command).equals(Optional.of(CampaignRefusal.NOT_POSSIBLE_NOW)))
                        .as(status + " x " + command.getClass().getSimpleName())
                        .isNotEqualTo(possible);
            });
        }
        assertThat(asked).containsExactlyInAnyOrder(CampaignCommand.class.getPermittedSubclasses());
    }

    @Test
    void the_laws_hold_in_random_histories_and_no_tip_is_ever_lost() {
        for (int seed = 0; seed < 100 * EFFORT; seed++) {
            Random random = new Random(seed);
            List<CampaignEvent> history = new ArrayList<>();
            Campaign now = Campaign.NONE;
            for (int i = 0; i < 60; i++) {
                List<CampaignCommand> all = campaign(MONDAY.plusDays(i));
                CampaignCommand command = all.get(random.nextInt(i < 40 ? all.size() - 1 : all.size()));
                List<CampaignEvent> events = decider.decide(now, command).match(done -> done, reasons -> List.of());
                history.addAll(events);
                now = decider.fold(now, events);
                int open = TipCount.byOrigin(history).values().stream()
                        .mapToInt(TipCount::open)
                        .sum();
                assertThat(now.openTips()).hasSize(open);
            }
            if (seed < 20 * EFFORT) {
                DeciderLaws.of(decider)
                        .table(CampaignDecider.TABLE, CampaignRefusal.NOT_POSSIBLE_NOW)
                        .check(history, campaign(MONDAY.plusDays(70)));
            }
        }
    }

    private Campaign after(CampaignCommand... commands) {
        return Histories.state(decider, List.of(commands));
    }

    private Optional<Reason.Code> refusal(Campaign state, CampaignCommand command) {
        return decider.decide(state, command)
                .match(
                        events -> Optional.empty(),
                        reasons -> Optional.of(reasons.get(0).code()));
    }
}
