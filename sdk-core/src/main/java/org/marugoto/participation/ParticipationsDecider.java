package org.marugoto.participation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.marugoto.decide.Decider;
import org.marugoto.decide.Decision;
import org.marugoto.decide.Reason;
import org.marugoto.resource.ResourceId;

/**
 * The rules about all participation support of a case: each person's by {@link ParticipationDecider}, and nobody has two places at
 * one resource. Stateless and thread-safe.
 */
public final class ParticipationsDecider implements Decider<ParticipationCommand, Participations, ParticipationEvent> {

    private final ParticipationDecider one = new ParticipationDecider();

    @Override
    public Participations initial() {
        return Participations.NONE;
    }

    @Override
    public Decision<ParticipationEvent> decide(Participations all, ParticipationCommand command) {
        Participation now = all.find(command.id()).orElse(Participation.NONE);
        Decision<ParticipationEvent> decision = one.decide(now, command);
        return command instanceof ParticipationCommand.Accept && isTwice(all, now)
                ? decision.match(
                        events -> Decision.refuse(hasPlace(now.resource().orElseThrow())), Decision::refuse)
                : decision;
    }

    @Override
    public Participations evolve(Participations before, ParticipationEvent event) {
        Participation was = before.find(event.id()).orElse(Participation.NONE);
        Participation is = one.evolve(was, event);
        List<Participation> all = new ArrayList<>(before.all());
        int place = all.indexOf(was);
        if (place < 0) {
            all.add(is);
        } else {
            all.set(place, is);
        }
        return before.but().all(all).build();
    }

    /** Why the person cannot get a second place there. */
    public static Reason hasPlace(ResourceId resource) {
        return Reason.of(ParticipationRefusal.HAS_PLACE_THERE).with("resource", resource);
    }

    private static boolean isTwice(Participations all, Participation now) {
        return all.all().stream()
                .filter(Participation::holdsPlace)
                .filter(other -> !other.id().equals(now.id()))
                .anyMatch(other -> same(other.person(), now.person()) && same(other.resource(), now.resource()));
    }

    private static boolean same(Optional<?> one, Optional<?> other) {
        return one.isPresent() && one.equals(other);
    }
}
