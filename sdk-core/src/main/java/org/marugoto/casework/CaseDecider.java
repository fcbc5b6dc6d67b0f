package org.marugoto.casework;

import static org.marugoto.casework.SupportCase.Status.ASSESSED;
import static org.marugoto.casework.SupportCase.Status.CLOSED;
import static org.marugoto.casework.SupportCase.Status.NONE;
import static org.marugoto.casework.SupportCase.Status.RECEIVED;
import static org.marugoto.casework.SupportCase.Status.ROUTED;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.marugoto.casework.CaseCommand.Assess;
import org.marugoto.casework.CaseCommand.Close;
import org.marugoto.casework.CaseCommand.ConcernHousehold;
import org.marugoto.casework.CaseCommand.Open;
import org.marugoto.casework.CaseCommand.RecordContact;
import org.marugoto.casework.CaseCommand.Route;
import org.marugoto.casework.CaseEvent.Assessed;
import org.marugoto.casework.CaseEvent.Closed;
import org.marugoto.casework.CaseEvent.ContactRecorded;
import org.marugoto.casework.CaseEvent.HouseholdConcerned;
import org.marugoto.casework.CaseEvent.Opened;
import org.marugoto.casework.CaseEvent.Routed;
import org.marugoto.decide.Decider;
import org.marugoto.decide.Decision;
import org.marugoto.decide.Occasion;
import org.marugoto.decide.Reason;
import org.marugoto.decide.TransitionTable;

/** The rules about support cases. Stateless and thread-safe. */
public final class CaseDecider implements Decider<CaseCommand, SupportCase, CaseEvent> {

    private static final Set<SupportCase.Status> RUNNING = Set.of(RECEIVED, ASSESSED, ROUTED);
    private static final Set<SupportCase.Status> EVER_OPENED = Set.of(RECEIVED, ASSESSED, ROUTED, CLOSED);

    /** Which command is possible in which status. */
    public static final TransitionTable<SupportCase.Status, CaseCommand, SupportCase, CaseEvent> TABLE =
            TransitionTable.<SupportCase.Status, CaseCommand, SupportCase, CaseEvent>on(
                            SupportCase::status, CaseRefusal.NOT_POSSIBLE_NOW)
                    .allow(Open.class, CaseDecider::open, Set.of(NONE), Set.of(RECEIVED))
                    .allow(RecordContact.class, CaseDecider::recordContact, EVER_OPENED, EVER_OPENED)
                    .allow(ConcernHousehold.class, CaseDecider::concernHousehold, RUNNING, RUNNING)
                    .allow(Assess.class, CaseDecider::assess, RUNNING, Set.of(ASSESSED))
                    .allow(Route.class, CaseDecider::route, Set.of(ASSESSED), Set.of(ROUTED))
                    .allow(Close.class, CaseDecider::close, RUNNING, Set.of(CLOSED))
                    .build();

    @Override
    public SupportCase initial() {
        return SupportCase.NONE;
    }

    @Override
    public Decision<CaseEvent> decide(SupportCase supportCase, CaseCommand command) {
        return TABLE.decide(supportCase, command);
    }

    @Override
    public SupportCase evolve(SupportCase before, CaseEvent event) {
        if (event instanceof ContactRecorded recorded) {
            LocalDate on = recorded.occasion().on();
            return before.but()
                    .lastContact(recorded.contact())
                    .lastContactOn(before.lastContactOn().filter(on::isBefore).orElse(on))
                    .build();
        }
        if (event instanceof Opened opened) {
            return before.but()
                    .status(RECEIVED)
                    .responsible(opened.responsible())
                    .openedOn(opened.occasion().on())
                    .lastContactOn(opened.occasion().on())
                    .needs(opened.needs())
                    .next(opened.next())
                    .build();
        }
        if (event instanceof Assessed assessed) {
            return before.but()
                    .status(ASSESSED)
                    .needs(assessed.needs())
                    .next(assessed.next())
                    .build();
        }
        if (event instanceof Routed routed) {
            return before.but()
                    .status(ROUTED)
                    .routing(routed.routing())
                    .next(routed.next())
                    .build();
        }
        if (event instanceof HouseholdConcerned concerned) {
            return before.but().household(concerned.household()).build();
        }
        if (event instanceof Closed) {
            return before.but().status(CLOSED).next(Optional.empty()).build();
        }
        throw new AssertionError(event.getClass());
    }

    private static Decision<CaseEvent> open(SupportCase none, Open asked) {
        return isPast(asked.next(), asked.occasion())
                ? Decision.refuse(inThePast(asked.next(), asked.occasion()))
                : Decision.accept(new Opened(
                        asked.occasion().agency(), asked.consulter(), asked.needs(), asked.next(), asked.occasion()));
    }

    private static Decision<CaseEvent> recordContact(SupportCase running, RecordContact asked) {
        if (running.lastContact().filter(asked.contact()::equals).isPresent()) {
            return Decision.nothingToDo();
        }
        return notBeforeOpening(running, new ContactRecorded(asked.contact(), asked.channel(), asked.occasion()));
    }

    private static Decision<CaseEvent> concernHousehold(SupportCase running, ConcernHousehold asked) {
        return running.household().filter(asked.household()::equals).isPresent()
                ? Decision.nothingToDo()
                : notBeforeOpening(running, new HouseholdConcerned(asked.household(), asked.occasion()));
    }

    private static Decision<CaseEvent> assess(SupportCase running, Assess asked) {
        return isPast(asked.next(), asked.occasion())
                ? Decision.refuse(inThePast(asked.next(), asked.occasion()))
                : notBeforeOpening(running, new Assessed(asked.needs(), asked.next(), asked.occasion()));
    }

    private static Decision<CaseEvent> route(SupportCase assessed, Route asked) {
        if (asked.routing().proposals().isEmpty()) {
            return Decision.refuse(Reason.of(CaseRefusal.NO_DESTINATION));
        }
        return isPast(asked.next(), asked.occasion())
                ? Decision.refuse(inThePast(asked.next(), asked.occasion()))
                : notBeforeOpening(assessed, new Routed(asked.routing(), asked.next(), asked.occasion()));
    }

    private static Decision<CaseEvent> close(SupportCase running, Close asked) {
        return notBeforeOpening(running, new Closed(asked.ground(), asked.occasion()));
    }

    private static Decision<CaseEvent> notBeforeOpening(SupportCase opened, CaseEvent event) {
        LocalDate on = event.occasion().on();
        LocalDate openedOn = opened.openedOn().orElseThrow();
        return on.isBefore(openedOn)
                ? Decision.refuse(
                        Reason.of(CaseRefusal.BEFORE_OPENING).with("on", on).with("openedOn", openedOn))
                : Decision.accept(event);
    }

    private static boolean isPast(NextAction next, Occasion occasion) {
        return next.dueOn().isBefore(occasion.on());
    }

    private static Reason inThePast(NextAction next, Occasion occasion) {
        return Reason.of(CaseRefusal.NEXT_ACTION_IN_THE_PAST)
                .with("dueOn", next.dueOn())
                .with("on", occasion.on());
    }
}
