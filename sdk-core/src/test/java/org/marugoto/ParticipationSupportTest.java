package org.marugoto;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.marugoto.casework.CaseCommand;
import org.marugoto.casework.CaseEvent;
import org.marugoto.casework.CaseRefusal;
import org.marugoto.casework.NextAction;
import org.marugoto.casework.SupportCase;
import org.marugoto.code.Text;
import org.marugoto.consultation.Consulter;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Occasion;
import org.marugoto.decide.Reason;
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
import org.marugoto.household.PersonId;
import org.marugoto.ledger.InMemoryStore;
import org.marugoto.ledger.Outcome;
import org.marugoto.ledger.StaleVersionException;
import org.marugoto.ledger.StoreCheck;
import org.marugoto.matching.UnmetNeed;
import org.marugoto.participation.InquiryId;
import org.marugoto.participation.Participation;
import org.marugoto.participation.ParticipationCommand;
import org.marugoto.participation.ParticipationId;
import org.marugoto.participation.ParticipationRefusal;
import org.marugoto.participation.PlacementKind;
import org.marugoto.participation.PlacementKinds;
import org.marugoto.participation.PlacementTerms;
import org.marugoto.participation.PlanStanding;
import org.marugoto.participation.SchemeCheck;
import org.marugoto.plan.ConferenceRef;
import org.marugoto.plan.PlanTerms.Gate;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.profile.Profiles;
import org.marugoto.resource.Places;
import org.marugoto.resource.PlacesCommand;
import org.marugoto.resource.PlacesRefusal;
import org.marugoto.resource.Resource;
import org.marugoto.resource.ResourceId;
import org.marugoto.rule.Truth;

class ParticipationSupportTest {

    private static final int EFFORT = Integer.getInteger("marugoto.effort", 1);
    private static final LocalDate DAY = LocalDate.of(2024, 6, 3);
    private static final ResourceId CAFE = ResourceId.of("cafe");
    private static final ResourceId FARM = ResourceId.of("farm");
    private static final PlacementTerms FREE = PlacementKinds.ordinary("PLACE_TO_BE")
            .but()
            .beforeInquiry(Set.of())
            .beforeCoordination(Set.of())
            .beforeAcceptance(Set.of())
            .visitFirst(false)
            .trialDays(0)
            .build();

    /** Chiba without any gate, so that places are what is tested. */
    private static final MunicipalityProfile CITY = Profiles.load("chiba")
            .but()
            .placementKinds(PlacementKinds.of(List.of(new PlacementKind(Text.of("居場所", "place to be"), FREE))))
            .build();

    private final InMemoryStore store = new InMemoryStore();
    private final Marugoto marugoto = Marugoto.with(CITY).store(store).build();

    @Test
    void an_accepted_place_is_taken_and_its_end_frees_it_in_the_same_moment() {
        offer(CAFE, 1);
        accepted("C1", "P1", CAFE);
        assertThat(places(CAFE).taken()).containsExactly(PersonId.of("P1"));
        done(step("C1", new ParticipationCommand.Settle(of("C1"), day(30), on(DAY))));
        assertThat(codes(marugoto.cases().handle(CaseId.of("C1"), new CaseCommand.Close("GOAL_REACHED", on(DAY)))))
                .containsExactly(CaseRefusal.PARTICIPATION_GOING_ON);
        ConferenceRef at = new ConferenceRef("M1", ConferenceRef.MULTI_LAYERED_CONFERENCE);
        done(step("C1", new ParticipationCommand.End(of("C1"), at, "MOVED_AWAY", on(day(40)))));
        assertThat(places(CAFE).taken()).isEmpty();
        done(marugoto.cases().handle(CaseId.of("C1"), new CaseCommand.Close("MOVED", on(day(40)))));
        assertConsistent();
    }

    @Test
    void a_full_place_is_refused_with_its_reason_and_nothing_is_recorded() {
        offer(CAFE, 1);
        accepted("C1", "P1", CAFE);
        coordinated("C2", "P2", CAFE);
        assertThat(codes(accept("C2"))).containsExactly(PlacesRefusal.NO_PLACE_LEFT);
        assertThat(participation("C2").status()).isEqualTo(Participation.Status.COORDINATING);
        assertConsistent();
    }

    @Test
    void a_resource_that_never_offered_places_has_none_to_give() {
        coordinated("C1", "P1", FARM);
        assertThat(codes(accept("C1"))).containsExactly(PlacesRefusal.NOT_POSSIBLE_NOW);
    }

