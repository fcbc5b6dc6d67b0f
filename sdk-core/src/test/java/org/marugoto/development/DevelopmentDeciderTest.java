package org.marugoto.development;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.marugoto.area.AreaId;
import org.marugoto.area.Areas;
import org.marugoto.code.Text;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Decision;
import org.marugoto.decide.Occasion;
import org.marugoto.decide.Reason;
import org.marugoto.development.DevelopmentCommand.Advance;
import org.marugoto.development.DevelopmentCommand.ChooseRoute;
import org.marugoto.development.DevelopmentCommand.Expect;
import org.marugoto.development.DevelopmentCommand.GiveUp;
import org.marugoto.development.DevelopmentCommand.Join;
import org.marugoto.development.DevelopmentCommand.Leave;
import org.marugoto.development.DevelopmentCommand.Open;
import org.marugoto.development.DevelopmentCommand.PassOn;
import org.marugoto.development.DevelopmentCommand.StartMatching;
import org.marugoto.participation.ParticipationId;
import org.marugoto.profile.Profiles;
import org.marugoto.resource.Resource;
import org.marugoto.resource.ResourceId;
import org.marugoto.testkit.CityJourneys;
import org.marugoto.testkit.DeciderLaws;
import org.marugoto.testkit.EventCensus;

class DevelopmentDeciderTest {

    private static final int EFFORT = Integer.getInteger("marugoto.effort", 1);
    private static final LocalDate DAY = LocalDate.of(2024, 6, 3);
    private static final AgencyId CENTRE = AgencyId.of("fukumaru");
    private static final Occasion NOW = Occasion.of(ActorId.of("W-7"), CENTRE, Instant.EPOCH, DAY);
    private static final ResourceId CAFE = ResourceId.of("cafe");
    private static final Waiting ONE = new Waiting(CaseId.of("C1"), ParticipationId.of("PT-1"));
    private static final Areas AREAS =
            Profiles.load(CityJourneys.files("toyonaka")).areas();
    private static final Wanted WANTED = new Wanted("PLACE_TO_BE", Optional.of(AreaId.of("chuo")));

    private final DevelopmentDecider decider = new DevelopmentDecider();

    private static List<DevelopmentCommand> oneOfEach() {
        return List.of(
                new Open(WANTED, CENTRE, Optional.of(ONE), DAY, NOW),
                new Join(new Waiting(CaseId.of("C2"), ParticipationId.of("PT-2")), NOW),
                new Leave(ONE, NOW),
                new PassOn(AgencyId.of("csw"), DAY, NOW),
                new ChooseRoute(Route.createNew(), DAY, NOW),
                new Advance("VOLUNTEERS_FOUND", Optional.empty(), DAY, NOW),
                new Expect(CAFE, DAY, NOW),
                new StartMatching(CAFE, NOW),
                new GiveUp("NOBODY_TO_RUN_IT", NOW));
    }

    @Test
    void the_laws_hold_along_any_history_and_every_event_and_status_comes_up() {
        Set<Class<?>> events = new HashSet<>();
        Set<Development.Status> reached = new HashSet<>();
        for (int seed = 0; seed < 100 * EFFORT; seed++) {
            Random chance = new Random(seed);
            List<DevelopmentEvent> history = new ArrayList<>();
            Development now = Development.NONE;
            for (int step = 0; step < 20; step++) {
                DevelopmentCommand command = oneOfEach().get(chance.nextInt(9));
                if (decider.decide(now, command) instanceof Decision.Accepted<DevelopmentEvent> yes) {
                    history.addAll(yes.events());
                    now = decider.fold(now, yes.events());
                    yes.events().forEach(event -> events.add(event.getClass()));
                    reached.add(now.status());
                    assertThat(now.nextOn().isPresent()).isEqualTo(now.isGoingOn());
                    assertThat(now.owner().isPresent()).isTrue();
                }
            }
            DeciderLaws.of(decider)
                    .repeatingChangesNothing()
                    .table(DevelopmentDecider.TABLE, DevelopmentRefusal.NOT_POSSIBLE_NOW)
                    .check(
                            history,
                            IntStream.range(0, 9).mapToObj(oneOfEach()::get).toList());
        }
        assertThat(events)
                .containsExactlyInAnyOrderElementsOf(
                        EventCensus.of(DevelopmentEvent.class).kinds());
        assertThat(reached).hasSize(4);
    }

