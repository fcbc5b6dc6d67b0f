package org.marugoto.casework;

import static org.marugoto.casework.SupportCase.Status.ASSESSED;
import static org.marugoto.casework.SupportCase.Status.CLOSED;
import static org.marugoto.casework.SupportCase.Status.NONE;
import static org.marugoto.casework.SupportCase.Status.RECEIVED;
import static org.marugoto.casework.SupportCase.Status.ROUTED;

import java.time.LocalDate;
import java.util.Set;
import org.marugoto.casework.CaseCommand.Assess;
import org.marugoto.casework.CaseCommand.AssessMember;
import org.marugoto.casework.CaseCommand.Assign;
import org.marugoto.casework.CaseCommand.Close;
import org.marugoto.casework.CaseCommand.ConcernHousehold;
import org.marugoto.casework.CaseCommand.ConfirmNotice;
import org.marugoto.casework.CaseCommand.NoteChange;
import org.marugoto.casework.CaseCommand.NotifyDanger;
import org.marugoto.casework.CaseCommand.Open;
import org.marugoto.casework.CaseCommand.Participate;
import org.marugoto.casework.CaseCommand.Plan;
import org.marugoto.casework.CaseCommand.PlanNext;
import org.marugoto.casework.CaseCommand.ReachOut;
import org.marugoto.casework.CaseCommand.RecordContact;
import org.marugoto.casework.CaseCommand.Refer;
import org.marugoto.casework.CaseCommand.Reopen;
import org.marugoto.casework.CaseCommand.RespondFirst;
import org.marugoto.casework.CaseCommand.Route;
import org.marugoto.casework.CaseCommand.SetUrgency;
import org.marugoto.casework.CaseCommand.TellMunicipality;
import org.marugoto.casework.CaseCommand.WithdrawConsent;
import org.marugoto.casework.CaseEvent.Assessed;
import org.marugoto.casework.CaseEvent.ContactRecorded;
import org.marugoto.casework.CaseEvent.HouseholdConcerned;
import org.marugoto.casework.CaseEvent.Opened;
import org.marugoto.casework.CaseEvent.Routed;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.Decider;
import org.marugoto.decide.Decision;
import org.marugoto.decide.Occasion;
import org.marugoto.decide.Reason;
import org.marugoto.decide.TransitionTable;
import org.marugoto.rule.Truth;

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
                    .allow(AssessMember.class, CaseDecider::assessMember, RUNNING, RUNNING)
                    .allow(Assign.class, CaseDecider::assign, RUNNING, RUNNING)
                    .allow(PlanNext.class, CaseDecider::planNext, RUNNING, RUNNING)
                    .allow(SetUrgency.class, CaseDecider::setUrgency, RUNNING, RUNNING)
                    .allow(RespondFirst.class, CaseDecider::respondFirst, RUNNING, RUNNING)
                    .allow(Refer.class, CaseSlices::refer, RUNNING, RUNNING)
                    .allow(ReachOut.class, CaseSlices::reachOut, EVER_OPENED, EVER_OPENED)
                    .allow(Plan.class, CaseSlices::plan, RUNNING, RUNNING)
                    .allow(Participate.class, CaseSlices::participate, RUNNING, RUNNING)
                    .allow(WithdrawConsent.class, ConsentLoss::withdrawConsent, RUNNING, RUNNING)
                    .allow(NotifyDanger.class, CaseDecider::notifyDanger, EVER_OPENED, EVER_OPENED)
                    .allow(ConfirmNotice.class, CaseDecider::confirmNotice, EVER_OPENED, EVER_OPENED)
                    .allow(NoteChange.class, CaseDecider::noteChange, RUNNING, RUNNING)
                    .allow(TellMunicipality.class, CaseDecider::tellMunicipality, RUNNING, RUNNING)
                    .allow(Close.class, Closing::close, RUNNING, Set.of(CLOSED))
                    .allow(Reopen.class, CaseDecider::reopen, Set.of(CLOSED), Set.of(RECEIVED))
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
        return CaseFold.after(before, event);
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

    private static Decision<CaseEvent> assessMember(SupportCase running, AssessMember asked) {
        return asked.needs().equals(running.memberNeeds().get(asked.person().value()))
                ? Decision.nothingToDo()
                : notBeforeOpening(
                        running, new CaseEvent.MemberAssessed(asked.person(), asked.needs(), asked.occasion()));
    }

    private static Decision<CaseEvent> assign(SupportCase running, Assign asked) {
        if (running.worker().filter(asked.worker()::equals).isPresent()) {
            return Decision.nothingToDo();
        }
        AgencyId responsible = running.responsible().orElseThrow();
        return responsible.equals(asked.occasion().agency())
                ? notBeforeOpening(running, new CaseEvent.Assigned(asked.worker(), asked.occasion()))
                : Decision.refuse(Reason.of(CaseRefusal.NOT_RESPONSIBLE)
                        .with("expected", responsible)
                        .with("found", asked.occasion().agency()));
    }

    private static Decision<CaseEvent> planNext(SupportCase running, PlanNext asked) {
        if (running.planned().filter(asked.next()::equals).isPresent()) {
            return Decision.nothingToDo();
        }
        return isPast(asked.next(), asked.occasion())
                ? Decision.refuse(inThePast(asked.next(), asked.occasion()))
                : notBeforeOpening(running, new CaseEvent.NextPlanned(asked.next(), asked.occasion()));
    }

    private static Decision<CaseEvent> setUrgency(SupportCase running, SetUrgency asked) {
        return running.clock().filter(asked.clock()::equals).isPresent()
                ? Decision.nothingToDo()
                : notBeforeOpening(running, new CaseEvent.UrgencySet(asked.clock(), asked.occasion()));
    }

    private static Decision<CaseEvent> respondFirst(SupportCase running, RespondFirst asked) {
        return running.clock().filter(clock -> !clock.answered()).isEmpty()
                ? Decision.nothingToDo()
                : notBeforeOpening(running, new CaseEvent.FirstResponded(asked.occasion()));
    }

    private static Decision<CaseEvent> notifyDanger(SupportCase opened, NotifyDanger asked) {
        return opened.unconfirmed().contains(asked.notice())
                ? Decision.nothingToDo()
                : notBeforeOpening(opened, new CaseEvent.DangerNotified(asked.notice(), asked.occasion()));
    }

    private static Decision<CaseEvent> confirmNotice(SupportCase opened, ConfirmNotice asked) {
        return opened.unconfirmed().contains(asked.notice())
                ? notBeforeOpening(opened, new CaseEvent.NoticeConfirmed(asked.notice(), asked.occasion()))
                : Decision.refuse(Reason.of(CaseRefusal.NO_SUCH_NOTICE)
                        .with("kind", asked.notice().kind())
                        .with("body", asked.notice().body()));
    }

    private static Decision<CaseEvent> noteChange(SupportCase running, NoteChange asked) {
        NextAction review = new NextAction(NextAction.REVIEW_AFTER_CHANGE, asked.reviewBy());
        return isPast(review, asked.occasion())
                ? Decision.refuse(inThePast(review, asked.occasion()))
                : notBeforeOpening(
                        running,
                        new CaseEvent.ChangeNoted(asked.change(), asked.person(), asked.reviewBy(), asked.occasion()));
    }

    private static Decision<CaseEvent> tellMunicipality(SupportCase running, TellMunicipality asked) {
        return asked.consent() == Truth.YES
                ? notBeforeOpening(running, new CaseEvent.MunicipalityTold(asked.municipality(), asked.occasion()))
                : Decision.refuse(Reason.of(CaseRefusal.CONSENT_MISSING)
                        .with("consent", asked.consent())
                        .with("recipient", asked.municipality()));
    }

    private static Decision<CaseEvent> reopen(SupportCase closed, Reopen asked) {
        return isPast(asked.next(), asked.occasion())
                ? Decision.refuse(inThePast(asked.next(), asked.occasion()))
                : notBeforeOpening(
                        closed,
                        new CaseEvent.Reopened(
                                asked.occasion().agency(), asked.ground(), asked.next(), asked.occasion()));
    }

    private static Decision<CaseEvent> notBeforeOpening(SupportCase opened, CaseEvent event) {
        LocalDate on = event.occasion().on();
        return on.isBefore(opened.openedOn().orElseThrow())
                ? Decision.refuse(beforeOpening(opened, on))
                : Decision.accept(event);
    }

    static Reason beforeOpening(SupportCase opened, LocalDate on) {
        return Reason.of(CaseRefusal.BEFORE_OPENING)
                .with("on", on)
                .with("openedOn", opened.openedOn().orElseThrow());
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
