package org.marugoto.base;

import static org.marugoto.base.Base.Status.CLOSED;
import static org.marugoto.base.Base.Status.IDEA;
import static org.marugoto.base.Base.Status.NONE;
import static org.marugoto.base.Base.Status.OPEN;
import static org.marugoto.base.Base.Status.RESIDENT_RUN;
import static org.marugoto.base.Base.Status.ROOM_FOUND;
import static org.marugoto.base.Base.Status.RULES_AGREED;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.marugoto.base.BaseCommand.AddRoom;
import org.marugoto.base.BaseCommand.AgreeRules;
import org.marugoto.base.BaseCommand.Begin;
import org.marugoto.base.BaseCommand.ChangeCoordinator;
import org.marugoto.base.BaseCommand.ChangeOffer;
import org.marugoto.base.BaseCommand.ChangeOpening;
import org.marugoto.base.BaseCommand.ChangeRules;
import org.marugoto.base.BaseCommand.Close;
import org.marugoto.base.BaseCommand.FindRoom;
import org.marugoto.base.BaseCommand.GiveUpRoom;
import org.marugoto.base.BaseCommand.HandToResidents;
import org.marugoto.base.BaseCommand.Open;
import org.marugoto.base.BaseCommand.TakeBack;
import org.marugoto.base.BaseEvent.Begun;
import org.marugoto.base.BaseEvent.Closed;
import org.marugoto.base.BaseEvent.CoordinatorChanged;
import org.marugoto.base.BaseEvent.HandedToResidents;
import org.marugoto.base.BaseEvent.OfferChanged;
import org.marugoto.base.BaseEvent.Opened;
import org.marugoto.base.BaseEvent.OpeningChanged;
import org.marugoto.base.BaseEvent.RoomAdded;
import org.marugoto.base.BaseEvent.RoomFound;
import org.marugoto.base.BaseEvent.RoomGivenUp;
import org.marugoto.base.BaseEvent.RulesAgreed;
import org.marugoto.base.BaseEvent.RulesChanged;
import org.marugoto.base.BaseEvent.TakenBack;
import org.marugoto.code.Codes;
import org.marugoto.decide.Decider;
import org.marugoto.decide.Decision;
import org.marugoto.decide.Reason;
import org.marugoto.decide.TransitionTable;

/** The rules about bases. Stateless and thread-safe. */
public final class BaseDecider implements Decider<BaseCommand, Base, BaseEvent> {

    private static final Set<Base.Status> RUNNING = Set.of(OPEN, RESIDENT_RUN);
    private static final Set<Base.Status> WITH_ROOM = Set.of(ROOM_FOUND, RULES_AGREED, OPEN, RESIDENT_RUN);
    private static final Set<Base.Status> WITH_RULES = Set.of(RULES_AGREED, OPEN, RESIDENT_RUN);
    private static final Set<Base.Status> LIVE = Set.of(IDEA, ROOM_FOUND, RULES_AGREED, OPEN, RESIDENT_RUN);

    /** Which command is possible in which status. */
    public static final TransitionTable<Base.Status, BaseCommand, Base, BaseEvent> TABLE =
            TransitionTable.<Base.Status, BaseCommand, Base, BaseEvent>on(Base::status, BaseRefusal.NOT_POSSIBLE_NOW)
                    .allow(Begin.class, BaseDecider::begin, Set.of(NONE), Set.of(IDEA))
                    .allow(FindRoom.class, BaseDecider::findRoom, Set.of(IDEA), Set.of(ROOM_FOUND))
                    .allow(AgreeRules.class, BaseDecider::agreeRules, Set.of(ROOM_FOUND), Set.of(RULES_AGREED))
                    .allow(Open.class, BaseDecider::open, Set.of(RULES_AGREED), Set.of(OPEN))
                    .allow(HandToResidents.class, BaseDecider::handToResidents, Set.of(OPEN), Set.of(RESIDENT_RUN))
                    .allow(TakeBack.class, BaseDecider::takeBack, Set.of(RESIDENT_RUN), Set.of(OPEN))
                    .allow(AddRoom.class, BaseDecider::addRoom, WITH_ROOM, WITH_ROOM)
                    .allow(GiveUpRoom.class, BaseDecider::giveUpRoom, WITH_ROOM, WITH_ROOM)
                    .allow(ChangeRules.class, BaseDecider::changeRules, WITH_RULES, WITH_RULES)
                    .allow(ChangeOpening.class, BaseDecider::changeOpening, RUNNING, RUNNING)
                    .allow(ChangeOffer.class, BaseDecider::changeOffer, LIVE, LIVE)
                    .allow(ChangeCoordinator.class, BaseDecider::changeCoordinator, LIVE, LIVE)
                    .allow(Close.class, BaseDecider::close, LIVE, Set.of(CLOSED))
                    .build();

