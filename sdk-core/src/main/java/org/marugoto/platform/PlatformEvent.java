package org.marugoto.platform;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.marugoto.area.AreaId;
import org.marugoto.community.IssueId;
import org.marugoto.conference.LearningCaseId;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.Occasion;
import org.marugoto.resource.ResourceId;

/** Everything that can have happened to a platform meeting. */
public sealed interface PlatformEvent {

    /** The circumstances of the act. */
    Occasion occasion();

    /** It was planned. */
    record Planned(String kind, Set<String> outputs, Optional<AreaId> area, LocalDate on, Occasion occasion)
            implements PlatformEvent {}

    /** It was moved to another day. */
    record Moved(LocalDate on, String ground, Occasion occasion) implements PlatformEvent {}

    /** It was cancelled. */
    record Cancelled(String ground, Occasion occasion) implements PlatformEvent {}

    /** It was held on the day of the occasion. */
    record Held(Map<String, Integer> attendance, Occasion occasion) implements PlatformEvent {}

    /** A new edition of a resource map came of it; the map gives it its number. */
    record MapMade(ResourceMapId map, Set<ResourceId> resources, LocalDate heldOn, Occasion occasion)
            implements PlatformEvent {}

    /** A learning case was shared. */
    record CaseShared(LearningCaseId learningCase, Occasion occasion) implements PlatformEvent {}

    /** A community issue was shared. */
    record IssueShared(IssueId issue, Occasion occasion) implements PlatformEvent {}

    /** A lecture was given, for this area or the whole municipality. */
    record LectureGiven(Lecture lecture, Optional<AreaId> area, LocalDate heldOn, Occasion occasion)
            implements PlatformEvent {}

    /** An idea came up. */
    record IdeaPut(Idea idea, Occasion occasion) implements PlatformEvent {}

    /** More people would carry an idea. */
    record Volunteered(IdeaId idea, Set<ActorId> volunteers, Occasion occasion) implements PlatformEvent {}

    /** It was closed. */
    record Closed(Occasion occasion) implements PlatformEvent {}
}
