package org.marugoto;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.marugoto.area.AreaId;
import org.marugoto.community.IssueId;
import org.marugoto.conference.LearningCaseId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.Occasion;
import org.marugoto.decide.Reason;
import org.marugoto.development.Development;
import org.marugoto.development.DevelopmentCommand;
import org.marugoto.development.DevelopmentEvent;
import org.marugoto.development.DevelopmentId;
import org.marugoto.development.Wanted;
import org.marugoto.document.ShapeCheck;
import org.marugoto.ledger.AggregateType;
import org.marugoto.ledger.Clerk;
import org.marugoto.ledger.Ids;
import org.marugoto.ledger.Outcome;
import org.marugoto.ledger.Reaction.Order;
import org.marugoto.ledger.Recorded;
import org.marugoto.ledger.Store;
import org.marugoto.platform.Idea;
import org.marugoto.platform.IdeaId;
import org.marugoto.platform.MeetingOrigin;
import org.marugoto.platform.PlatformCommand;
import org.marugoto.platform.PlatformDecider;
import org.marugoto.platform.PlatformEvent;
import org.marugoto.platform.PlatformKind;
import org.marugoto.platform.PlatformMeeting;
import org.marugoto.platform.PlatformMeetingId;
import org.marugoto.platform.PlatformRefusal;
import org.marugoto.platform.ResourceMap;
import org.marugoto.platform.ResourceMapCommand;
import org.marugoto.platform.ResourceMapDecider;
import org.marugoto.platform.ResourceMapEvent;
import org.marugoto.platform.ResourceMapId;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.training.AwarenessCommand;
import org.marugoto.training.AwarenessId;
import org.marugoto.training.Reach;

/**
 * Platform meetings (連携・協働の場) of one municipality, and what comes of them. Nothing that a meeting records says whom a case is
 * about. As safe for several threads as its store.
 *
 * <p>Acts may throw {@link org.marugoto.ledger.StaleVersionException} if somebody else recorded in between; then nothing was
 * written.
 */
public final class PlatformMeetings {

    /** How platform meetings are kept. */
    public static final AggregateType<PlatformMeetingId, PlatformCommand, PlatformMeeting, PlatformEvent> TYPE =
            new AggregateType<>(
                    "platform-meeting",
                    PlatformMeeting.class,
                    PlatformEvent.class,
                    PlatformMeetingId::of,
                    new PlatformDecider());

    /** How the editions of resource maps are kept. */
    public static final AggregateType<ResourceMapId, ResourceMapCommand, ResourceMap, ResourceMapEvent> MAPS =
            new AggregateType<>(
                    "resource-map",
                    ResourceMap.class,
                    ResourceMapEvent.class,
                    ResourceMapId::of,
                    new ResourceMapDecider());

    private final MunicipalityProfile profile;
    private final Store store;
    private final Clerk clerk;
    private final ShapeCheck shapes;
    private final Ids ids;
    private final Developments developments;
    private final Crowd crowd;

    PlatformMeetings(
            MunicipalityProfile profile,
            Store store,
            Clerk clerk,
            ShapeCheck shapes,
            Ids ids,
            Developments developments,
            Crowd crowd) {
        this.profile = profile;
        this.store = store;
        this.clerk = clerk.reacting(TYPE, PlatformMeetings::follow);
        this.shapes = shapes;
        this.ids = ids;
        this.developments = developments;
        this.crowd = crowd;
    }

    /** The id for a new meeting. */
    public PlatformMeetingId newId() {
        return ids.next(PlatformMeetingId::of);
    }

