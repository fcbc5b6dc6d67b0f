package org.marugoto;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.marugoto.base.BaseId;
import org.marugoto.base.Support;
import org.marugoto.base.SupportCommand;
import org.marugoto.base.SupportDecider;
import org.marugoto.base.SupportEvent;
import org.marugoto.base.SupportId;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.Occasion;
import org.marugoto.decide.Reason;
import org.marugoto.document.ShapeCheck;
import org.marugoto.ledger.AggregateType;
import org.marugoto.ledger.Clerk;
import org.marugoto.ledger.Outcome;
import org.marugoto.ledger.Recorded;
import org.marugoto.ledger.Store;
import org.marugoto.profile.MunicipalityProfile;

/**
 * The help coordinators give to bases (コーディネーターの関わり): finding a place, bringing residents to one table, making the
 * rules, grants, making it known. As safe for several threads as its store.
 */
public final class BaseSupports {

    /** How help is kept. */
    public static final AggregateType<SupportId, SupportCommand, Support, SupportEvent> TYPE =
            new AggregateType<>("base-support", Support.class, SupportEvent.class, SupportId::of, new SupportDecider());

    private final MunicipalityProfile profile;
    private final Store store;
    private final Clerk clerk;
    private final ShapeCheck shapes;

    BaseSupports(MunicipalityProfile profile, Store store, Clerk clerk, ShapeCheck shapes) {
        this.profile = profile;
        this.store = store;
        this.clerk = clerk;
        this.shapes = shapes;
    }

    /**
     * A base that is not closed asks for help.
     *
     * @param kind a code of the list {@code baseSupports}
     * @param owner who sees to it
     * @param dueOn by when
     */
    public Outcome<Support, SupportEvent> ask(
            SupportId id, BaseId base, String kind, ActorId owner, LocalDate dueOn, Occasion occasion) {
        return handle(id, new SupportCommand.Ask(base, kind, owner, dueOn, occasion));
    }

    /** Any other step: passed on, given, done, withdrawn. */
    public Outcome<Support, SupportEvent> handle(SupportId id, SupportCommand step) {
        List<Reason> wrong = new ArrayList<>(shapes.reasons(step));
        if (step instanceof SupportCommand.Ask ask) {
            wrong.addAll(new KnownCodes(profile)
                    .check("kind", ask.kind(), MunicipalityProfile.BASE_SUPPORTS)
                    .unknown());
            wrong.addAll(Bases.againstClosed(store, ask.base()));
        }
        return wrong.isEmpty() ? clerk.handle(TYPE, id, step) : new Outcome.Refused<>(wrong);
    }

    /**
     * A piece of help, or empty if nobody asked for it.
     *
     * @param asking who asks, for which purpose
     */
    public Optional<Support> find(SupportId id, Occasion asking) {
        Objects.requireNonNull(asking, "asking");
        return store.ledger(TYPE).find(id).map(Recorded::state);
    }

    /** What a base asked for and does not have yet, in the order of the ledger. Reads page by page. */
    public Map<SupportId, Support> openFor(BaseId base, Occasion asking) {
        return which(support -> support.isOpen() && support.base().equals(Optional.of(base)), asking);
    }

    /** What somebody has to see to. Reads page by page. */
    public Map<SupportId, Support> openOf(ActorId owner, Occasion asking) {
        return which(support -> support.isOpen() && support.owner().equals(Optional.of(owner)), asking);
    }

    /** What should have been done before a day. Reads page by page. */
    public Map<SupportId, Support> overdue(LocalDate on, Occasion asking) {
        return which(support -> support.isOverdue(on), asking);
    }

    private Map<SupportId, Support> which(Predicate<Support> so, Occasion asking) {
        Objects.requireNonNull(asking, "asking");
        Map<SupportId, Support> found = new LinkedHashMap<>();
        store.ledger(TYPE).read((id, latest) -> {
            if (so.test(latest.state())) {
                found.put(id, latest.state());
            }
        });
        return found;
    }
}
