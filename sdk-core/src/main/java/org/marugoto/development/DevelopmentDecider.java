package org.marugoto.development;

import static org.marugoto.development.Development.Status.GIVEN_UP;
import static org.marugoto.development.Development.Status.MATCHED;
import static org.marugoto.development.Development.Status.NONE;
import static org.marugoto.development.Development.Status.OPEN;
import static org.marugoto.development.Development.Status.UNDER_WAY;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.marugoto.decide.Decider;
import org.marugoto.decide.Decision;
import org.marugoto.decide.Occasion;
import org.marugoto.decide.Reason;
import org.marugoto.decide.TransitionTable;
import org.marugoto.development.DevelopmentCommand.Advance;
import org.marugoto.development.DevelopmentCommand.ChooseRoute;
import org.marugoto.development.DevelopmentCommand.Expect;
import org.marugoto.development.DevelopmentCommand.GiveUp;
import org.marugoto.development.DevelopmentCommand.Join;
import org.marugoto.development.DevelopmentCommand.Leave;
import org.marugoto.development.DevelopmentCommand.Open;
import org.marugoto.development.DevelopmentCommand.PassOn;
import org.marugoto.development.DevelopmentCommand.StartMatching;
import org.marugoto.resource.ResourceId;

/** The rules about resource development. Stateless and thread-safe. */
public final class DevelopmentDecider implements Decider<DevelopmentCommand, Development, DevelopmentEvent> {

    private static final Set<Development.Status> GOING_ON = Set.of(OPEN, UNDER_WAY);
    private static final Set<Development.Status> EVER_OPENED = Set.of(OPEN, UNDER_WAY, MATCHED, GIVEN_UP);

    /** Which command is possible in which status. */
    public static final TransitionTable<Development.Status, DevelopmentCommand, Development, DevelopmentEvent> TABLE =
            TransitionTable.<Development.Status, DevelopmentCommand, Development, DevelopmentEvent>on(
                            Development::status, DevelopmentRefusal.NOT_POSSIBLE_NOW)
                    .allow(Open.class, DevelopmentDecider::open, Set.of(NONE), Set.of(OPEN))
                    .allow(Join.class, DevelopmentDecider::join, GOING_ON, GOING_ON)
                    .allow(Leave.class, DevelopmentDecider::leave, EVER_OPENED, EVER_OPENED)
                    .allow(PassOn.class, DevelopmentDecider::passOn, GOING_ON, GOING_ON)
                    .allow(ChooseRoute.class, DevelopmentDecider::chooseRoute, GOING_ON, Set.of(UNDER_WAY))
                    .allow(Advance.class, DevelopmentDecider::advance, Set.of(UNDER_WAY), Set.of(UNDER_WAY))
                    .allow(Expect.class, DevelopmentDecider::expect, Set.of(UNDER_WAY), Set.of(UNDER_WAY))
                    .allow(StartMatching.class, DevelopmentDecider::startMatching, GOING_ON, Set.of(MATCHED))
                    .allow(GiveUp.class, DevelopmentDecider::giveUp, GOING_ON, Set.of(GIVEN_UP))
                    .build();

    @Override
    public Development initial() {
        return Development.NONE;
    }

    @Override
    public Decision<DevelopmentEvent> decide(Development now, DevelopmentCommand command) {
        return TABLE.decide(now, command);
    }

    @Override
    public Development evolve(Development before, DevelopmentEvent event) {
        if (event instanceof DevelopmentEvent.Opened opened) {
            return before.but()
                    .status(OPEN)
                    .wanted(opened.wanted())
                    .owner(opened.owner())
                    .waiting(opened.waiting().stream().toList())
                    .openedOn(opened.occasion().on())
                    .nextOn(opened.nextOn())
                    .origin(opened.origin())
                    .build();
        }
        if (event instanceof DevelopmentEvent.RouteChosen chosen) {
            return before.but()
                    .status(UNDER_WAY)
                    .route(chosen.route())
                    .expected(chosen.route().existing())
                    .nextOn(chosen.nextOn())
                    .build();
        }
        if (event instanceof DevelopmentEvent.Advanced advanced) {
            return before.but()
                    .lastStep(advanced.step())
                    .nextOn(advanced.nextOn())
                    .build();
        }
        if (event instanceof DevelopmentEvent.Expected expected) {
            return before.but()
                    .expected(expected.resource())
                    .nextOn(expected.nextOn())
                    .build();
        }
        if (event instanceof DevelopmentEvent.PassedOn passed) {
            return before.but().owner(passed.owner()).nextOn(passed.nextOn()).build();
        }
        return ended(before, event);
    }