    @Test
    void nobody_gets_two_places_at_one_resource_through_two_cases() {
        offer(CAFE, 2);
        accepted("C1", "P1", CAFE);
        coordinated("C2", "P1", CAFE);
        assertThat(codes(accept("C2"))).containsExactly(ParticipationRefusal.HAS_PLACE_THERE);
        assertThat(places(CAFE).free()).isEqualTo(1);
    }

    @Test
    void a_place_that_was_freed_by_hand_does_not_stand_in_the_way_of_the_end() {
        offer(CAFE, 1);
        accepted("C1", "P1", CAFE);
        done(marugoto.resources().handle(CAFE, new PlacesCommand.Free(PersonId.of("P1"), on(DAY))));
        done(step("C1", new ParticipationCommand.Drop(of("C1"), "PERSON_WISH", on(DAY))));
        assertThat(places(CAFE).free()).isEqualTo(1);
    }

    @Test
    void of_two_coordinators_at_the_last_place_one_gets_it_and_the_other_a_reason() throws Exception {
        for (int round = 0; round < 20 * EFFORT; round++) {
            ParticipationSupportTest city = new ParticipationSupportTest();
            city.offer(CAFE, 1);
            city.coordinated("C1", "P1", CAFE);
            city.coordinated("C2", "P2", CAFE);
            CyclicBarrier start = new CyclicBarrier(2);
            ExecutorService coordinators = Executors.newFixedThreadPool(2);
            try {
                List<Future<List<Reason.Code>>> answers =
                        coordinators.invokeAll(List.of(city.accepting("C1", start), city.accepting("C2", start)));
                List<List<Reason.Code>> codes = new ArrayList<>();
                for (Future<List<Reason.Code>> answer : answers) {
                    codes.add(answer.get());
                }
                assertThat(codes).containsExactlyInAnyOrder(List.of(), List.of(PlacesRefusal.NO_PLACE_LEFT));
                assertThat(city.places(CAFE).taken()).hasSize(1);
                city.assertConsistent();
            } finally {
                coordinators.shutdownNow();
            }
        }
    }

    private Callable<List<Reason.Code>> accepting(String supportCase, CyclicBarrier start) {
        return () -> {
            start.await();
            while (true) {
                try {
                    return codes(accept(supportCase));
                } catch (StaleVersionException somebodyElseWasFaster) {
                    Thread.onSpinWait();
                }
            }
        };
    }

    @Test
    void law_6_places_and_cases_agree_along_any_history_and_no_place_is_given_twice() {
        for (int seed = 0; seed < 40 * EFFORT; seed++) {
            ParticipationSupportTest city = new ParticipationSupportTest();
            Random chance = new Random(seed);
            city.offer(CAFE, 1 + chance.nextInt(2));
            city.offer(FARM, 1);
            for (int i = 0; i < 4; i++) {
                city.needed("C" + i, "P" + i);
            }
            for (int i = 0; i < 60; i++) {
                city.anything(chance, DAY.plusDays(i));
                city.assertConsistent();
            }
        }
    }

    private void anything(Random chance, LocalDate day) {
        String supportCase = "C" + chance.nextInt(4);
        ParticipationId id = of(supportCase);
        ResourceId resource = chance.nextBoolean() ? CAFE : FARM;
        Occasion now = on(day);
        LocalDate next = day.plusDays(9);
        switch (chance.nextInt(10)) {
            case 0 -> marugoto.resources().handle(resource, new PlacesCommand.Offer(chance.nextInt(3), now));
            case 1 -> marugoto.resources().handle(resource, new PlacesCommand.Withdraw(now));
            case 2, 3 -> step(supportCase, new ParticipationCommand.NameCandidates(id, Set.of(resource), next, now));
            case 4, 5 ->
                step(supportCase, new ParticipationCommand.Coordinate(id, resource, PlanStanding.NONE, next, now));
            case 6, 7 -> step(supportCase, new ParticipationCommand.Accept(id, PlanStanding.NONE, next, now));
            case 8 -> step(supportCase, new ParticipationCommand.Settle(id, next, now));
            default -> step(supportCase, new ParticipationCommand.HostDeclines(id, "FULL", next, now));
        }
    }

    @Test
    void law_8_an_open_case_with_participation_support_has_its_next_day() {
        needed("C1", "P1");
        assertThat(nextOf("C1")).isEqualTo(new NextAction("PARTICIPATION_NEEDED", day(7)));
    }

