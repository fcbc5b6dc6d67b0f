package org.marugoto.platform;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;
import org.marugoto.area.AreaId;
import org.marugoto.community.IssueId;
import org.marugoto.conference.LearningCaseId;
import org.marugoto.resource.ResourceId;

/**
 * A platform meeting (連携・協働の場) as it stands now. It holds codes, counts and identifiers, and of cases only what was
 * de-identified. Immutable and thread-safe.
 */
@Value.Immutable
@Value.Style(visibility = ImplementationVisibility.PACKAGE, overshadowImplementation = true)
public interface PlatformMeeting {

    /** Where a platform meeting stands. */
    enum Status {
        /** Never planned. */
        NONE,
        /** Planned for a day. */
        PLANNED,
        /** Held; nothing of it is recorded yet. */
        HELD,
        /** Held, and something that came of it is recorded (成果を記録). */
        RECORDED,
        /** Closed; ideas may still find volunteers. */
        CLOSED,
        /** Cancelled before it was held, with a ground. */
        CANCELLED
    }

    /** A meeting that was never planned. */
    PlatformMeeting NONE = builder().status(Status.NONE).build();

    /** Where it stands. */
    Status status();

    /** Which kind, a code of the profile; empty only if it was never planned. */
    Optional<String> kind();

    /** What may come of it, as the kind said when it was planned. */
    Set<String> outputs();

    /** The area it is for; empty if for the whole municipality. */
    Optional<AreaId> area();

    /** The day it is planned for, or was held on. */
    Optional<LocalDate> on();

    /** How many came, by a code of the list {@code audiences}; empty before it was held. */
    Map<String, Integer> attendance();

    /** What stands on the edition of the resource map that it made; empty if it made none. */
    Set<ResourceId> mapped();

    /** The learning cases (振り返り事例) that were shared. */
    Set<LearningCaseId> cases();

    /** The community issues (地域課題) that were shared. */
    Set<IssueId> issues();

    /** The lectures that were given. */
    List<Lecture> lectures();

    /** The ideas that came up. */
    List<Idea> ideas();

    /** The idea of this identifier. */
    default Optional<Idea> idea(IdeaId id) {
        return ideas().stream().filter(idea -> idea.id().equals(id)).findFirst();
    }

    /** The lecture of this identifier. */
    default Optional<Lecture> lecture(LectureId id) {
        return lectures().stream().filter(lecture -> lecture.id().equals(id)).findFirst();
    }

    /** Whether it was held, so that something can have come of it. */
    default boolean wasHeld() {
        return status() == Status.HELD || status() == Status.RECORDED || status() == Status.CLOSED;
    }

    /** Begins a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Begins a changed copy. */
    default Builder but() {
        return builder().from(this);
    }

    /** Builds a platform meeting. Not thread-safe. */
    final class Builder extends ImmutablePlatformMeeting.Builder {
        Builder() {}
    }
}