    @Test
    void a_route_is_one_of_three_with_what_it_needs() {
        Development open = after(oneOfEach().get(0));
        for (Route incomplete : List.of(
                new Route("PRAY", Optional.empty(), Optional.empty()),
                new Route(Route.WIDEN_EXISTING, Optional.empty(), Optional.empty()),
                new Route(Route.ASK_DIVISION, Optional.empty(), Optional.empty()),
                new Route(Route.CREATE_NEW, Optional.of(CAFE), Optional.empty()))) {
            assertThat(codes(open, new ChooseRoute(incomplete, DAY, NOW)))
                    .containsExactly(DevelopmentRefusal.ROUTE_INCOMPLETE);
        }
        for (Route route : List.of(Route.createNew(), Route.widen(CAFE), Route.ask(AgencyId.of("housing")))) {
            assertThat(codes(open, new ChooseRoute(route, DAY, NOW))).isEmpty();
        }
    }

    @Test
    void what_is_widened_is_what_will_match() {
        Development widening = after(oneOfEach().get(0), new ChooseRoute(Route.widen(CAFE), DAY, NOW));
        assertThat(widening.expected()).contains(CAFE);
        assertThat(codes(widening, new Expect(ResourceId.of("farm"), DAY, NOW)))
                .containsExactly(DevelopmentRefusal.ANOTHER_RESOURCE);
    }

    @Test
    void nobody_waits_for_what_has_ended_and_leaving_again_changes_nothing() {
        Development matched = after(oneOfEach().get(0), new StartMatching(CAFE, NOW));
        assertThat(matched.waiting()).isEmpty();
        assertThat(decider.decide(matched, new Leave(ONE, NOW))).isEqualTo(Decision.nothingToDo());
    }

    @Test
    void days_stand_in_their_order() {
        Occasion before = NOW.when(Instant.EPOCH, DAY.minusDays(1));
        Development open = after(oneOfEach().get(0));
        assertThat(codes(open, new GiveUp("NO_MONEY", before))).containsExactly(DevelopmentRefusal.BEFORE_OPENING);
        assertThat(codes(open, new PassOn(CENTRE, DAY.minusDays(1), NOW)))
                .containsExactly(DevelopmentRefusal.NEXT_IN_THE_PAST);
    }

    @Test
    void a_resource_meets_what_is_wanted_by_kind_or_function_in_its_area() {
        Resource cafe = Resource.builder()
                .id(CAFE)
                .name(Text.of("みんなの喫茶", "cafe"))
                .kind("SALON")
                .formality(Resource.INFORMAL)
                .addFunctions("PLACE_TO_BE")
                .addAreasServed(AreaId.of("chuo"))
                .build();
        assertThat(WANTED.isMetBy(cafe, AREAS)).isTrue();
        assertThat(new Wanted("SALON", Optional.empty()).isMetBy(cafe, AREAS)).isTrue();
        assertThat(new Wanted("SALON", Optional.of(AreaId.of("midori"))).isMetBy(cafe, AREAS))
                .isFalse();
        assertThat(new Wanted("WORK", Optional.empty()).isMetBy(cafe, AREAS)).isFalse();
        Wanted inSakura = new Wanted("SALON", Optional.of(AreaId.of("sakura")));
        Resource ofTheArea =
                cafe.but().areasServed(List.of(AreaId.of("area-1"))).build();
        assertThat(inSakura.isMetBy(ofTheArea, AREAS)).isTrue();
    }

    private Development after(DevelopmentCommand... commands) {
        Development now = Development.NONE;
        for (DevelopmentCommand command : commands) {
            Development before = now;
            now = decider.decide(before, command).match(events -> decider.fold(before, events), reasons -> {
                throw new AssertionError(reasons);
            });
        }
        return now;
    }

    private List<Reason.Code> codes(Development now, DevelopmentCommand command) {
        return decider.decide(now, command)
                .match(
                        events -> List.of(),
                        reasons ->
                                reasons.stream().<Reason.Code>map(Reason::code).toList());
    }
}
