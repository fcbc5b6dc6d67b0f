package org.marugoto.conference;

import static org.marugoto.conference.Measure.Status.BUDGET_REQUESTED;
import static org.marugoto.conference.Measure.Status.EVALUATED;
import static org.marugoto.conference.Measure.Status.IN_CHARGE;
import static org.marugoto.conference.Measure.Status.NONE;
import static org.marugoto.conference.Measure.Status.PROPOSED;
import static org.marugoto.conference.Measure.Status.REJECTED;
import static org.marugoto.conference.Measure.Status.STARTED;

import java.util.OptionalInt;
import java.util.Set;
import org.marugoto.conference.MeasureCommand.Evaluate;
import org.marugoto.conference.MeasureCommand.LinkGap;
import org.marugoto.conference.MeasureCommand.Propose;
import org.marugoto.conference.MeasureCommand.PutInCharge;
import org.marugoto.conference.MeasureCommand.Reject;
import org.marugoto.conference.MeasureCommand.RequestBudget;
import org.marugoto.conference.MeasureCommand.Start;
import org.marugoto.conference.MeasureEvent.BudgetRequested;
import org.marugoto.conference.MeasureEvent.DivisionInCharge;
import org.marugoto.conference.MeasureEvent.Evaluated;
import org.marugoto.conference.MeasureEvent.GapLinked;
import org.marugoto.conference.MeasureEvent.Proposed;
import org.marugoto.conference.MeasureEvent.Rejected;
import org.marugoto.conference.MeasureEvent.Started;
import org.marugoto.decide.Decider;
import org.marugoto.decide.Decision;
import org.marugoto.decide.Reason;
import org.marugoto.decide.TransitionTable;

/** The rules about measures. Stateless and thread-safe. */
public final class MeasureDecider implements Decider<MeasureCommand, Measure, MeasureEvent> {

    private static final Set<Measure.Status> UNDECIDED = Set.of(PROPOSED, IN_CHARGE, BUDGET_REQUESTED);
    private static final Set<Measure.Status> ALIVE = Set.of(PROPOSED, IN_CHARGE, BUDGET_REQUESTED, STARTED, EVALUATED);

    /** Which command is possible in which status. */
    public static final TransitionTable<Measure.Status, MeasureCommand, Measure, MeasureEvent> TABLE =
            TransitionTable.<Measure.Status, MeasureCommand, Measure, MeasureEvent>on(
                            Measure::status, MeasureRefusal.NOT_POSSIBLE_NOW)
                    .allow(Propose.class, MeasureDecider::propose, Set.of(NONE), Set.of(PROPOSED))
                    .allow(LinkGap.class, MeasureDecider::linkGap, ALIVE, ALIVE)
                    .allow(
                            PutInCharge.class,
                            MeasureDecider::putInCharge,
                            Set.of(PROPOSED, IN_CHARGE),
                            Set.of(IN_CHARGE))
                    .allow(
                            RequestBudget.class,
                            MeasureDecider::requestBudget,
                            Set.of(IN_CHARGE, BUDGET_REQUESTED),
                            Set.of(BUDGET_REQUESTED))
                    .allow(Start.class, MeasureDecider::start, Set.of(IN_CHARGE, BUDGET_REQUESTED), Set.of(STARTED))
                    .allow(Reject.class, MeasureDecider::reject, UNDECIDED, Set.of(REJECTED))
                    .allow(Evaluate.class, MeasureDecider::evaluate, Set.of(STARTED, EVALUATED), Set.of(EVALUATED))
                    .build();

    @Override
    public Measure initial() {
        return Measure.NONE;
    }

    @Override
    public Decision<MeasureEvent> decide(Measure measure, MeasureCommand command) {
        return TABLE.decide(measure, command);
    }

    @Override
    public Measure evolve(Measure before, MeasureEvent event) {
        Measure.Builder after = before.but();
        if (event instanceof Proposed proposed) {
            after.status(PROPOSED).gaps(proposed.gaps()).title(proposed.title());
        } else if (event instanceof GapLinked linked) {
            after.addGaps(linked.gap());
        } else if (event instanceof DivisionInCharge named) {
            after.status(IN_CHARGE).division(named.division());
        } else if (event instanceof BudgetRequested requested) {
            after.status(BUDGET_REQUESTED).fiscalYear(requested.fiscalYear());
        } else if (event instanceof Started) {
            after.status(STARTED);
        } else if (event instanceof Rejected) {
            after.status(REJECTED);
        } else if (event instanceof Evaluated evaluated) {
            after.status(EVALUATED).result(evaluated.result());
        } else {
            throw new AssertionError(event.getClass());
        }
        return after.build();
    }

    private static Decision<MeasureEvent> propose(Measure none, Propose asked) {
        return asked.gaps().isEmpty()
                ? Decision.refuse(Reason.of(MeasureRefusal.NO_GAP))
                : Decision.accept(new Proposed(asked.gaps(), asked.title(), asked.occasion()));
    }

    private static Decision<MeasureEvent> linkGap(Measure measure, LinkGap asked) {
        return measure.gaps().contains(asked.gap())
                ? Decision.nothingToDo()
                : Decision.accept(new GapLinked(asked.gap(), asked.occasion()));
    }

    private static Decision<MeasureEvent> putInCharge(Measure measure, PutInCharge asked) {
        return measure.division().filter(asked.division()::equals).isPresent()
                ? Decision.nothingToDo()
                : Decision.accept(new DivisionInCharge(asked.division(), asked.occasion()));
    }

    private static Decision<MeasureEvent> requestBudget(Measure measure, RequestBudget asked) {
        return measure.fiscalYear().equals(OptionalInt.of(asked.fiscalYear()))
                ? Decision.nothingToDo()
                : Decision.accept(new BudgetRequested(asked.fiscalYear(), asked.occasion()));
    }

    private static Decision<MeasureEvent> start(Measure measure, Start asked) {
        return Decision.accept(new Started(asked.occasion()));
    }

    private static Decision<MeasureEvent> reject(Measure measure, Reject asked) {
        return Decision.accept(new Rejected(asked.ground(), measure.gaps(), asked.occasion()));
    }

    private static Decision<MeasureEvent> evaluate(Measure measure, Evaluate asked) {
        return measure.result().filter(asked.result()::equals).isPresent()
                ? Decision.nothingToDo()
                : Decision.accept(new Evaluated(asked.result(), asked.occasion()));
    }
}
