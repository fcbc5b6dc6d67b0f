package org.marugoto;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.marugoto.conference.AgendaItem;
import org.marugoto.conference.Conference;
import org.marugoto.conference.ConferenceCommand;
import org.marugoto.conference.ConferenceDecider;
import org.marugoto.conference.ConferenceEvent;
import org.marugoto.conference.ConferenceId;
import org.marugoto.conference.ConferenceKind;
import org.marugoto.conference.ConferenceRefusal;
import org.marugoto.conference.GapId;
import org.marugoto.conference.Hat;
import org.marugoto.conference.MeasureId;
import org.marugoto.conference.Sitting;
import org.marugoto.conference.Task;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Occasion;
import org.marugoto.decide.Reason;
import org.marugoto.document.DocumentFault;
import org.marugoto.document.ShapeCheck;
import org.marugoto.household.HouseholdId;
import org.marugoto.ledger.AggregateType;
import org.marugoto.ledger.Clerk;
import org.marugoto.ledger.Outcome;
import org.marugoto.ledger.Recorded;
import org.marugoto.ledger.Store;
import org.marugoto.ledger.TextId;
import org.marugoto.profile.MunicipalityProfile;

/**
 * Conferences (会議) of one municipality, of the kinds its profile has. As safe for several threads as its store.
 */
public final class Conferences {

    /** How conferences are kept. */
    public static final AggregateType<ConferenceId, ConferenceCommand, Conference, ConferenceEvent> TYPE =
            new AggregateType<>(
                    "conference", Conference.class, ConferenceEvent.class, ConferenceId::of, new ConferenceDecider());

    private final MunicipalityProfile profile;
    private final Store store;
    private final Clerk clerk;
    private final ShapeCheck shapes;

    Conferences(MunicipalityProfile profile, Store store, Clerk clerk, ShapeCheck shapes) {
        this.profile = profile;
        this.store = store;
        this.clerk = clerk;
        this.shapes = shapes;
    }

    /**
     * Calls a body together, in the role of the occasion.
     *
     * @param kinds the codes of the kinds it sits under: one, or several of the same body, each with minutes of its own
     * @param on the day it is to be held
     * @param place where the name of the place is kept
     * @param sitting {@link Hat#REGULAR} or {@link Hat#AD_HOC}
     * @throws org.marugoto.ledger.StaleVersionException if somebody else recorded in between; nothing was written
     */
    public Outcome<Conference, ConferenceEvent> convene(
            ConferenceId id, List<String> kinds, LocalDate on, TextId place, String sitting, Occasion occasion) {
        List<Hat> hats = kinds.stream()
                .flatMap(kind -> profile.conferenceKind(kind).stream())
                .map(ConferenceKind::hat)
                .toList();
        if (hats.size() < kinds.size()) {
            return new Outcome.Refused<>(List.of(unknownKind(kinds)));
        }
        return handle(id, new ConferenceCommand.Convene(hats, on, place, sitting, occasion));
    }

    /**
     * Handles a command; a wrong shape, hats that are not the profile's, or a topic that points at a person are refused.
     *
     * @throws org.marugoto.ledger.StaleVersionException if somebody else recorded in between; nothing was written
     */
    public Outcome<Conference, ConferenceEvent> handle(ConferenceId id, ConferenceCommand command) {
        List<Reason> wrong = new ArrayList<>(shapes.reasons(command));
        if (command instanceof ConferenceCommand.Convene convene) {
            wrong.addAll(againstHats(convene.hats()));
        } else if (command instanceof ConferenceCommand.Table table) {
            wrong.addAll(againstTopic(table.item()));
        }
        return wrong.isEmpty() ? clerk.handle(TYPE, id, command) : new Outcome.Refused<>(wrong);
    }

    /**
     * A conference, or empty if it was never convened. It names no words: minutes and notes are read by
     * {@link ConferenceCommand.ReadMinutes} and {@link ConferenceCommand.ReadNote}, which record who reads on which ground.
     *
     * @param asking who asks, for which purpose; the one place where access will be decided
     */
    public Optional<Conference> find(ConferenceId id, Occasion asking) {
        Objects.requireNonNull(asking, "asking");
        return store.ledger(TYPE).find(id).map(Recorded::state);
    }

    /**
     * What belongs to one hat of a conference, and nothing of any other; empty if it does not sit under it.
     *
     * @param asking who asks, for which purpose
     */
    public Optional<Conference> under(ConferenceId id, String kind, Occasion asking) {
        return find(id, asking)
                .filter(conference -> conference.hat(kind).isPresent())
                .map(conference -> conference.under(kind));
    }