    /**
     * Plans a meeting for a day.
     *
     * @param kind a code of the profile's kinds of platform meeting; the kind says what may come of it
     * @param area for which area; empty if for the whole municipality
     */
    public Outcome<PlatformMeeting, PlatformEvent> plan(
            PlatformMeetingId id, String kind, Optional<AreaId> area, LocalDate on, Occasion occasion) {
        Optional<PlatformKind> found = profile.platformKinds().stream()
                .filter(known -> known.code().equals(kind))
                .findFirst();
        List<Reason> wrong = new ArrayList<>(new PlatformCodes(profile).against(area));
        if (found.isEmpty()) {
            wrong.add(new PlatformCodes(profile).noSuchKind(kind));
        }
        return wrong.isEmpty()
                ? decide(id, new PlatformCommand.Plan(found.orElseThrow(), area, on, occasion))
                : new Outcome.Refused<>(wrong);
    }

    /**
     * Holds, moves, cancels or closes a meeting, or records what came of it; a code, area or resource that is not known is
     * refused with the path of the field.
     */
    public Outcome<PlatformMeeting, PlatformEvent> handle(PlatformMeetingId id, PlatformCommand.Step step) {
        List<Reason> wrong = shapes.reasons(step);
        List<Reason> all = wrong.isEmpty() ? new PlatformCodes(profile).against(step, store) : wrong;
        return all.isEmpty() ? clerk.handle(TYPE, id, step) : new Outcome.Refused<>(all);
    }

    /**
     * Shares a learning case (振り返り事例): one that is kept, and whose traits enough households have on record now, at the ages they
     * had when it was drawn.
     */
    public Outcome<PlatformMeeting, PlatformEvent> share(
            PlatformMeetingId id, LearningCaseId learningCase, Occasion occasion) {
        var lesson = store.ledger(Learning.TYPE)
                .find(learningCase)
                .flatMap(found -> found.state().lesson());
        long sharing = lesson.map(told -> crowd.sharing(told.traits(), drawn(learningCase, occasion)))
                .orElse(0L);
        return decide(
                id, new PlatformCommand.ShareCase(learningCase, lesson.isPresent(), sharing, crowd.k(), occasion));
    }

    /** Shares a community issue (地域課題) of which something was told; what was told is de-identified. */
    public Outcome<PlatformMeeting, PlatformEvent> share(PlatformMeetingId id, IssueId issue, Occasion occasion) {
        boolean told = store.ledger(CommunityIssues.TYPE).find(issue).isPresent();
        return decide(id, new PlatformCommand.ShareIssue(issue, told, occasion));
    }

    /**
     * Takes up an idea of a meeting: resource development opens, which names the meeting it came from.
     *
     * @param development a new identifier
     * @param owner the agency in charge
     * @param nextOn the day by which somebody is to act
     */
    public Outcome<Development, DevelopmentEvent> takeUp(
            PlatformMeetingId id,
            IdeaId idea,
            DevelopmentId development,
            AgencyId owner,
            LocalDate nextOn,
            Occasion occasion) {
        PlatformMeeting meeting = find(id, occasion).orElse(PlatformMeeting.NONE);
        return meeting.idea(idea)
                .map(found -> developments.handle(
                        development,
                        new DevelopmentCommand.Open(
                                new Wanted(found.kind(), found.area()),
                                owner,
                                Optional.empty(),
                                nextOn,
                                Optional.of(new MeetingOrigin(id, Optional.of(idea))),
                                occasion)))
                .orElseGet(() -> new Outcome.Refused<>(List.of(Reason.of(PlatformRefusal.NO_SUCH_IDEA)
                        .with("idea", idea)
                        .with("expected", meeting.ideas().stream().map(Idea::id).toList()))));
    }

    /**
     * A meeting, or empty if it was never planned.
     *
     * @param asking who asks, for which purpose
     */
    public Optional<PlatformMeeting> find(PlatformMeetingId id, Occasion asking) {
        Objects.requireNonNull(asking, "asking");
        return store.ledger(TYPE).find(id).map(Recorded::state);
    }

