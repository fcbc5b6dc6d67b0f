package org.marugoto.identity;

import static org.marugoto.identity.Identity.Status.MERGED;
import static org.marugoto.identity.Identity.Status.OWN;

import java.util.Optional;
import java.util.Set;
import org.marugoto.decide.Decider;
import org.marugoto.decide.Decision;
import org.marugoto.decide.Reason;
import org.marugoto.decide.TransitionTable;
import org.marugoto.identity.IdentityCommand.LetGo;
import org.marugoto.identity.IdentityCommand.Merge;
import org.marugoto.identity.IdentityCommand.TakeIn;
import org.marugoto.identity.IdentityCommand.Unmerge;

/** The rules about merging and parting records of persons. Stateless and thread-safe. */
public final class IdentityDecider implements Decider<IdentityCommand, Identity, IdentityEvent> {

    /** Which command is possible in which status. */
    public static final TransitionTable<Identity.Status, IdentityCommand, Identity, IdentityEvent> TABLE =
            TransitionTable.<Identity.Status, IdentityCommand, Identity, IdentityEvent>on(
                            Identity::status, IdentityRefusal.NOT_POSSIBLE_NOW)
                    .allow(Merge.class, IdentityDecider::merge, Set.of(OWN), Set.of(MERGED))
                    .allow(Unmerge.class, IdentityDecider::unmerge, Set.of(MERGED), Set.of(OWN))
                    .allow(TakeIn.class, IdentityDecider::takeIn, Set.of(OWN), Set.of(OWN))
                    .allow(LetGo.class, IdentityDecider::letGo, Set.of(OWN), Set.of(OWN))
                    .build();

    @Override
    public Identity initial() {
        return Identity.NONE;
    }

    @Override
    public Decision<IdentityEvent> decide(Identity identity, IdentityCommand command) {
        return TABLE.decide(identity, command);
    }

    @Override
    public Identity evolve(Identity before, IdentityEvent event) {
        if (event instanceof IdentityEvent.Merged merged) {
            return before.but().status(MERGED).into(merged.into()).build();
        }
        if (event instanceof IdentityEvent.Unmerged) {
            return before.but().status(OWN).into(Optional.empty()).build();
        }
        if (event instanceof IdentityEvent.TakenIn taken) {
            return before.and(taken.merged());
        }
        if (event instanceof IdentityEvent.LetGo parted) {
            return before.without(parted.parted());
        }
        throw new AssertionError(event.getClass());
    }

    private static Decision<IdentityEvent> merge(Identity own, Merge asked) {
        if (!own.standsFor().isEmpty()) {
            return Decision.refuse(Reason.of(IdentityRefusal.STANDS_FOR_OTHERS)
                    .with("records", own.standsFor().size()));
        }
        return asked.ownInto()
                ? Decision.accept(new IdentityEvent.Merged(asked.into(), asked.evidence(), asked.occasion()))
                : Decision.refuse(Reason.of(IdentityRefusal.OTHER_IS_MERGED).with("other", asked.into()));
    }

    private static Decision<IdentityEvent> unmerge(Identity merged, Unmerge asked) {
        return Decision.accept(
                new IdentityEvent.Unmerged(merged.into().orElseThrow(), asked.ground(), asked.occasion()));
    }

    private static Decision<IdentityEvent> takeIn(Identity own, TakeIn asked) {
        return own.standsFor().contains(asked.merged())
                ? Decision.nothingToDo()
                : Decision.accept(new IdentityEvent.TakenIn(asked.merged(), asked.occasion()));
    }

    private static Decision<IdentityEvent> letGo(Identity own, LetGo asked) {
        return own.standsFor().contains(asked.parted())
                ? Decision.accept(new IdentityEvent.LetGo(asked.parted(), asked.occasion()))
                : Decision.nothingToDo();
    }
}