    /**
     * The kinds of command that are possible now, for a screen to offer.
     *
     * @param asking who asks, for which purpose
     */
    public Set<Class<? extends ConferenceCommand>> possible(ConferenceId id, Occasion asking) {
        return ConferenceDecider.TABLE.possibleIn(
                find(id, asking).map(Conference::status).orElse(Conference.Status.NONE));
    }

    /**
     * The regular sittings of a kind up to the day of the occasion: held, missed, or with a reminder showing; empty if the
     * kind has no rhythm or the profile does not have it.
     *
     * @param by the agency that convenes, such as one of several houses that each hold their own
     * @param asking who asks, for which purpose
     * @throws IllegalArgumentException if the kind has a rhythm and the profile has no such agency
     */
    public List<Sitting> sittings(String kind, AgencyId by, Occasion asking) {
        List<LocalDate> held = new ArrayList<>();
        each(asking, (id, conference) -> {
            if (tookPlace(conference)
                    && conference.hat(kind).isPresent()
                    && conference.convenedBy().filter(by::equals).isPresent()) {
                conference.on().ifPresent(held::add);
            }
        });
        return profile.conferenceKind(kind)
                .flatMap(ConferenceKind::rhythm)
                .map(rhythm -> rhythm.sittings(held, profile.agencies().get(by).calendar(), asking.on()))
                .orElse(List.of());
    }

    /**
     * The tasks of every conference that are late on the day of the occasion, the oldest first.
     *
     * @param asking who asks, for which purpose
     */
    public List<Task> overdue(Occasion asking) {
        List<Task> late = new ArrayList<>();
        each(asking, (id, conference) -> late.addAll(conference.overdue(asking.on())));
        return late.stream()
                .sorted(Comparator.comparing(Task::dueOn)
                        .thenComparing(task -> task.id().value()))
                .toList();
    }

    private void each(Occasion asking, BiConsumer<ConferenceId, Conference> look) {
        Objects.requireNonNull(asking, "asking");
        store.journal()
                .read(TYPE, (id, history) -> look.accept(id, TYPE.decider().fold(history)));
    }

    private static boolean tookPlace(Conference conference) {
        return conference.status() == Conference.Status.HELD || conference.status() == Conference.Status.CLOSED;
    }

    private List<Reason> againstHats(List<Hat> hats) {
        List<Optional<ConferenceKind>> kinds =
                hats.stream().map(hat -> profile.conferenceKind(hat.kind())).toList();
        boolean ofTheProfile = kinds.stream()
                .flatMap(Optional::stream)
                .map(ConferenceKind::hat)
                .toList()
                .equals(hats);
        if (!ofTheProfile) {
            return List.of(unknownKind(hats.stream().map(Hat::kind).toList()));
        }
        List<String> bodies = kinds.stream()
                .flatMap(Optional::stream)
                .map(ConferenceKind::body)
                .distinct()
                .toList();
        return bodies.size() <= 1
                ? List.of()
                : List.of(Reason.of(ConferenceRefusal.HATS_OF_DIFFERENT_BODIES).with("found", bodies));
    }

    private Reason unknownKind(List<String> found) {
        return Reason.of(DocumentFault.UNKNOWN_VALUE)
                .with("name", "conferenceKinds")
                .with(
                        "expected",
                        profile.conferenceKinds().stream()
                                .map(ConferenceKind::id)
                                .toList())
                .with("found", found);
    }

    private List<Reason> againstTopic(AgendaItem item) {
        Optional<String> about = item.about().filter(text -> !item.isCase());
        return about.filter(Predicate.not(text -> isSound(item.kind(), text)))
                .map(text -> List.of(
                        Reason.of(ConferenceRefusal.PERSONAL_DATA_ON_A_TOPIC).with("item", item.id())))
                .orElse(List.of());
    }

    /** A gap or measure is one we know; any other topic is the identifier of nobody's case or household. */
    private boolean isSound(String kind, String about) {
        try {
            return switch (kind) {
                case AgendaItem.GAP ->
                    store.ledger(Measures.GAP_TYPE).find(GapId.of(about)).isPresent();
                case AgendaItem.MEASURE ->
                    store.ledger(Measures.TYPE).find(MeasureId.of(about)).isPresent();
                default ->
                    store.ledger(Cases.TYPE).find(CaseId.of(about)).isEmpty()
                            && store.ledger(Households.TYPE)
                                    .find(HouseholdId.of(about))
                                    .isEmpty();
            };
        } catch (IllegalArgumentException words) {
            return false;
        }
    }
}
