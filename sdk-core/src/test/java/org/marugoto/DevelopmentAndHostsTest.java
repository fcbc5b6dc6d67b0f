package org.marugoto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.marugoto.area.AreaId;
import org.marugoto.casework.CaseCommand;
import org.marugoto.code.Text;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.CaseId;
import org.marugoto.development.Development;
import org.marugoto.development.DevelopmentCommand;
import org.marugoto.development.DevelopmentId;
import org.marugoto.development.Route;
import org.marugoto.development.Waiting;
import org.marugoto.development.Wanted;
import org.marugoto.document.DocumentFault;
import org.marugoto.host.Hearing;
import org.marugoto.host.HostCommand;
import org.marugoto.host.HostId;
import org.marugoto.ledger.Outcome;
import org.marugoto.matching.UnmetNeed;
import org.marugoto.participation.Participation;
import org.marugoto.participation.ParticipationCommand;
import org.marugoto.resource.Places;
import org.marugoto.resource.Resource;
import org.marugoto.rule.Truth;

/** What is not there is developed, and hosts in the register offer what there is. */
class DevelopmentAndHostsTest extends ParticipationCity {

    @Test
    void what_is_unmatched_opens_development_once_for_all_who_wait_and_a_new_resource_closes_it() {
        unmatched("C1", "P1");
        unmatched("C2", "P2");
        Map<DevelopmentId, Development> open = marugoto.development().goingOn(on(DAY));
        assertThat(open).hasSize(1);
        DevelopmentId id = open.keySet().iterator().next();
        Development development = open.get(id);
        assertThat(development.owner()).contains(CITY.centre());
        assertThat(development.wanted()).contains(new Wanted("PLACE_TO_BE", Optional.empty()));
        assertThat(development.waiting())
                .containsExactly(new Waiting(CaseId.of("C1"), of("C1")), new Waiting(CaseId.of("C2"), of("C2")));
        assertThat(marugoto.development().due(day(30), on(DAY))).containsOnlyKeys(id);
        assertThat(marugoto.development().unmetNeed(on(DAY)).counts())
                .containsExactly(new UnmetNeed.Count(
                        new UnmetNeed.Cell(Optional.empty(), Optional.of("PLACE_TO_BE"), Optional.empty()), 2));
        done(develop(id, new DevelopmentCommand.ChooseRoute(Route.createNew(), day(20), on(DAY))));
        done(develop(id, new DevelopmentCommand.Expect(FARM, day(20), on(DAY))));
        offer(FARM, 1);
        assertThat(marugoto.development().find(id, on(DAY)).orElseThrow().status())
                .isEqualTo(Development.Status.MATCHED);
        assertThat(marugoto.development().unmetNeed(on(DAY)).counts()).isEmpty();
        assertThat(participation("C1").candidates()).containsExactly(FARM);
        assertThat(participation("C2").candidates()).containsExactly(FARM);
        assertConsistent();
    }

    @Test
    void what_is_entered_later_for_an_earlier_day_joins_no_development_that_came_after_it() {
        done(develop(
                DevelopmentId.of("DV-1"),
                new DevelopmentCommand.Open(
                        new Wanted("PLACE_TO_BE", Optional.empty()),
                        CITY.centre(),
                        Optional.empty(),
                        day(60),
                        on(day(30)))));
        unmatched("C1", "P1");
        assertThat(marugoto.development().goingOn(on(DAY))).hasSize(2);
    }

    @Test
    void a_widened_resource_matches_once_it_offers_a_place_that_is_free() {
        offer(CAFE, 1);
        accepted("C1", "P1", CAFE);
        unmatched("C2", "P2");
        DevelopmentId id = onlyDevelopment();
        done(develop(id, new DevelopmentCommand.ChooseRoute(Route.widen(CAFE), day(20), on(DAY))));
        offer(CAFE, 1);
        assertThat(participation("C2").status()).isEqualTo(Participation.Status.UNMATCHED);
        offer(CAFE, 2);
        assertThat(participation("C2").status()).isEqualTo(Participation.Status.MATCHING);
        assertConsistent();
    }

    @Test
    void a_new_entry_of_the_directory_closes_the_development_it_meets_and_no_other() {
        unmatched("C1", "P1");
        Resource salon = Resource.builder()
                .id(FARM)
                .name(Text.of("畑のサロン", "farm salon"))
                .kind("PLACE_TO_BE")
                .formality(Resource.INFORMAL)
                .build();
        assertThat(marugoto.development().announce(salon.but().kind("WORK").build(), on(DAY)))
                .isEmpty();
        offer(FARM, 0);
        assertThat(marugoto.development().announce(salon, on(DAY))).isEmpty();
        offer(FARM, 1);
        assertThat(marugoto.development().announce(salon, on(DAY))).hasSize(1);
        assertThat(participation("C1").candidates()).containsExactly(FARM);
    }

    @Test
    void whoever_finds_a_place_otherwise_or_gives_up_waits_no_longer() {
        unmatched("C1", "P1");
        unmatched("C2", "P2");
        done(step("C1", new ParticipationCommand.NameCandidates(of("C1"), Set.of(FARM), day(9), on(DAY))));
        done(marugoto.cases().handle(CaseId.of("C2"), new CaseCommand.Close("MOVED", on(DAY))));
        assertThat(participation("C2").status()).isEqualTo(Participation.Status.DROPPED);
        assertThat(marugoto.development()
                        .goingOn(on(DAY))
                        .get(onlyDevelopment())
                        .waiting())
                .isEmpty();
    }

