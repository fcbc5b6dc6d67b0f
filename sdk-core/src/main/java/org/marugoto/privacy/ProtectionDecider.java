package org.marugoto.privacy;

import static org.marugoto.privacy.Protection.Status.IN_FORCE;
import static org.marugoto.privacy.Protection.Status.LIFTED;
import static org.marugoto.privacy.Protection.Status.NONE;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.marugoto.decide.Decider;
import org.marugoto.decide.Decision;
import org.marugoto.decide.Reason;
import org.marugoto.decide.TransitionTable;
import org.marugoto.privacy.ProtectionCommand.Extend;
import org.marugoto.privacy.ProtectionCommand.Impose;
import org.marugoto.privacy.ProtectionCommand.Lift;
import org.marugoto.privacy.ProtectionEvent.Extended;
import org.marugoto.privacy.ProtectionEvent.Imposed;
import org.marugoto.privacy.ProtectionEvent.Lifted;

/** The rules about restrictions that protect one person. Stateless and thread-safe. */
public final class ProtectionDecider implements Decider<ProtectionCommand, Protection, ProtectionEvent> {

    /** Which command is possible in which status. */
    public static final TransitionTable<Protection.Status, ProtectionCommand, Protection, ProtectionEvent> TABLE =
            TransitionTable.<Protection.Status, ProtectionCommand, Protection, ProtectionEvent>on(
                            Protection::status, ProtectionRefusal.NOT_POSSIBLE_NOW)
                    .allow(Impose.class, ProtectionDecider::impose, Set.of(NONE, IN_FORCE, LIFTED), Set.of(IN_FORCE))
                    .allow(Extend.class, ProtectionDecider::extend, Set.of(IN_FORCE), Set.of(IN_FORCE))
                    .allow(Lift.class, ProtectionDecider::lift, Set.of(IN_FORCE), Set.of(IN_FORCE, LIFTED))
                    .build();

    @Override
    public Protection initial() {
        return Protection.NONE;
    }

    @Override
    public Decision<ProtectionEvent> decide(Protection protection, ProtectionCommand command) {
        return TABLE.decide(protection, command);
    }

    @Override
    public Protection evolve(Protection before, ProtectionEvent event) {
        if (event instanceof Imposed imposed) {
            return before.but()
                    .status(IN_FORCE)
                    .addRestrictions(imposed.restriction())
                    .build();
        }
        if (event instanceof Extended extended) {
            return before.but()
                    .restrictions(before.restrictions().stream()
                            .map(found -> found.id().equals(extended.restriction())
                                    ? found.extendedTo(extended.until())
                                    : found)
                            .toList())
                    .build();
        }
        if (event instanceof Lifted lifted) {
            List<Restriction> staying = before.restrictions().stream()
                    .filter(found -> !found.id().equals(lifted.restriction()))
                    .toList();
            return before.but()
                    .status(staying.isEmpty() ? LIFTED : IN_FORCE)
                    .restrictions(staying)
                    .build();
        }
        throw new AssertionError(event.getClass());
    }

    private static Decision<ProtectionEvent> impose(Protection before, Impose asked) {
        Restriction asWanted = asked.restriction();
        if (asWanted.until().isBefore(asWanted.from())) {
            return Decision.refuse(Reason.of(ProtectionRefusal.ENDS_BEFORE_IT_BEGINS)
                    .with("from", asWanted.from())
                    .with("until", asWanted.until()));
        }
        return before.restriction(asWanted.id())
                .map(already -> already.equals(asWanted)
                        ? Decision.<ProtectionEvent>nothingToDo()
                        : Decision.<ProtectionEvent>refuse(
                                Reason.of(ProtectionRefusal.ALREADY_IMPOSED).with("restriction", asWanted.id())))
                .orElseGet(() -> Decision.accept(new Imposed(asWanted, asked.occasion())));
    }

    private static Decision<ProtectionEvent> extend(Protection before, Extend asked) {
        return found(before, asked.restriction(), restriction -> {
            if (asked.until().equals(restriction.until())) {
                return Decision.nothingToDo();
            }
            return asked.until().isBefore(restriction.until())
                    ? Decision.refuse(Reason.of(ProtectionRefusal.NOT_LATER)
                            .with("until", asked.until())
                            .with("before", restriction.until()))
                    : Decision.accept(new Extended(asked.restriction(), asked.until(), asked.occasion()));
        });
    }

    private static Decision<ProtectionEvent> lift(Protection before, Lift asked) {
        return found(
                before,
                asked.restriction(),
                restriction -> Decision.accept(new Lifted(asked.restriction(), asked.occasion())));
    }

    private static Decision<ProtectionEvent> found(
            Protection before, RestrictionId id, Function<Restriction, Decision<ProtectionEvent>> then) {
        return before.restriction(id)
                .map(then)
                .orElseGet(() -> Decision.refuse(
                        Reason.of(ProtectionRefusal.NO_SUCH_RESTRICTION).with("restriction", id)));
    }
}