    private static Development ended(Development before, DevelopmentEvent event) {
        if (event instanceof DevelopmentEvent.Joined joined) {
            return before.but().addWaiting(joined.waiting()).build();
        }
        if (event instanceof DevelopmentEvent.Left left) {
            return before.but().waiting(without(before, left.waiting())).build();
        }
        if (event instanceof DevelopmentEvent.MatchingStarted started) {
            return before.but()
                    .status(MATCHED)
                    .expected(started.resource())
                    .waiting(Set.of())
                    .nextOn(Optional.empty())
                    .build();
        }
        if (event instanceof DevelopmentEvent.GivenUp) {
            return before.but()
                    .status(GIVEN_UP)
                    .waiting(Set.of())
                    .nextOn(Optional.empty())
                    .build();
        }
        throw new AssertionError(event.getClass());
    }

    private static Set<Waiting> without(Development before, Waiting one) {
        Set<Waiting> left = new LinkedHashSet<>(before.waiting());
        left.remove(one);
        return left;
    }

    private static Decision<DevelopmentEvent> open(Development none, Open asked) {
        return unless(
                new DevelopmentEvent.Opened(
                        asked.wanted(),
                        asked.owner(),
                        asked.waiting(),
                        asked.nextOn(),
                        asked.origin(),
                        asked.occasion()),
                next(asked.nextOn(), asked.occasion()));
    }

    private static Decision<DevelopmentEvent> join(Development now, Join asked) {
        return now.waiting().contains(asked.waiting())
                ? Decision.nothingToDo()
                : unless(new DevelopmentEvent.Joined(asked.waiting(), asked.occasion()), since(now, asked.occasion()));
    }

    private static Decision<DevelopmentEvent> leave(Development now, Leave asked) {
        return now.waiting().contains(asked.waiting())
                ? unless(new DevelopmentEvent.Left(asked.waiting(), asked.occasion()), since(now, asked.occasion()))
                : Decision.nothingToDo();
    }

    private static Decision<DevelopmentEvent> passOn(Development now, PassOn asked) {
        return going(
                now, asked.nextOn(), new DevelopmentEvent.PassedOn(asked.owner(), asked.nextOn(), asked.occasion()));
    }

    private static Decision<DevelopmentEvent> chooseRoute(Development now, ChooseRoute asked) {
        return asked.route().isComplete()
                ? going(
                        now,
                        asked.nextOn(),
                        new DevelopmentEvent.RouteChosen(asked.route(), asked.nextOn(), asked.occasion()))
                : Decision.refuse(Reason.of(DevelopmentRefusal.ROUTE_INCOMPLETE)
                        .with("found", asked.route().code())
                        .with("expected", List.of(Route.CREATE_NEW, Route.WIDEN_EXISTING, Route.ASK_DIVISION)));
    }

    private static Decision<DevelopmentEvent> advance(Development now, Advance asked) {
        return going(
                now,
                asked.nextOn(),
                new DevelopmentEvent.Advanced(asked.step(), asked.note(), asked.nextOn(), asked.occasion()));
    }

    private static Decision<DevelopmentEvent> expect(Development now, Expect asked) {
        Optional<ResourceId> widened = now.route().flatMap(Route::existing);
        return widened.filter(other -> !other.equals(asked.resource())).isPresent()
                ? Decision.refuse(Reason.of(DevelopmentRefusal.ANOTHER_RESOURCE)
                        .with("expected", widened.orElseThrow())
                        .with("found", asked.resource()))
                : going(
                        now,
                        asked.nextOn(),
                        new DevelopmentEvent.Expected(asked.resource(), asked.nextOn(), asked.occasion()));
    }

    private static Decision<DevelopmentEvent> startMatching(Development now, StartMatching asked) {
        return unless(
                new DevelopmentEvent.MatchingStarted(asked.resource(), now.waiting(), asked.occasion()),
                since(now, asked.occasion()));
    }

    private static Decision<DevelopmentEvent> giveUp(Development now, GiveUp asked) {
        return unless(new DevelopmentEvent.GivenUp(asked.ground(), asked.occasion()), since(now, asked.occasion()));
    }

    private static Decision<DevelopmentEvent> going(Development now, LocalDate nextOn, DevelopmentEvent event) {
        return unless(event, since(now, event.occasion()), next(nextOn, event.occasion()));
    }

    private static Optional<Reason> since(Development now, Occasion occasion) {
        return now.openedOn()
                .filter(occasion.on()::isBefore)
                .map(opened -> Reason.of(DevelopmentRefusal.BEFORE_OPENING)
                        .with("on", occasion.on())
                        .with("openedOn", opened));
    }

    private static Optional<Reason> next(LocalDate nextOn, Occasion occasion) {
        return Optional.of(nextOn)
                .filter(day -> day.isBefore(occasion.on()))
                .map(day -> Reason.of(DevelopmentRefusal.NEXT_IN_THE_PAST)
                        .with("nextOn", day)
                        .with("on", occasion.on()));
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static Decision<DevelopmentEvent> unless(DevelopmentEvent event, Optional<Reason>... against) {
        List<Reason> reasons = Stream.of(against).flatMap(Optional::stream).toList();
        return reasons.isEmpty() ? Decision.accept(event) : Decision.refuse(reasons);
    }
}
