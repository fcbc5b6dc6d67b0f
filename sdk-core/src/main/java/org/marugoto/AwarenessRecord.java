package org.marugoto;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.marugoto.area.Area;
import org.marugoto.area.AreaId;
import org.marugoto.area.Areas;
import org.marugoto.decide.Occasion;
import org.marugoto.decide.Reason;
import org.marugoto.document.ShapeCheck;
import org.marugoto.ledger.AggregateType;
import org.marugoto.ledger.Clerk;
import org.marugoto.ledger.Outcome;
import org.marugoto.ledger.Recorded;
import org.marugoto.ledger.Store;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.training.Awareness;
import org.marugoto.training.AwarenessCommand;
import org.marugoto.training.AwarenessDecider;
import org.marugoto.training.AwarenessEvent;
import org.marugoto.training.AwarenessId;
import org.marugoto.training.Reach;

/**
 * What was told to whom and where (周知・啓発の記録): lectures, leaflets, visits, and which districts were never reached. As safe for
 * several threads as its store.
 */
public final class AwarenessRecord {

    /** How it is kept. */
    public static final AggregateType<AwarenessId, AwarenessCommand, Awareness, AwarenessEvent> TYPE =
            new AggregateType<>(
                    "awareness", Awareness.class, AwarenessEvent.class, AwarenessId::of, new AwarenessDecider());

    /** The means of a platform meeting's lecture, a code of the list {@code awarenessMeans}. */
    static final String LECTURE = "LECTURE";

    /**
     * What is asked for.
     *
     * @param means only by this means; empty if by any
     * @param audience only of this audience; empty if of any
     * @param topic only about this topic; empty if about any
     * @param from the first day that counts
     * @param to the last day that counts
     */
    public record Question(
            Optional<String> means, Optional<String> audience, Optional<String> topic, LocalDate from, LocalDate to) {

        /** Whatever was told to anybody in these days. */
        public static Question between(LocalDate from, LocalDate to) {
            return new Question(Optional.empty(), Optional.empty(), Optional.empty(), from, to);
        }

        /** The same, of one audience only. */
        public Question to(String group) {
            return new Question(means, Optional.of(group), topic, from, to);
        }

        /** The same, by one means only. */
        public Question by(String way) {
            return new Question(Optional.of(way), audience, topic, from, to);
        }

        private boolean counts(Awareness found) {
            return found.status() == Awareness.Status.RECORDED
                    && found.on()
                            .filter(day -> !day.isBefore(from) && !day.isAfter(to))
                            .isPresent()
                    && found.reach().filter(this::counts).isPresent();
        }

        private boolean counts(Reach reach) {
            return means.map(reach.means()::equals).orElse(true)
                    && topic.map(reach.topic()::equals).orElse(true)
                    && audience.map(reach.audience()::containsKey).orElse(true);
        }

        private long people(Reach reach) {
            return audience.map(group -> (long) reach.audience().getOrDefault(group, 0))
                    .orElseGet(() -> reach.audience().values().stream()
                            .mapToLong(Integer::longValue)
                            .sum());
        }
    }

    /**
     * How far the areas of one scheme were reached.
     *
     * @param times how often each was reached, in the order of the profile; zero where never
     * @param people how many people were told, each act counted once whatever areas it reached
     */
    public record Coverage(Map<AreaId, Integer> times, long people) {

        /** How many areas there are. */
        public int areas() {
            return times.size();
        }

        /** How many of them were reached: 28 of 28. */
        public int reached() {
            return times.size() - missing().size();
        }

        /** The areas that were never reached, in the order of the profile. */
        public List<AreaId> missing() {
            return times.entrySet().stream()
                    .filter(entry -> entry.getValue() == 0)
                    .map(Map.Entry::getKey)
                    .toList();
        }
    }

    private final MunicipalityProfile profile;
    private final Store store;
    private final Clerk clerk;
    private final ShapeCheck shapes;

    AwarenessRecord(MunicipalityProfile profile, Store store, Clerk clerk, ShapeCheck shapes) {
        this.profile = profile;
        this.store = store;
        this.clerk = clerk;
        this.shapes = shapes;
    }

    /**
     * Records or withdraws what was told; a code or area that the profile does not know is refused.
     *
     * @throws org.marugoto.ledger.StaleVersionException if somebody else recorded in between; nothing was written
     */
    public Outcome<Awareness, AwarenessEvent> handle(AwarenessId id, AwarenessCommand command) {
        List<Reason> wrong = new ArrayList<>(shapes.reasons(command));
        if (wrong.isEmpty() && command instanceof AwarenessCommand.Tell tell) {
            wrong.addAll(new PlatformCodes(profile).against(tell.reach()));
        }
        return wrong.isEmpty() ? clerk.handle(TYPE, id, command) : new Outcome.Refused<>(wrong);
    }

    /**
     * What was told, or empty if it was never recorded.
     *
     * @param asking who asks, for which purpose
     */
    public Optional<Awareness> find(AwarenessId id, Occasion asking) {
        Objects.requireNonNull(asking, "asking");
        return store.ledger(TYPE).find(id).map(Recorded::state);
    }

    /**
     * How far the areas of a scheme were reached. Whatever reached an area reached the areas within it and those it lies in; what
     * was told to the whole municipality, and to no area in particular, reached none. Reads page by page.
     *
     * @param scheme such as {@code school-district}
     * @param asking who asks, for which purpose
     */
    public Coverage coverage(String scheme, Question question, Occasion asking) {
        Objects.requireNonNull(asking, "asking");
        Map<AreaId, Integer> times = new LinkedHashMap<>();
        profile.areas().of(scheme).stream().map(Area::id).forEach(area -> times.put(area, 0));
        long[] people = {0};
        store.ledger(TYPE).read((id, latest) -> {
            if (question.counts(latest.state())) {
                Reach reach = latest.state().reach().orElseThrow();
                times.replaceAll((area, before) -> before + (touches(reach.areas(), area) ? 1 : 0));
                people[0] += question.people(reach);
            }
        });
        return new Coverage(times, people[0]);
    }

    private boolean touches(Set<AreaId> reached, AreaId area) {
        Areas areas = profile.areas();
        return reached.stream().anyMatch(at -> areas.within(at, area) || areas.within(area, at));
    }
}
