package org.marugoto.platform;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.marugoto.area.AreaId;
import org.marugoto.code.Text;
import org.marugoto.community.IssueId;
import org.marugoto.conference.LearningCaseId;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.Occasion;
import org.marugoto.resource.ResourceId;

/** Platform meetings for tests. */
public final class PlatformSamples {

    static final LocalDate DAY = LocalDate.of(2024, 6, 3);
    static final LocalDate MEETING = LocalDate.of(2024, 6, 20);
    static final IdeaId GARDEN = IdeaId.of("garden");
    static final Lecture TALK = new Lecture(LectureId.of("talk"), "UNDERSTANDING", Map.of("RESIDENTS", 40, "PTA", 5));

    /** One that may have every output, so that each can be tried. */
    static final PlatformKind EVERYTHING =
            new PlatformKind("EVERYTHING", Text.of("なんでも", "everything"), Set.copyOf(PlatformKind.OUTPUTS));

    private PlatformSamples() {}

    static Occasion on(LocalDate day) {
        return Occasion.of(
                ActorId.of("W-1"), AgencyId.of("fukumaru"), day.atTime(10, 0).toInstant(ZoneOffset.ofHours(9)), day);
    }

    static PlatformCommand plan(PlatformKind kind) {
        return new PlatformCommand.Plan(kind, Optional.of(AreaId.of("chuo")), MEETING, on(DAY));
    }

    static PlatformCommand hold() {
        return new PlatformCommand.Hold(Map.of("RESIDENTS", 12, "SCHOOLS", 1), on(MEETING));
    }

    static PlatformCommand idea(String... volunteers) {
        return new PlatformCommand.PutIdea(
                new Idea(GARDEN, "PLACE_TO_BE", Optional.empty(), actors(volunteers)), on(MEETING));
    }

    static PlatformCommand volunteer(String... volunteers) {
        return new PlatformCommand.Volunteer(GARDEN, actors(volunteers), on(MEETING));
    }

    static PlatformCommand shareCase(boolean kept, long sharing) {
        return new PlatformCommand.ShareCase(LearningCaseId.of("L1"), kept, sharing, 3, on(MEETING));
    }

    static PlatformCommand makeMap(String... resources) {
        return new PlatformCommand.MakeMap(
                Set.of(resources).stream().map(ResourceId::of).collect(Collectors.toSet()), on(MEETING));
    }

    static PlatformCommand close(boolean nothingCame) {
        return new PlatformCommand.Close(nothingCame, on(MEETING));
    }

    private static Set<ActorId> actors(String... names) {
        return Set.of(names).stream().map(ActorId::of).collect(Collectors.toSet());
    }

    /** Each command once, in an order in which all but the moving away of the day can be done. */
    static List<PlatformCommand> oneOfEach() {
        return List.of(
                plan(EVERYTHING),
                new PlatformCommand.Move(MEETING, "HALL_TAKEN", on(DAY)),
                new PlatformCommand.Cancel("TYPHOON", on(DAY)),
                hold(),
                makeMap("cafe"),
                shareCase(true, 3),
                new PlatformCommand.ShareIssue(IssueId.of("I1"), true, on(MEETING)),
                new PlatformCommand.GiveLecture(TALK, on(MEETING)),
                idea("V-1"),
                volunteer("V-2"),
                close(false));
    }

    static PlatformCommand random(Random random) {
        return switch (random.nextInt(14)) {
            case 0 -> plan(PlatformKind.national().get(random.nextInt(4)));
            case 1 -> plan(EVERYTHING);
            case 2 -> new PlatformCommand.Move(MEETING.plusDays(random.nextInt(3) - 1), "HALL_TAKEN", on(DAY));
            case 3 -> random.nextInt(8) == 0 ? new PlatformCommand.Cancel("TYPHOON", on(DAY)) : hold();
            case 4, 5 -> new PlatformCommand.Hold(Map.of("NPO", 2), on(MEETING.plusDays(random.nextInt(3) - 1)));
            case 6 -> makeMap(random.nextBoolean() ? "cafe" : "farm");
            case 7 -> shareCase(random.nextBoolean(), random.nextInt(5));
            case 8 -> new PlatformCommand.ShareIssue(IssueId.of("I1"), random.nextBoolean(), on(MEETING.plusDays(2)));
            case 9 -> new PlatformCommand.GiveLecture(TALK, on(MEETING.plusDays(2)));
            case 10 -> idea("V-" + random.nextInt(3));
            case 11, 12 -> volunteer("V-" + random.nextInt(6));
            default -> close(random.nextBoolean());
        };
    }
}