    /**
     * The resource map that is in force for an area, or for the whole municipality; empty if there is no edition.
     *
     * @param asking who asks, for which purpose
     */
    public Optional<ResourceMap> map(Optional<AreaId> area, Occasion asking) {
        Objects.requireNonNull(asking, "asking");
        return store.ledger(MAPS).find(ResourceMapId.of(area)).map(Recorded::state);
    }

    /**
     * Every edition there was of a resource map, oldest first.
     *
     * @param asking who asks, for which purpose
     */
    public List<ResourceMapEvent> editions(Optional<AreaId> area, Occasion asking) {
        Objects.requireNonNull(asking, "asking");
        return store.journal().history(MAPS, ResourceMapId.of(area));
    }

    /**
     * The resource development that came from a meeting, in the order of the ledger. Reads page by page.
     *
     * @param asking who asks, for which purpose
     */
    public Map<DevelopmentId, Development> broughtAbout(PlatformMeetingId id, Occasion asking) {
        Objects.requireNonNull(asking, "asking");
        return Developments.which(
                store,
                now -> now.origin().filter(from -> from.meeting().equals(id)).isPresent());
    }

    /**
     * The ideas that nobody has taken up, by meeting, in the order of the ledger. Reads page by page.
     *
     * @param asking who asks, for which purpose
     */
    public Map<PlatformMeetingId, List<Idea>> notTakenUp(Occasion asking) {
        Objects.requireNonNull(asking, "asking");
        Set<MeetingOrigin> taken = Developments.origins(store);
        Map<PlatformMeetingId, List<Idea>> left = new LinkedHashMap<>();
        store.ledger(TYPE).read((id, latest) -> {
            List<Idea> open = latest.state().ideas().stream()
                    .filter(idea -> !taken.contains(new MeetingOrigin(id, Optional.of(idea.id()))))
                    .toList();
            if (!open.isEmpty()) {
                left.put(id, open);
            }
        });
        return left;
    }

    /**
     * The kinds of command that are possible now, for a screen to offer.
     *
     * @param asking who asks, for which purpose
     */
    public Set<Class<? extends PlatformCommand>> possible(PlatformMeetingId id, Occasion asking) {
        return PlatformDecider.TABLE.possibleIn(
                find(id, asking).map(PlatformMeeting::status).orElse(PlatformMeeting.Status.NONE));
    }

    /** A map gets its new edition, and a lecture counts as something that was told, in the same unit of work. */
    private static List<Order<?, ?, ?, ?>> follow(PlatformMeetingId id, PlatformEvent event) {
        if (event instanceof PlatformEvent.MapMade made) {
            return List.of(new Order<>(
                    MAPS,
                    made.map(),
                    new ResourceMapCommand.Publish(id, made.heldOn(), made.resources(), made.occasion())));
        }
        if (event instanceof PlatformEvent.LectureGiven given) {
            Reach reach = new Reach(
                    AwarenessRecord.LECTURE,
                    given.lecture().topic(),
                    given.area().map(Set::of).orElse(Set.of()),
                    given.lecture().audience());
            return List.of(new Order<>(
                    AwarenessRecord.TYPE,
                    AwarenessId.of(given.lecture().id().value()),
                    new AwarenessCommand.Tell(reach, given.heldOn(), given.occasion())));
        }
        return List.of();
    }

    /** The decades it tells are those of the day it was drawn, and so are those it is compared with. */
    private Occasion drawn(LearningCaseId learningCase, Occasion occasion) {
        return store.journal().history(Learning.TYPE, learningCase).stream()
                .findFirst()
                .map(first -> occasion.when(occasion.at(), first.occasion().on()))
                .orElse(occasion);
    }

    private Outcome<PlatformMeeting, PlatformEvent> decide(PlatformMeetingId id, PlatformCommand command) {
        List<Reason> misshapen = shapes.reasons(command);
        return misshapen.isEmpty() ? clerk.handle(TYPE, id, command) : new Outcome.Refused<>(misshapen);
    }
}