    @Override
    public Base initial() {
        return Base.NONE;
    }

    @Override
    public Decision<BaseEvent> decide(Base base, BaseCommand command) {
        return TABLE.decide(base, command);
    }

    @Override
    public Base evolve(Base before, BaseEvent event) {
        Base.Builder after = before.but();
        if (event instanceof Begun begun) {
            after.status(IDEA).offer(begun.offer()).rule(begun.rule()).coordinator(begun.coordinator());
        } else if (event instanceof RoomFound found) {
            after.status(ROOM_FOUND).addRooms(found.room());
        } else if (event instanceof RoomAdded added) {
            after.addRooms(added.room());
        } else if (event instanceof RoomGivenUp given) {
            after.rooms(without(before.rooms(), given.room()));
        } else if (event instanceof RulesAgreed agreed) {
            after.status(RULES_AGREED).rules(agreed.rules());
        } else if (event instanceof RulesChanged changed) {
            after.rules(changed.rules());
        } else {
            evolveInOperation(after, event);
        }
        return after.build();
    }

    private static void evolveInOperation(Base.Builder after, BaseEvent event) {
        if (event instanceof Opened opened) {
            after.status(OPEN).opening(opened.opening());
        } else if (event instanceof OpeningChanged changed) {
            after.opening(changed.opening());
        } else if (event instanceof OfferChanged changed) {
            after.offer(changed.offer()).rule(changed.rule());
        } else if (event instanceof CoordinatorChanged changed) {
            after.coordinator(changed.coordinator());
        } else if (event instanceof HandedToResidents handed) {
            after.status(RESIDENT_RUN).runBy(handed.group()).takenBackFor(Optional.empty());
        } else if (event instanceof TakenBack taken) {
            after.status(OPEN)
                    .runBy(Optional.empty())
                    .takenBackFor(taken.ground())
                    .coordinator(taken.coordinator());
        } else if (event instanceof Closed) {
            after.status(CLOSED).rooms(Set.of()).runBy(Optional.empty());
        } else {
            throw new AssertionError(event.getClass());
        }
    }

    private static Set<RoomId> without(Set<RoomId> rooms, RoomId room) {
        Set<RoomId> left = new LinkedHashSet<>(rooms);
        left.remove(room);
        return left;
    }

    private static Decision<BaseEvent> begin(Base none, Begin asked) {
        List<Reason> reasons = againstOffer(asked.offer(), asked.rule());
        reasons.addAll(againstCoordinator(asked.rule(), asked.coordinator()));
        return unless(reasons, new Begun(asked.offer(), asked.rule(), asked.coordinator(), asked.occasion()));
    }

    private static Decision<BaseEvent> findRoom(Base idea, FindRoom asked) {
        return Decision.accept(new RoomFound(asked.room(), asked.occasion()));
    }

    private static Decision<BaseEvent> addRoom(Base base, AddRoom asked) {
        return base.rooms().contains(asked.room())
                ? Decision.nothingToDo()
                : Decision.accept(new RoomAdded(asked.room(), asked.occasion()));
    }

    private static Decision<BaseEvent> giveUpRoom(Base base, GiveUpRoom asked) {
        if (!base.rooms().contains(asked.room())) {
            return Decision.refuse(Reason.of(BaseRefusal.NOT_ITS_ROOM).with("room", asked.room()));
        }
        return base.rooms().size() == 1
                ? Decision.refuse(Reason.of(BaseRefusal.LAST_ROOM).with("room", asked.room()))
                : Decision.accept(new RoomGivenUp(asked.room(), asked.occasion()));
    }