    @Test
    void what_opens_by_itself_is_for_where_the_person_lives_and_only_others_from_there_join_it() {
        livesIn("C1", "P1", "chuo");
        livesIn("C2", "P2", "chuo");
        livesIn("C3", "P3", "midori");
        assertThat(marugoto.development().goingOn(on(DAY)).values())
                .extracting(
                        now -> now.wanted().flatMap(Wanted::area).orElseThrow().value(),
                        now -> now.waiting().size())
                .containsExactlyInAnyOrder(tuple("chuo", 2), tuple("midori", 1));
        Resource inChuo = Resource.builder()
                .id(FARM)
                .name(Text.of("畑のサロン", "farm salon"))
                .kind("PLACE_TO_BE")
                .formality(Resource.INFORMAL)
                .addAreasServed(AreaId.of("chuo"))
                .build();
        assertThat(marugoto.development().announce(inChuo, on(DAY))).hasSize(1);
        assertThat(participation("C2").candidates()).containsExactly(FARM);
        assertThat(participation("C3").candidates()).isEmpty();
    }

    private void livesIn(String supportCase, String person, String area) {
        opened(supportCase);
        ParticipationCommand.StateNeed anywhere = need(supportCase, person, FREE);
        done(step(
                supportCase,
                new ParticipationCommand.StateNeed(
                        anywhere.id(),
                        anywhere.person(),
                        Optional.of(AreaId.of(area)),
                        FREE,
                        anywhere.checked(),
                        anywhere.nextOn(),
                        anywhere.occasion())));
        noneAnswered(supportCase);
    }

    @Test
    void areas_and_divisions_that_the_profile_does_not_know_are_refused() {
        Wanted nowhere = new Wanted("WORK", Optional.of(AreaId.of("nowhere")));
        DevelopmentId id = DevelopmentId.of("DV-1");
        assertThat(codes(develop(
                        id, new DevelopmentCommand.Open(nowhere, CITY.centre(), Optional.empty(), DAY, on(DAY)))))
                .containsExactly(DocumentFault.UNKNOWN_VALUE);
        Wanted somewhere = new Wanted("WORK", Optional.empty());
        done(develop(id, new DevelopmentCommand.Open(somewhere, CITY.centre(), Optional.empty(), DAY, on(DAY))));
        Route toNobody = Route.ask(AgencyId.of("nobody"));
        assertThat(codes(develop(id, new DevelopmentCommand.ChooseRoute(toNobody, DAY, on(DAY)))))
                .containsExactly(DocumentFault.UNKNOWN_VALUE);
    }

    @Test
    void development_without_a_known_owner_is_refused() {
        assertThat(codes(develop(
                        DevelopmentId.of("DV-1"),
                        new DevelopmentCommand.Open(
                                new Wanted("WORK", Optional.empty()),
                                AgencyId.of("nobody"),
                                Optional.empty(),
                                DAY,
                                on(DAY)))))
                .containsExactly(DocumentFault.UNKNOWN_VALUE);
    }

    @Test
    void a_willing_host_offers_its_places_and_whoever_is_there_stays_when_it_takes_fewer() {
        HostId host = HostId.of("HT-1");
        done(marugoto.hosts().handle(host, new HostCommand.Ask(CAFE, day(7), on(DAY))));
        assertThat(marugoto.hosts().toHear(day(7), on(DAY))).containsOnlyKeys(host);
        done(marugoto.hosts().handle(host, heard(Truth.YES, 2)));
        assertThat(places(CAFE).capacity()).isEqualTo(2);
        assertThat(marugoto.hosts().willing("PLACE_TO_BE", on(DAY))).containsOnlyKeys(host);
        accepted("C1", "P1", CAFE);
        accepted("C2", "P2", CAFE);
        done(marugoto.hosts().handle(host, heard(Truth.YES, 1)));
        assertThat(places(CAFE).taken()).hasSize(2);
        done(marugoto.hosts().handle(host, heard(Truth.NO, 0)));
        assertThat(places(CAFE).status()).isEqualTo(Places.Status.WITHDRAWN);
        done(marugoto.hosts().handle(host, new HostCommand.Retire("CLOSED_DOWN", on(DAY))));
        assertThat(marugoto.hosts().willing("PLACE_TO_BE", on(DAY))).isEmpty();
        assertConsistent();
    }

    @Test
    void a_kind_of_placement_that_nobody_here_knows_is_not_taken_for_one() {
        HostId host = HostId.of("HT-1");
        done(marugoto.hosts().handle(host, new HostCommand.Ask(CAFE, day(7), on(DAY))));
        HostCommand.Hear odd = new HostCommand.Hear(
                new Hearing(Truth.YES, Set.of("PLACE_TO_BEE"), 1, 120, Set.of(), Set.of(), Optional.empty()),
                day(180),
                on(DAY));
        assertThat(codes(marugoto.hosts().handle(host, odd))).containsExactly(DocumentFault.UNKNOWN_VALUE);
        assertThat(store.ledger(Resources.TYPE).find(CAFE)).isEmpty();
    }

    @Test
    void a_hearing_of_numbers_that_cannot_be_is_refused_by_its_shape() {
        HostId host = HostId.of("HT-1");
        done(marugoto.hosts().handle(host, new HostCommand.Ask(CAFE, day(7), on(DAY))));
        assertThat(marugoto.hosts().handle(host, heard(Truth.YES, -1))).isInstanceOf(Outcome.Refused.class);
        assertThat(store.ledger(Resources.TYPE).find(CAFE)).isEmpty();
    }
}