    @Test
    void an_inquiry_is_answered_in_the_open_days_of_the_holder_and_listed_when_it_is_late() {
        needed("C1", "P1");
        InquiryId inquiry = InquiryId.of("IQ-1");
        done(marugoto.participation()
                .inquire(CaseId.of("C1"), of("C1"), inquiry, AgencyId.of("csw"), Set.of("AREA"), on(DAY)));
        LocalDate answerBy = participation("C1").inquiries().get(0).answerBy();
        assertThat(answerBy).isEqualTo(LocalDate.of(2024, 6, 17));
        assertThat(marugoto.participation().overdue(answerBy, on(DAY))).isEmpty();
        assertThat(marugoto.participation().overdue(answerBy.plusDays(1), on(DAY)))
                .containsOnlyKeys(CaseId.of("C1"));
        assertThat(codes(marugoto.participation()
                        .inquire(
                                CaseId.of("C1"),
                                of("C1"),
                                InquiryId.of("IQ-2"),
                                AgencyId.of("nobody"),
                                Set.of(),
                                on(DAY))))
                .containsExactly(DocumentFault.UNKNOWN_VALUE);
    }

    @Test
    void terms_that_are_not_the_profiles_are_refused() {
        opened("C1");
        PlacementTerms looser = FREE.but().trialDays(300).build();
        assertThat(codes(step("C1", need("C1", "P1", looser)))).containsExactly(DocumentFault.UNKNOWN_VALUE);
        assertThat(codes(marugoto.cases()
                        .handle(CaseId.of("C1"), new CaseCommand.Participate(need("C1", "P1", looser)))))
                .containsExactly(DocumentFault.UNKNOWN_VALUE);
    }

    @Test
    void what_a_command_says_of_the_plan_does_not_count() {
        MunicipalityProfile strict = CITY.but()
                .placementKinds(PlacementKinds.of(List.of(new PlacementKind(
                        Text.of("居場所", "place to be"),
                        FREE.but().beforeInquiry(Set.of(Gate.VIEW)).build()))))
                .build();
        Marugoto other = Marugoto.with(strict).store(new InMemoryStore()).build();
        CaseId id = CaseId.of("C1");
        done(other.cases().handle(id, open()));
        PlacementTerms terms = strict.placementKinds().all().get(0).terms();
        done(other.participation().handle(id, need("C1", "P1", terms)));
        PlanStanding claimed = new PlanStanding("PARTICIPATION", Set.of(Gate.VIEW), true);
        assertThat(codes(other.participation()
                        .handle(
                                id,
                                new ParticipationCommand.Inquire(
                                        of("C1"),
                                        InquiryId.of("IQ-1"),
                                        AgencyId.of("csw"),
                                        Set.of(),
                                        day(9),
                                        claimed,
                                        on(DAY)))))
                .containsExactly(ParticipationRefusal.NO_FITTING_PLAN);
    }

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
    void a_hearing_of_numbers_that_cannot_be_is_refused_by_its_shape() {
        HostId host = HostId.of("HT-1");
        done(marugoto.hosts().handle(host, new HostCommand.Ask(CAFE, day(7), on(DAY))));
        assertThat(marugoto.hosts().handle(host, heard(Truth.YES, -1))).isInstanceOf(Outcome.Refused.class);
        assertThat(store.ledger(Resources.TYPE).find(CAFE)).isEmpty();
    }

    private static HostCommand.Hear heard(Truth willing, int people) {
        return new HostCommand.Hear(
                new Hearing(willing, Set.of("PLACE_TO_BE"), people, 120, Set.of(), Set.of(), Optional.empty()),
                day(180),
                on(DAY));
    }

    private DevelopmentId onlyDevelopment() {
        return marugoto.development().goingOn(on(DAY)).keySet().iterator().next();
    }

    private Outcome<Development, ?> develop(DevelopmentId id, DevelopmentCommand command) {
        return marugoto.development().handle(id, command);
    }

    private void unmatched(String supportCase, String person) {
        needed(supportCase, person);
        InquiryId inquiry = InquiryId.of("IQ-" + supportCase);
        done(marugoto.participation()
                .inquire(CaseId.of(supportCase), of(supportCase), inquiry, AgencyId.of("csw"), Set.of(), on(DAY)));
        done(step(
                supportCase,
                new ParticipationCommand.AnswerInquiry(of(supportCase), inquiry, Set.of(), day(9), on(DAY))));
    }

