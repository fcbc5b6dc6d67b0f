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
import org.marugoto.casework.SupportCase;
import org.marugoto.conference.ConferenceEvent;
import org.marugoto.conference.ConferenceId;
import org.marugoto.conference.Decisions;
import org.marugoto.conference.ItemId;
import org.marugoto.consultation.Consulter;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Occasion;
import org.marugoto.ledger.Clerk;
import org.marugoto.ledger.Ids;
import org.marugoto.ledger.InMemoryStore;
import org.marugoto.ledger.Reaction.Order;
import org.marugoto.profile.Profiles;
import org.marugoto.referral.HandOver;
import org.marugoto.referral.HandOverCommand;
import org.marugoto.referral.HandOverId;
import org.marugoto.referral.Referrals;

/** A case that was turned away as often as the bound allows, and the conference that has to name somebody. */
class NamedByConferenceTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 14);
    private static final AgencyId CENTRE = AgencyId.of("fukumaru");
    private static final AgencyId SELF_RELIANCE = AgencyId.of("self-reliance");
    private static final AgencyId YOUTH = AgencyId.of("withdrawal-youth");
    private static final AgencyId CSW = AgencyId.of("csw");
    private static final CaseId CASE = CaseId.of("C1");

    private final Marugoto chiba =
            Marugoto.with(Profiles.load("chiba")).store(new InMemoryStore()).build();

    @Test
    void the_sender_stays_responsible_until_the_agency_that_the_conference_named_accepts() {
        turnAwayTwice();
        assertThat(chiba.handOvers().awaitingConference(by(CENTRE))).containsExactly(CASE);
        SupportCase waiting = find();
        assertThat(waiting.next())
                .hasValueSatisfying(next -> assertThat(next.action()).isEqualTo(NextAction.HOLD_CONFERENCE));

        HandOverId asked = decide(CSW);
        assertThat(find().responsible()).contains(CENTRE);
        assertThat(find().referrals().handOver(asked).status()).isEqualTo(HandOver.Status.SENT);
        assertThat(chiba.handOvers().accept(CASE, asked, by(CSW)).state().responsible())
                .contains(CSW);
    }

    @Test
    void an_agency_that_was_named_and_declines_brings_the_case_back_and_nobody_loses_it() {
        turnAwayTwice();
        HandOverId asked = decide(CSW);
        chiba.handOvers().handle(CASE, asked, new HandOverCommand.Decline("FULL", by(CSW)));
        assertThat(find().responsible()).contains(CENTRE);
        assertThat(find().next()).isPresent();
    }

    /** What the conference's decision asks of the case, carried out by the clerk of the case. */
    private HandOverId decide(AgencyId named) {
        ConferenceEvent decided = new ConferenceEvent.ItemDecided(
                ItemId.of("I1"),
                "SUPPORT_CONFERENCE",
                Optional.of(CASE),
                Decisions.RESPONSIBLE_NAMED,
                Optional.of(named),
                by(CENTRE));
        List<Order<?, ?, ?, ?>> orders = new CaseReactions(chiba.profile(), Ids.counted("CF"))
                .toConference(ConferenceId.of("CF-1").value(), decided);
        assertThat(orders).hasSize(1);
        CaseCommand command = (CaseCommand) orders.get(0).command();
        Clerk.over(chiba.store()).handle(Cases.TYPE, CASE, command).state();
        Referrals referrals = find().referrals();
        return HandOverId.of(referrals.handOvers().keySet().iterator().next());
    }

    private void turnAwayTwice() {
        chiba.cases()
                .handle(
                        CASE,
                        new CaseCommand.Open(
                                Consulter.of("SELF"), Set.of(), new NextAction("ASSESS", DAY.plusDays(5)), by(CENTRE)))
                .state();
        for (AgencyId receiver : List.of(SELF_RELIANCE, YOUTH)) {
            HandOverId id = chiba.handOvers().newId();
            chiba.handOvers().offer(CASE, id, receiver, "RULE", by(CENTRE)).state();
            chiba.handOvers()
                    .handle(CASE, id, new HandOverCommand.Decline("FULL", by(receiver)))
                    .state();
        }
    }

    private SupportCase find() {
        return chiba.cases().find(CASE, by(CENTRE)).orElseThrow();
    }

    private static Occasion by(AgencyId agency) {
        return Occasion.of(ActorId.of("W-1"), agency, DAY.atTime(10, 0).toInstant(ZoneOffset.ofHours(9)), DAY);
    }
}
