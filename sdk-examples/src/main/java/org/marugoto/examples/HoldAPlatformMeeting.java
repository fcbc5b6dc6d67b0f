package org.marugoto.examples;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.marugoto.AwarenessRecord;
import org.marugoto.Marugoto;
import org.marugoto.PlatformMeetings;
import org.marugoto.area.AreaId;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.Occasion;
import org.marugoto.development.DevelopmentId;
import org.marugoto.ledger.InMemoryStore;
import org.marugoto.platform.Idea;
import org.marugoto.platform.IdeaId;
import org.marugoto.platform.PlatformCommand;
import org.marugoto.platform.PlatformMeetingId;
import org.marugoto.profile.Profiles;
import org.marugoto.training.AwarenessCommand;
import org.marugoto.training.AwarenessId;
import org.marugoto.training.Reach;

/** An idea of a platform meeting finds volunteers and is taken up; and which wards have heard of the desks. */
public final class HoldAPlatformMeeting {

    private HoldAPlatformMeeting() {}

    /** Runs the example. */
    public static void main(String[] args) {
        Marugoto chiba =
                Marugoto.with(Profiles.load("chiba")).store(new InMemoryStore()).build();
        LocalDate day = LocalDate.of(2024, 7, 11);
        AgencyId csw = AgencyId.of("csw");
        Occasion today = Occasion.of(ActorId.of("W-7"), csw, Instant.EPOCH, day);
        // snippet: HoldAPlatformMeeting
        PlatformMeetings platform = chiba.platformMeetings();
        PlatformMeetingId meeting = PlatformMeetingId.of("PM-1");
        platform.plan(meeting, "DEVELOP_RESOURCES", Optional.empty(), day, today)
                .state();
        platform.handle(meeting, new PlatformCommand.Hold(Map.of("RESIDENTS", 14, "PTA", 3), today))
                .state();
        Idea garden = new Idea(
                IdeaId.of("garden"), "ACTIVITY", Optional.empty(), Set.of(ActorId.of("V-1"), ActorId.of("V-2")));
        platform.handle(meeting, new PlatformCommand.PutIdea(garden, today)).state();
        DevelopmentId work = chiba.development().newId();
        platform.takeUp(meeting, garden.id(), work, csw, day.plusDays(21), today)
                .state();

        AwarenessRecord awareness = chiba.training().awareness();
        Reach leaflet = new Reach("LEAFLET", "DESKS", Set.of(AreaId.of("chuo")), Map.of("RESIDENTS", 800));
        awareness
                .handle(AwarenessId.of("A-1"), new AwarenessCommand.Tell(leaflet, day, today))
                .state();
        AwarenessRecord.Question question = AwarenessRecord.Question.between(day.minusMonths(3), day);
        AwarenessRecord.Coverage wards = awareness.coverage("ward", question, today);
        // end snippet
        System.out.println(chiba.development().find(work, today).orElseThrow().status());
        System.out.println(wards.reached() + " of " + wards.areas() + ", missing " + wards.missing());
    }
}
