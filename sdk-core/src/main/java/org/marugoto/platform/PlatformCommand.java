package org.marugoto.platform;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.marugoto.area.AreaId;
import org.marugoto.community.IssueId;
import org.marugoto.conference.LearningCaseId;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.Occasion;
import org.marugoto.resource.ResourceId;

/** Everything that can be asked of a platform meeting. */
public sealed interface PlatformCommand {

    /** The circumstances of the act. */
    Occasion occasion();

    /** It is planned for a day. */
    record Plan(
            @NotNull @Valid PlatformKind kind,
            @NotNull Optional<AreaId> area,
            @NotNull LocalDate on,
            @NotNull Occasion occasion)
            implements PlatformCommand {}

    /**
     * A learning case is shared.
     *
     * @param kept whether it is kept now, as the one who asks has checked
     * @param sharing how many households share what it tells
     * @param k how many have to, at least 1
     */
    record ShareCase(
            @NotNull LearningCaseId learningCase,
            boolean kept,
            @Min(0) long sharing,
            @Min(1) int k,
            @NotNull Occasion occasion)
            implements PlatformCommand {}

    /**
     * A community issue is shared.
     *
     * @param told whether it was de-identified and told, as the one who asks has checked
     */
    record ShareIssue(
            @NotNull IssueId issue, boolean told, @NotNull Occasion occasion) implements PlatformCommand {}

    /** What needs nothing but itself. */
    sealed interface Step extends PlatformCommand {}

    /** It is moved to another day; the ground is a code. */
    record Move(
            @NotNull LocalDate on,
            @NotNull @Size(min = 1, max = 64) String ground,
            @NotNull Occasion occasion) implements Step {}

    /** It is not held; the ground is a code. */
    record Cancel(
            @NotNull @Size(min = 1, max = 64) String ground,
            @NotNull Occasion occasion) implements Step {}

    /**
     * It was held on the day of the occasion.
     *
     * @param attendance how many came, by a code of the list {@code audiences}; each at least 1
     */
    record Hold(
            @NotNull @Size(min = 1, max = 100)
            Map<@Size(min = 1, max = 64) String, @NotNull @Min(1) @Max(100_000) Integer> attendance,

            @NotNull Occasion occasion)
            implements Step {
        /** Copies the map and sorts it. */
        public Hold {
            attendance = Collections.unmodifiableMap(new TreeMap<>(attendance));
        }
    }

    /**
     * A new edition of the resource map was made, of the meeting's area.
     *
     * @param resources everything that stands on it
     */
    record MakeMap(
            @NotNull @Size(min = 1, max = 10_000) Set<@NotNull ResourceId> resources,
            @NotNull Occasion occasion) implements Step {
        /** Copies the set and keeps its order. */
        public MakeMap {
            resources = Collections.unmodifiableSet(new LinkedHashSet<>(resources));
        }
    }

    /** A lecture was given. */
    record GiveLecture(
            @NotNull @Valid Lecture lecture, @NotNull Occasion occasion) implements Step {}

    /** An idea for a resource came up. */
    record PutIdea(@NotNull @Valid Idea idea, @NotNull Occasion occasion) implements Step {}

    /** Somebody would carry an idea, at the meeting or later. */
    record Volunteer(
            @NotNull IdeaId idea,
            @NotNull @Size(min = 1, max = 500) Set<@NotNull ActorId> volunteers,
            @NotNull Occasion occasion)
            implements Step {
        /** Copies the set. */
        public Volunteer {
            volunteers = Set.copyOf(volunteers);
        }
    }

    /**
     * It is closed.
     *
     * @param nothingCame whether it is closed although nothing came of it
     */
    record Close(boolean nothingCame, @NotNull Occasion occasion) implements Step {}
}