    private static Decision<BaseEvent> agreeRules(Base base, AgreeRules asked) {
        return Decision.accept(new RulesAgreed(asked.rules(), asked.occasion()));
    }

    private static Decision<BaseEvent> changeRules(Base base, ChangeRules asked) {
        return base.rules().equals(Optional.of(asked.rules()))
                ? Decision.nothingToDo()
                : Decision.accept(new RulesChanged(asked.rules(), asked.occasion()));
    }

    private static Decision<BaseEvent> open(Base base, Open asked) {
        return Decision.accept(new Opened(asked.opening(), asked.occasion()));
    }

    private static Decision<BaseEvent> changeOpening(Base base, ChangeOpening asked) {
        return base.opening().equals(asked.opening())
                ? Decision.nothingToDo()
                : Decision.accept(new OpeningChanged(asked.opening(), asked.occasion()));
    }

    private static Decision<BaseEvent> changeOffer(Base base, ChangeOffer asked) {
        boolean same =
                base.offer().equals(Optional.of(asked.offer())) && base.rule().equals(Optional.of(asked.rule()));
        List<Reason> reasons = againstOffer(asked.offer(), asked.rule());
        reasons.addAll(againstCoordinator(asked.rule(), base.coordinator().orElseThrow()));
        return same
                ? Decision.nothingToDo()
                : unless(reasons, new OfferChanged(asked.offer(), asked.rule(), asked.occasion()));
    }

    private static Decision<BaseEvent> changeCoordinator(Base base, ChangeCoordinator asked) {
        return base.coordinator().equals(Optional.of(asked.coordinator()))
                ? Decision.nothingToDo()
                : unless(
                        againstCoordinator(base.rule().orElseThrow(), asked.coordinator()),
                        new CoordinatorChanged(asked.coordinator(), asked.occasion()));
    }

    private static Decision<BaseEvent> handToResidents(Base base, HandToResidents asked) {
        return Decision.accept(new HandedToResidents(asked.group(), asked.occasion()));
    }

    private static Decision<BaseEvent> takeBack(Base base, TakeBack asked) {
        List<Reason> reasons = againstWords("ground", List.of(asked.ground()));
        reasons.addAll(againstCoordinator(base.rule().orElseThrow(), asked.coordinator()));
        return unless(
                reasons,
                new TakenBack(base.runBy().orElseThrow(), asked.ground(), asked.coordinator(), asked.occasion()));
    }

    private static Decision<BaseEvent> close(Base base, Close asked) {
        return unless(
                againstWords("ground", List.of(asked.ground())),
                new Closed(asked.ground(), base.rooms(), asked.occasion()));
    }

    private static List<Reason> againstOffer(BaseOffer offer, KindRule rule) {
        List<Reason> reasons = againstWords("offer.kind", List.of(offer.kind()));
        reasons.addAll(againstWords("offer.functions", offer.functions()));
        reasons.addAll(againstWords("offer.programmes", offer.programmes()));
        reasons.addAll(againstWords("offer.audiences", offer.audiences()));
        if (rule.audience() == offer.audiences().isEmpty()) {
            reasons.add(Reason.of(rule.audience() ? BaseRefusal.AUDIENCE_MISSING : BaseRefusal.FOR_EVERYBODY)
                    .with("kind", offer.kind()));
        }
        return reasons;
    }

    private static List<Reason> againstCoordinator(KindRule rule, Coordinator coordinator) {
        List<Reason> reasons = againstWords("coordinator.kind", List.of(coordinator.kind()));
        rule.coordinator()
                .filter(kind -> !kind.equals(coordinator.kind()))
                .ifPresent(kind -> reasons.add(Reason.of(BaseRefusal.COORDINATOR_OF_ANOTHER_KIND)
                        .with("expected", kind)
                        .with("found", coordinator.kind())));
        return reasons;
    }

    private static List<Reason> againstWords(String field, Collection<String> values) {
        return new ArrayList<>(Codes.againstWords(BaseRefusal.TEXT_INSTEAD_OF_CODE, field, values));
    }

    private static Decision<BaseEvent> unless(List<Reason> reasons, BaseEvent event) {
        return reasons.isEmpty() ? Decision.accept(event) : Decision.refuse(reasons);
    }
}
