package org.marugoto;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.marugoto.base.RoomEvent;
import org.marugoto.base.SupportEvent;
import org.marugoto.base.WorryEvent;
import org.marugoto.casework.CaseEvent;
import org.marugoto.community.IssueEvent;
import org.marugoto.conference.ConferenceEvent;
import org.marugoto.consultation.ContactEvent;
import org.marugoto.development.DevelopmentEvent;
import org.marugoto.host.HostEvent;
import org.marugoto.ledger.ChangeFeed;
import org.marugoto.ledger.FeedPosition;
import org.marugoto.ledger.InMemoryStore;
import org.marugoto.participation.ParticipationEvent;
import org.marugoto.plan.PlanEvent;
import org.marugoto.platform.PlatformEvent;
import org.marugoto.points.PointEvent;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.resource.PlacesEvent;
import org.marugoto.smallhelp.HelpEvent;
import org.marugoto.testkit.city.CityHistory;
import org.marugoto.training.ShortfallEvent;
import org.marugoto.watch.MapEvent;
import org.marugoto.watch.WatchEvent;

/**
 * The laws of the house (1-3 and 5-8) over random histories of all rooms: cases handed over, planned and decided
 * in conferences, with inquiries, placements, hosts, developed resources, rounds, welfare maps and community issues between.
 */
class CityLawsTest {

    private static final int EFFORT = Integer.getInteger("marugoto.effort", 1);
    private static final MunicipalityProfile CITY = CityHistory.profile();

    @Test
    void the_laws_hold_over_random_histories_of_the_whole_city() {
        for (long seed = 0; seed < 500L * EFFORT; seed++) {
            CityHistory.of(CityHistory.city(CITY, new InMemoryStore())).play(seed);
        }
    }

    @Test
    void the_laws_hold_when_two_act_at_once() throws InterruptedException {
        for (long seed = 0; seed < 30L * EFFORT; seed++) {
            CityHistory.of(CityHistory.city(CITY, new InMemoryStore())).playByTwo(seed);
        }
    }

    @Test
    void the_histories_reach_what_the_laws_speak_of() {
        Map<Class<?>, Integer> seen = new HashMap<>();
        for (long seed = 0; seed < 100; seed++) {
            InMemoryStore store = new InMemoryStore();
            CityHistory.of(CityHistory.city(CITY, store)).play(seed);
            store.changes()
                    .after(FeedPosition.BEGINNING, ChangeFeed.MAX_CHANGES)
                    .forEach(change -> Marugoto.TYPES.forEach(type -> change.event(type)
                            .ifPresent(event -> seen.merge(step(event).getClass(), 1, Integer::sum))));
        }
        assertThat(seen)
                .containsKeys(
                        CaseEvent.Closed.class,
                        PlanEvent.Activated.class,
                        PlanEvent.DecidedInConference.class,
                        ConferenceEvent.ItemDecided.class,
                        ContactEvent.BecameCase.class,
                        ParticipationEvent.InquiryExpired.class,
                        ParticipationEvent.NothingFound.class,
                        ParticipationEvent.TrialBegun.class,
                        ParticipationEvent.HostDeclined.class,
                        ParticipationEvent.Ended.class,
                        DevelopmentEvent.MatchingStarted.class,
                        DevelopmentEvent.Left.class,
                        HostEvent.Heard.class,
                        HostEvent.Retired.class,
                        WatchEvent.RoundRecorded.class,
                        MapEvent.TalkHeld.class,
                        IssueEvent.Opened.class,
                        IssueEvent.Raised.class,
                        IssueEvent.Planned.class,
                        RoomEvent.Booked.class,
                        WorryEvent.Heard.class,
                        WorryEvent.Connected.class,
                        WorryEvent.WorryEnded.class,
                        SupportEvent.Asked.class,
                        HelpEvent.Finished.class,
                        PointEvent.Earned.class,
                        PointEvent.Spent.class,
                        PlatformEvent.Held.class,
                        PlatformEvent.MapMade.class,
                        PlatformEvent.LectureGiven.class,
                        ShortfallEvent.Flagged.class,
                        ShortfallEvent.AskedInCase.class);
        assertThat(seen.get(RoomEvent.Booked.class)).isGreaterThan(50);
        assertThat(seen.get(HelpEvent.Finished.class)).isGreaterThan(20);
        assertThat(seen.get(PlacesEvent.Taken.class)).isGreaterThan(50);
        assertThat(seen.get(PlacesEvent.Freed.class)).isGreaterThan(30);
    }

    private static Object step(Object event) {
        if (event instanceof CaseEvent.Planned planned) {
            return planned.step();
        }
        return event instanceof CaseEvent.Participated participated ? participated.step() : event;
    }
}
