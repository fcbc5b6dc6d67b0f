package org.marugoto.resource;

import static org.marugoto.resource.Places.Status.NONE;
import static org.marugoto.resource.Places.Status.OFFERED;
import static org.marugoto.resource.Places.Status.WITHDRAWN;

import java.util.Set;
import org.marugoto.decide.Decider;
import org.marugoto.decide.Decision;
import org.marugoto.decide.Reason;
import org.marugoto.decide.TransitionTable;
import org.marugoto.resource.PlacesCommand.Free;
import org.marugoto.resource.PlacesCommand.Offer;
import org.marugoto.resource.PlacesCommand.Take;
import org.marugoto.resource.PlacesCommand.Withdraw;
import org.marugoto.resource.PlacesEvent.Freed;
import org.marugoto.resource.PlacesEvent.Offered;
import org.marugoto.resource.PlacesEvent.Taken;
import org.marugoto.resource.PlacesEvent.Withdrawn;

/** The rules about the places of a resource: none is ever given twice. Stateless and thread-safe. */
public final class PlacesDecider implements Decider<PlacesCommand, Places, PlacesEvent> {

    /** Which command is possible in which status. */
    public static final TransitionTable<Places.Status, PlacesCommand, Places, PlacesEvent> TABLE =
            TransitionTable.<Places.Status, PlacesCommand, Places, PlacesEvent>on(
                            Places::status, PlacesRefusal.NOT_POSSIBLE_NOW)
                    .allow(Offer.class, PlacesDecider::offer, Set.of(NONE, OFFERED, WITHDRAWN), Set.of(OFFERED))
                    .allow(Take.class, PlacesDecider::take, Set.of(OFFERED), Set.of(OFFERED))
                    .allow(Free.class, PlacesDecider::free, Set.of(OFFERED, WITHDRAWN), Set.of(OFFERED, WITHDRAWN))
                    .allow(Withdraw.class, PlacesDecider::withdraw, Set.of(OFFERED), Set.of(WITHDRAWN))
                    .build();

    @Override
    public Places initial() {
        return Places.NONE;
    }

    @Override
    public Decision<PlacesEvent> decide(Places places, PlacesCommand command) {
        return TABLE.decide(places, command);
    }

    @Override
    public Places evolve(Places places, PlacesEvent event) {
        if (event instanceof Offered offered) {
            return places.but().status(OFFERED).capacity(offered.capacity()).build();
        }
        if (event instanceof Taken taken) {
            return places.but().addTaken(taken.person()).build();
        }
        if (event instanceof Freed freed) {
            return places.but()
                    .taken(places.taken().stream()
                            .filter(person -> !person.equals(freed.person()))
                            .toList())
                    .build();
        }
        if (event instanceof Withdrawn) {
            return places.but().status(WITHDRAWN).build();
        }
        throw new AssertionError(event.getClass());
    }

    private static Decision<PlacesEvent> offer(Places places, Offer asked) {
        if (asked.capacity() < places.taken().size()) {
            return Decision.refuse(Reason.of(PlacesRefusal.FEWER_THAN_TAKEN)
                    .with("capacity", asked.capacity())
                    .with("taken", places.taken().size()));
        }
        boolean already = places.status() == OFFERED && places.capacity() == asked.capacity();
        return already ? Decision.nothingToDo() : Decision.accept(new Offered(asked.capacity(), asked.occasion()));
    }

    private static Decision<PlacesEvent> take(Places places, Take asked) {
        if (places.taken().contains(asked.person())) {
            return Decision.nothingToDo();
        }
        return places.free() > 0
                ? Decision.accept(new Taken(asked.person(), asked.occasion()))
                : Decision.refuse(Reason.of(PlacesRefusal.NO_PLACE_LEFT).with("capacity", places.capacity()));
    }

    private static Decision<PlacesEvent> free(Places places, Free asked) {
        return places.taken().contains(asked.person())
                ? Decision.accept(new Freed(asked.person(), asked.occasion()))
                : Decision.refuse(Reason.of(PlacesRefusal.HAS_NO_PLACE));
    }

    private static Decision<PlacesEvent> withdraw(Places places, Withdraw asked) {
        return Decision.accept(new Withdrawn(asked.occasion()));
    }
}
