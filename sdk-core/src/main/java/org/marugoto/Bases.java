package org.marugoto;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.marugoto.area.Area;
import org.marugoto.area.AreaId;
import org.marugoto.base.Base;
import org.marugoto.base.BaseCommand;
import org.marugoto.base.BaseDecider;
import org.marugoto.base.BaseEvent;
import org.marugoto.base.BaseId;
import org.marugoto.base.BaseOffer;
import org.marugoto.base.BaseRefusal;
import org.marugoto.base.Coordinator;
import org.marugoto.base.CoordinatorPost;
import org.marugoto.consultation.Contact;
import org.marugoto.consultation.ContactCommand;
import org.marugoto.consultation.ContactEvent;
import org.marugoto.consultation.ContactId;
import org.marugoto.consultation.PlaceId;
import org.marugoto.decide.Occasion;
import org.marugoto.decide.Reason;
import org.marugoto.document.ShapeCheck;
import org.marugoto.ledger.AggregateType;
import org.marugoto.ledger.Clerk;
import org.marugoto.ledger.Outcome;
import org.marugoto.ledger.Recorded;
import org.marugoto.ledger.Store;
import org.marugoto.ledger.TextId;
import org.marugoto.privacy.AccessPolicy;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.resource.Resource;

/**
 * Community bases (地域の居場所・拠点) of one municipality, with their rooms, the help they get, the worries heard there and
 * what goes on there. Every act may throw {@link org.marugoto.ledger.StaleVersionException} if somebody else recorded in
 * between; then nothing was written. As safe for several threads as its store.
 */
public final class Bases {

    /** How bases are kept. */
    public static final AggregateType<BaseId, BaseCommand, Base, BaseEvent> TYPE =
            new AggregateType<>("base", Base.class, BaseEvent.class, BaseId::of, new BaseDecider());

    private final MunicipalityProfile profile;
    private final Store store;
    private final Clerk clerk;
    private final ShapeCheck shapes;
    private final BaseTerms terms;
    private final Consultations consultations;
    private final RoomBookings rooms;
    private final BaseSupports supports;
    private final Worries worries;
    private final BaseActivities activities;

    Bases(
            MunicipalityProfile profile,
            Store store,
            Clerk clerk,
            ShapeCheck shapes,
            AccessPolicy access,
            Consultations consultations) {
        this.profile = profile;
        this.store = store;
        this.clerk = clerk;
        this.shapes = shapes;
        this.terms = new BaseTerms(profile);
        this.consultations = consultations;
        this.rooms = new RoomBookings(profile, store, clerk, shapes);
        this.supports = new BaseSupports(profile, store, clerk, shapes);
        this.worries = new Worries(profile, store, clerk, shapes, access, consultations);
        this.activities = new BaseActivities(profile, store, clerk, shapes, access);
    }

    /** Who has which room when (部屋の利用予約). */
    public RoomBookings rooms() {
        return rooms;
    }

    /** The help coordinators give (コーディネーターの関わり). */
    public BaseSupports supports() {
        return supports;
    }

    /** Worries heard at bases (困りごと), until a specialised agency has taken them on. */
    public Worries worries() {
        return worries;
    }

    /** Activities and who came (活動と参加者). */
    public BaseActivities activities() {
        return activities;
    }

    /**
     * Somebody has the idea of a base.
     *
     * @param coordinator who looks after it; one of the profile's, if the profile names any
     */
    public Outcome<Base, BaseEvent> begin(BaseId id, BaseOffer offer, Coordinator coordinator, Occasion occasion) {
        return handle(id, new BaseCommand.Begin(offer, terms.rule(offer.kind()), coordinator, occasion));
    }

    /** It becomes something else: functions, programmes, for whom. */
    public Outcome<Base, BaseEvent> changeOffer(BaseId id, BaseOffer offer, Occasion occasion) {
        return handle(id, new BaseCommand.ChangeOffer(offer, terms.rule(offer.kind()), occasion));
    }

    /**
     * Any other step of a base. What a kind of base demands is always the profile's, whatever the command says; a wrong
     * shape, or a code that the profile does not know, is refused with the path of the field. A room that was found can be
     * booked at once, and one that was given up no longer, as one unit of work.
     */
    public Outcome<Base, BaseEvent> handle(BaseId id, BaseCommand step) {
        BaseCommand command = terms.onProfilesTerms(step);
        List<Reason> wrong = new ArrayList<>(shapes.reasons(command));
        wrong.addAll(terms.unknownIn(command));
        return wrong.isEmpty() ? clerk.handle(TYPE, id, command) : new Outcome.Refused<>(wrong);
    }

