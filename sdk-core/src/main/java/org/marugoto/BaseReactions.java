package org.marugoto;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.marugoto.base.BaseEvent;
import org.marugoto.base.BaseId;
import org.marugoto.base.RoomCommand;
import org.marugoto.base.RoomId;
import org.marugoto.base.Worry;
import org.marugoto.base.WorryCommand;
import org.marugoto.casework.CaseEvent;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.CaseId;
import org.marugoto.ledger.Clerk;
import org.marugoto.ledger.Reaction.Order;
import org.marugoto.ledger.Reaction.States;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.referral.HandOverEvent;
import org.marugoto.referral.ReferralEvent;

/** What happens to bases means something for their rooms, and what happens to cases for the worries that opened them. */
final class BaseReactions {

    private final MunicipalityProfile profile;

    private BaseReactions(MunicipalityProfile profile) {
        this.profile = profile;
    }

    static Clerk of(Clerk clerk, MunicipalityProfile profile) {
        BaseReactions reactions = new BaseReactions(profile);
        return clerk.reacting(Bases.TYPE, BaseReactions::toRooms).looking(Cases.TYPE, reactions::toWorry);
    }

    private static List<Order<?, ?, ?, ?>> toRooms(BaseId base, BaseEvent event) {
        List<Order<?, ?, ?, ?>> orders = new ArrayList<>();
        if (event instanceof BaseEvent.RoomFound found) {
            orders.add(order(found.room(), new RoomCommand.OpenRoom(base, found.occasion())));
        } else if (event instanceof BaseEvent.RoomAdded added) {
            orders.add(order(added.room(), new RoomCommand.OpenRoom(base, added.occasion())));
        } else if (event instanceof BaseEvent.RoomGivenUp given) {
            orders.add(order(given.room(), new RoomCommand.CloseRoom(base, given.occasion())));
        } else if (event instanceof BaseEvent.Closed closed) {
            closed.rooms().forEach(room -> orders.add(order(room, new RoomCommand.CloseRoom(base, closed.occasion()))));
        }
        return orders;
    }

    private static Order<?, ?, ?, ?> order(RoomId room, RoomCommand command) {
        return new Order<>(RoomBookings.TYPE, room, command);
    }

    /** Whoever takes the case on takes the worry on; a desk that only connects has to find somebody else yet. */
    private List<Order<?, ?, ?, ?>> toWorry(CaseId id, CaseEvent event, States states) {
        Optional<AgencyId> by = takenOnBy(event);
        boolean waits = by.isPresent() && states.now(Worries.TYPE, id).status() == Worry.Status.OPEN;
        return waits
                ? List.of(new Order<>(
                        Worries.TYPE,
                        id,
                        new WorryCommand.NoteAcceptance(by.get(), isSpecialised(by.get()), event.occasion())))
                : List.of();
    }

    private static Optional<AgencyId> takenOnBy(CaseEvent event) {
        if (event instanceof CaseEvent.Referred referred) {
            if (referred.step() instanceof ReferralEvent.HandOverMoved moved
                    && moved.event() instanceof HandOverEvent.Accepted accepted) {
                return Optional.of(accepted.occasion().agency());
            }
            if (referred.step() instanceof ReferralEvent.TakenOver taken) {
                return Optional.of(taken.by());
            }
        }
        return Optional.empty();
    }

    private boolean isSpecialised(AgencyId agency) {
        return !profile.basePolicy().connecting().contains(agency);
    }
}