    private void accepted(String supportCase, String person, ResourceId resource) {
        coordinated(supportCase, person, resource);
        done(accept(supportCase));
    }

    private Outcome<SupportCase, CaseEvent> accept(String supportCase) {
        return step(supportCase, new ParticipationCommand.Accept(of(supportCase), PlanStanding.NONE, day(9), on(DAY)));
    }

    private void coordinated(String supportCase, String person, ResourceId resource) {
        needed(supportCase, person);
        ParticipationId id = of(supportCase);
        done(step(supportCase, new ParticipationCommand.NameCandidates(id, Set.of(resource), day(9), on(DAY))));
        done(step(supportCase, new ParticipationCommand.Coordinate(id, resource, PlanStanding.NONE, day(9), on(DAY))));
    }

    private void needed(String supportCase, String person) {
        opened(supportCase);
        done(step(supportCase, need(supportCase, person, FREE)));
    }

    private static ParticipationCommand.StateNeed need(String supportCase, String person, PlacementTerms terms) {
        return new ParticipationCommand.StateNeed(
                of(supportCase),
                PersonId.of(person),
                terms,
                List.of(new SchemeCheck("DAY_SERVICE", Truth.NO, "AGE")),
                day(7),
                on(DAY));
    }

    private void opened(String supportCase) {
        done(marugoto.cases().handle(CaseId.of(supportCase), open()));
    }

    private static CaseCommand.Open open() {
        return new CaseCommand.Open(Consulter.of("SELF"), Set.of(), new NextAction("ASSESS", day(14)), on(DAY));
    }

    private Outcome<SupportCase, CaseEvent> step(String supportCase, ParticipationCommand step) {
        return marugoto.participation().handle(CaseId.of(supportCase), step);
    }

    private Participation participation(String supportCase) {
        return marugoto.participation()
                .find(CaseId.of(supportCase), on(DAY))
                .find(of(supportCase))
                .orElse(Participation.NONE);
    }

    private NextAction nextOf(String supportCase) {
        return marugoto.cases()
                .find(CaseId.of(supportCase), on(DAY))
                .orElseThrow()
                .next()
                .orElseThrow();
    }

    private static ParticipationId of(String supportCase) {
        return ParticipationId.of("PT-" + supportCase);
    }

    private void offer(ResourceId resource, int capacity) {
        done(marugoto.resources().handle(resource, new PlacesCommand.Offer(capacity, on(DAY))));
    }

    private Places places(ResourceId resource) {
        return marugoto.resources().find(resource, on(DAY)).orElse(Places.NONE);
    }

    /** Who has a place by the cases is who has one by the resources, and what was journalled is what stands there. */
    private void assertConsistent() {
        List<String> byCases = new ArrayList<>();
        store.ledger(Cases.TYPE)
                .read((id, latest) -> latest.state().participations().all().stream()
                        .filter(Participation::holdsPlace)
                        .forEach(one -> byCases.add(one.resource().orElseThrow() + " "
                                + one.person().orElseThrow())));
        List<String> byPlaces = new ArrayList<>();
        store.ledger(Resources.TYPE).read((id, latest) -> {
            assertThat(latest.state().taken().size())
                    .isLessThanOrEqualTo(latest.state().capacity());
            latest.state().taken().forEach(person -> byPlaces.add(id + " " + person));
        });
        assertThat(byPlaces).containsExactlyInAnyOrderElementsOf(byCases);
        assertThat(StoreCheck.of(store).check(Cases.TYPE).ok()).isTrue();
        assertThat(StoreCheck.of(store).check(Resources.TYPE).ok()).isTrue();
        assertThat(StoreCheck.of(store).check(Developments.TYPE).ok()).isTrue();
    }

    private static LocalDate day(int after) {
        return DAY.plusDays(after);
    }

    private static Occasion on(LocalDate day) {
        return Occasion.of(ActorId.of("W-7"), CITY.centre(), Instant.EPOCH, day);
    }

    private static void done(Outcome<?, ?> outcome) {
        outcome.match(yes -> yes, reasons -> {
            throw new AssertionError(reasons);
        });
    }

    private static List<Reason.Code> codes(Outcome<?, ?> outcome) {
        return outcome.match(
                yes -> List.of(),
                reasons -> reasons.stream().<Reason.Code>map(Reason::code).toList());
    }
}
