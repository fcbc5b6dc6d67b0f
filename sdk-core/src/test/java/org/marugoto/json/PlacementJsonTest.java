package org.marugoto.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.marugoto.area.AreaId;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Occasion;
import org.marugoto.development.Development;
import org.marugoto.development.DevelopmentDecider;
import org.marugoto.development.DevelopmentEvent;
import org.marugoto.development.Route;
import org.marugoto.development.Waiting;
import org.marugoto.development.Wanted;
import org.marugoto.host.Hearing;
import org.marugoto.host.Host;
import org.marugoto.host.HostDecider;
import org.marugoto.host.HostEvent;
import org.marugoto.ledger.TextId;
import org.marugoto.participation.ParticipationEvent;
import org.marugoto.participation.ParticipationId;
import org.marugoto.participation.ParticipationSamples;
import org.marugoto.participation.Participations;
import org.marugoto.participation.ParticipationsDecider;
import org.marugoto.platform.IdeaId;
import org.marugoto.platform.MeetingOrigin;
import org.marugoto.platform.PlatformMeetingId;
import org.marugoto.resource.ResourceId;
import org.marugoto.rule.Truth;
import org.marugoto.testkit.EventCensus;

class PlacementJsonTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 3);
    private static final AgencyId CENTRE = AgencyId.of("fukumaru");
    private static final Occasion NOW = Occasion.of(ActorId.of("W-7"), CENTRE, Instant.EPOCH, DAY);
    private static final ResourceId CAFE = ResourceId.of("cafe");
    private static final Waiting WAITING = new Waiting(CaseId.of("C1"), ParticipationId.of("PT-1"));
    private static final Waiting OTHER = new Waiting(CaseId.of("C2"), ParticipationId.of("PT-2"));

    private static final List<DevelopmentEvent> DEVELOPMENT = List.of(
            new DevelopmentEvent.Opened(
                    new Wanted("WORK", Optional.of(AreaId.of("chuo"))),
                    CENTRE,
                    Optional.of(WAITING),
                    DAY,
                    Optional.of(new MeetingOrigin(PlatformMeetingId.of("PM-1"), Optional.of(IdeaId.of("ID-1")))),
                    NOW),
            new DevelopmentEvent.Joined(OTHER, NOW),
            new DevelopmentEvent.Left(WAITING, NOW),
            new DevelopmentEvent.PassedOn(AgencyId.of("csw"), DAY, NOW),
            new DevelopmentEvent.RouteChosen(Route.ask(AgencyId.of("housing")), DAY, NOW),
            new DevelopmentEvent.Advanced("DIVISION_AGREED", Optional.of(TextId.of("T1")), DAY, NOW),
            new DevelopmentEvent.Expected(CAFE, DAY, NOW),
            new DevelopmentEvent.MatchingStarted(CAFE, Set.of(OTHER), NOW),
            new DevelopmentEvent.GivenUp("NO_MONEY", NOW));

    private static final List<HostEvent> HOSTS = List.of(
            new HostEvent.Asked(CAFE, DAY, NOW),
            new HostEvent.Heard(
                    CAFE,
                    new Hearing(
                            Truth.YES,
                            Set.of("WORK_EXPERIENCE"),
                            1,
                            120,
                            Set.of("COMMUTES_ALONE"),
                            Set.of("REGULAR_VISIT"),
                            Optional.of(TextId.of("T2"))),
                    DAY,
                    NOW),
            new HostEvent.Retired(CAFE, "CLOSED_DOWN", NOW));

    private static final String OCCASION =
            "{'by':'W-7','role':'WORKER','agency':'fukumaru','at':'1970-01-01T00:00:00Z','on':'2024-06-03',"
                    + "'under':'SWA-106-4','purpose':'SUPPORT'}";

    private final MarugotoJson json = new MarugotoJson();

    @Test
    void every_event_and_state_of_participation_support_reads_back_as_it_was_written() {
        Participations state = Participations.NONE;
        for (ParticipationEvent event : ParticipationSamples.everything()) {
            assertThat(json.read(ParticipationEvent.class, json.write(ParticipationEvent.class, event)))
                    .isEqualTo(event);
            state = new ParticipationsDecider().evolve(state, event);
            assertThat(json.read(Participations.class, json.write(Participations.class, state)))
                    .isEqualTo(state);
        }
    }

    @Test
    void every_event_and_state_of_development_reads_back_as_it_was_written() {
        Development state = Development.NONE;
        for (DevelopmentEvent event : DEVELOPMENT) {
            assertThat(json.read(DevelopmentEvent.class, json.write(DevelopmentEvent.class, event)))
                    .isEqualTo(event);
            state = new DevelopmentDecider().evolve(state, event);
            assertThat(json.read(Development.class, json.write(Development.class, state)))
                    .isEqualTo(state);
        }
        assertThat(DEVELOPMENT.stream().<Class<?>>map(Object::getClass))
                .containsExactlyInAnyOrderElementsOf(
                        EventCensus.of(DevelopmentEvent.class).kinds());
    }

    @Test
    void what_was_recorded_before_meetings_could_be_named_is_read_as_from_none() {
        String opened =
                "{'type':'development-opened','wanted':{'kind':'WORK'},'owner':'fukumaru','nextOn':'2024-06-10',"
                        + "'occasion':" + OCCASION + "}";
        DevelopmentEvent before = json.read(DevelopmentEvent.class, opened.replace('\'', '"'));
        assertThat(((DevelopmentEvent.Opened) before).origin()).isEmpty();
        assertThat(new DevelopmentDecider().fold(List.of(before)).origin()).isEmpty();
        assertThat(json.write(DevelopmentEvent.class, before)).doesNotContain("origin");

        String named =
                "{'type':'participation-candidates-named','id':'PT-1','candidates':['cafe'],'nextOn':'2024-06-10',"
                        + "'occasion':" + OCCASION + "}";
        ParticipationEvent former = json.read(ParticipationEvent.class, named.replace('\'', '"'));
        assertThat(((ParticipationEvent.CandidatesNamed) former).meeting()).isEmpty();
        assertThat(json.write(ParticipationEvent.class, former)).doesNotContain("meeting");
    }

    @Test
    void every_event_and_state_of_hosts_reads_back_as_it_was_written() {
        Host state = Host.NONE;
        for (HostEvent event : HOSTS) {
            assertThat(json.read(HostEvent.class, json.write(HostEvent.class, event)))
                    .isEqualTo(event);
            state = new HostDecider().evolve(state, event);
            assertThat(json.read(Host.class, json.write(Host.class, state))).isEqualTo(state);
        }
        assertThat(HOSTS.stream().<Class<?>>map(Object::getClass))
                .containsExactlyInAnyOrderElementsOf(
                        EventCensus.of(HostEvent.class).kinds());
    }

    @Test
    void no_event_is_without_its_name_in_the_journal() {
        assertThat(Stream.of(ParticipationEvent.class, DevelopmentEvent.class, HostEvent.class)
                        .flatMap(room -> EventCensus.of(room).kinds().stream()))
                .allMatch(EventNames.ALL::containsKey)
                .hasSize(PlacementEventNames.ALL.size());
    }
}