    /**
     * A consultation ends in a base: the person is directed there, and the base stands in the contact's outcome.
     *
     * @param note what else was said
     */
    public Outcome<Contact, ContactEvent> direct(
            ContactId contact, BaseId to, Optional<TextId> note, Occasion occasion) {
        List<Reason> wrong = againstRunning(store, to);
        return wrong.isEmpty()
                ? consultations.direct(contact, new ContactCommand.Direct(PlaceId.of(to.value()), note, occasion))
                : new Outcome.Refused<>(wrong);
    }

    /**
     * A base, or empty if nobody thought of it.
     *
     * @param asking who asks, for which purpose
     */
    public Optional<Base> find(BaseId id, Occasion asking) {
        Objects.requireNonNull(asking, "asking");
        return recorded(store, id);
    }

    /**
     * The kinds of command that are possible now, for a screen to offer.
     *
     * @param asking who asks, for which purpose
     */
    public Set<Class<? extends BaseCommand>> possible(BaseId id, Occasion asking) {
        return BaseDecider.TABLE.possibleIn(find(id, asking).map(Base::status).orElse(Base.Status.NONE));
    }

    /** The bases in operation, in the order of the ledger. Reads page by page. */
    public Map<BaseId, Base> running(Occasion asking) {
        return which(Base::isRunning, asking);
    }

    /** The bases in operation whose area the given one is, or lies in. */
    public Map<BaseId, Base> serving(AreaId area, Occasion asking) {
        Set<AreaId> around = profile.areas().containers(area);
        return which(
                base -> base.isRunning()
                        && base.offer()
                                .filter(offer -> around.contains(offer.area()))
                                .isPresent(),
                asking);
    }

    /** The bases that are open on a day. */
    public Map<BaseId, Base> openOn(LocalDate day, Occasion asking) {
        return which(base -> base.isOpenOn(day), asking);
    }

    /**
     * The bases in operation as entries of the directory, for search and matching: {@link LiveDirectory#replace} takes them
     * beside the others. Each entry has the identifier of its base.
     */
    public List<Resource> asResources(Occasion asking) {
        return running(asking).entrySet().stream()
                .map(entry -> terms.asResource(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The coordinators who cover an area by themselves, because they are named for it or for one it lies in. */
    public List<CoordinatorPost> coordinators(AreaId area) {
        Set<AreaId> around = profile.areas().containers(area);
        return profile.basePolicy().coordinators().stream()
                .filter(post -> post.areas().stream().anyMatch(around::contains))
                .toList();
    }

    /**
     * The areas of a scheme that no coordinator covers, in the order of the profile.
     *
     * @param scheme such as {@code school-district}
     */
    public List<AreaId> uncovered(String scheme) {
        return profile.areas().of(scheme).stream()
                .map(Area::id)
                .filter(area -> coordinators(area).isEmpty())
                .toList();
    }

    private Map<BaseId, Base> which(Predicate<Base> so, Occasion asking) {
        Objects.requireNonNull(asking, "asking");
        Map<BaseId, Base> found = new LinkedHashMap<>();
        store.ledger(TYPE).read((id, latest) -> {
            if (so.test(latest.state())) {
                found.put(id, latest.state());
            }
        });
        return found;
    }

    static Optional<Base> recorded(Store store, BaseId id) {
        return store.ledger(TYPE).find(id).map(Recorded::state);
    }

    /** A reason unless there is such a base and it is not closed. */
    static List<Reason> againstClosed(Store store, BaseId id) {
        return against(store, id, base -> base.status() != Base.Status.CLOSED);
    }

    /** A reason unless there is such a base and it is in operation. */
    static List<Reason> againstRunning(Store store, BaseId id) {
        return against(store, id, Base::isRunning);
    }

    private static List<Reason> against(Store store, BaseId id, Predicate<Base> so) {
        Optional<Base> found = recorded(store, id);
        if (found.isEmpty()) {
            return List.of(Reason.of(BaseRefusal.NO_SUCH_BASE).with("base", id));
        }
        return so.test(found.get())
                ? List.of()
                : List.of(Reason.of(BaseRefusal.NOT_RUNNING)
                        .with("base", id)
                        .with("status", found.get().status()));
    }
}
