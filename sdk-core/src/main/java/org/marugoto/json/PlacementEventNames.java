package org.marugoto.json;

import java.util.Map;
import org.marugoto.development.DevelopmentEvent;
import org.marugoto.host.HostEvent;
import org.marugoto.participation.ParticipationEvent;

/** What the events of participation support, resource development and hosts are called in the journal, forever. */
final class PlacementEventNames {

    static final Map<Class<?>, String> ALL = Map.ofEntries(
            Map.entry(ParticipationEvent.NeedStated.class, "participation-need-stated"),
            Map.entry(ParticipationEvent.PlanChosen.class, "participation-plan-chosen"),
            Map.entry(ParticipationEvent.Inquired.class, "participation-inquired"),
            Map.entry(ParticipationEvent.InquiryAnswered.class, "participation-inquiry-answered"),
            Map.entry(ParticipationEvent.InquiryExpired.class, "participation-inquiry-expired"),
            Map.entry(ParticipationEvent.CandidatesNamed.class, "participation-candidates-named"),
            Map.entry(ParticipationEvent.CandidateStruck.class, "participation-candidate-struck"),
            Map.entry(ParticipationEvent.NothingFound.class, "participation-nothing-found"),
            Map.entry(ParticipationEvent.Coordinated.class, "participation-coordinated"),
            Map.entry(ParticipationEvent.PlaceAccepted.class, "participation-place-accepted"),
            Map.entry(ParticipationEvent.PlaceLeft.class, "participation-place-left"),
            Map.entry(ParticipationEvent.HostDeclined.class, "participation-host-declined"),
            Map.entry(ParticipationEvent.PersonDeclined.class, "participation-person-declined"),
            Map.entry(ParticipationEvent.VisitMade.class, "participation-visit-made"),
            Map.entry(ParticipationEvent.TrialBegun.class, "participation-trial-begun"),
            Map.entry(ParticipationEvent.Settled.class, "participation-settled"),
            Map.entry(ParticipationEvent.FollowedUp.class, "participation-followed-up"),
            Map.entry(ParticipationEvent.Ended.class, "participation-ended"),
            Map.entry(ParticipationEvent.Dropped.class, "participation-dropped"),
            Map.entry(DevelopmentEvent.Opened.class, "development-opened"),
            Map.entry(DevelopmentEvent.Joined.class, "development-joined"),
            Map.entry(DevelopmentEvent.Left.class, "development-left"),
            Map.entry(DevelopmentEvent.PassedOn.class, "development-passed-on"),
            Map.entry(DevelopmentEvent.RouteChosen.class, "development-route-chosen"),
            Map.entry(DevelopmentEvent.Advanced.class, "development-advanced"),
            Map.entry(DevelopmentEvent.Expected.class, "development-expected"),
            Map.entry(DevelopmentEvent.MatchingStarted.class, "development-matching-started"),
            Map.entry(DevelopmentEvent.GivenUp.class, "development-given-up"),
            Map.entry(HostEvent.Asked.class, "host-asked"),
            Map.entry(HostEvent.Heard.class, "host-heard"),
            Map.entry(HostEvent.Retired.class, "host-retired"));

    private PlacementEventNames() {}
}
