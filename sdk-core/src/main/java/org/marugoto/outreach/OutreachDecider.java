package org.marugoto.outreach;

import static org.marugoto.outreach.Outreach.Status.CONNECT;
import static org.marugoto.outreach.Outreach.Status.ENCOUNTER;
import static org.marugoto.outreach.Outreach.Status.ENDED;
import static org.marugoto.outreach.Outreach.Status.NONE;
import static org.marugoto.outreach.Outreach.Status.PAUSED;
import static org.marugoto.outreach.Outreach.Status.SUSTAIN;
import static org.marugoto.outreach.Outreach.Status.UNTANGLE;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.marugoto.decide.Decider;
import org.marugoto.decide.Decision;
import org.marugoto.decide.Reason;
import org.marugoto.decide.TransitionTable;
import org.marugoto.outreach.OutreachCommand.Begin;
import org.marugoto.outreach.OutreachCommand.Connect;
import org.marugoto.outreach.OutreachCommand.End;
import org.marugoto.outreach.OutreachCommand.FallBack;
import org.marugoto.outreach.OutreachCommand.ObtainConsent;
import org.marugoto.outreach.OutreachCommand.Pause;
import org.marugoto.outreach.OutreachCommand.RateTrust;
import org.marugoto.outreach.OutreachCommand.RecordSupport;
import org.marugoto.outreach.OutreachCommand.RecordVisit;
import org.marugoto.outreach.OutreachCommand.RefuseConsent;
import org.marugoto.outreach.OutreachCommand.Resume;
import org.marugoto.outreach.OutreachCommand.ShareNote;
import org.marugoto.outreach.OutreachCommand.Sustain;
import org.marugoto.outreach.OutreachCommand.Untangle;
import org.marugoto.outreach.OutreachCommand.WithdrawConsent;
import org.marugoto.rule.Truth;

/** The rules about outreach to one household. Stateless and thread-safe. */
public final class OutreachDecider implements Decider<OutreachCommand, Outreach, OutreachEvent> {

    private static final Set<Outreach.Status> STAGES = Set.of(ENCOUNTER, CONNECT, UNTANGLE, SUSTAIN);
    private static final Set<Outreach.Status> GOING_ON = Set.of(ENCOUNTER, CONNECT, UNTANGLE, SUSTAIN, PAUSED);
    private static final Set<Outreach.Status> ALWAYS = Set.of(Outreach.Status.values());

    /** Which command is possible in which status. */
    public static final TransitionTable<Outreach.Status, OutreachCommand, Outreach, OutreachEvent> TABLE =
            TransitionTable.<Outreach.Status, OutreachCommand, Outreach, OutreachEvent>on(
                            Outreach::status, OutreachRefusal.NOT_POSSIBLE_NOW)
                    .allow(Begin.class, OutreachDecider::begin, Set.of(NONE, ENDED), Set.of(ENCOUNTER))
                    .allow(RecordVisit.class, OutreachDecider::visit, GOING_ON, GOING_ON)
                    .allow(Connect.class, OutreachDecider::connect, Set.of(ENCOUNTER), Set.of(CONNECT))
                    .allow(Untangle.class, OutreachDecider::untangle, Set.of(CONNECT), Set.of(UNTANGLE))
                    .allow(Sustain.class, OutreachDecider::sustain, Set.of(UNTANGLE), Set.of(SUSTAIN))
                    .allow(
                            FallBack.class,
                            OutreachDecider::fallBack,
                            Set.of(CONNECT, UNTANGLE, SUSTAIN),
                            Set.of(ENCOUNTER, CONNECT, UNTANGLE))
                    .allow(RateTrust.class, OutreachDecider::rateTrust, GOING_ON, GOING_ON)
                    .allow(ObtainConsent.class, OutreachDecider::obtainConsent, GOING_ON, GOING_ON)
                    .allow(RefuseConsent.class, OutreachDecider::refuseConsent, GOING_ON, GOING_ON)
                    .allow(WithdrawConsent.class, OutreachDecider::withdrawConsent, GOING_ON, GOING_ON)
                    .allow(Pause.class, OutreachDecider::pause, STAGES, Set.of(PAUSED))
                    .allow(Resume.class, OutreachDecider::resume, Set.of(PAUSED), STAGES)
                    .allow(End.class, OutreachDecider::end, GOING_ON, Set.of(ENDED))
                    .allow(RecordSupport.class, OutreachDecider::recordSupport, ALWAYS, ALWAYS)
                    .allow(ShareNote.class, OutreachDecider::shareNote, ALWAYS, ALWAYS)
                    .build();

    @Override
    public Outreach initial() {
        return Outreach.NONE;
    }

    @Override
    public Decision<OutreachEvent> decide(Outreach outreach, OutreachCommand command) {
        return TABLE.decide(outreach, command);
    }

    @Override
    public Outreach evolve(Outreach before, OutreachEvent event) {
        return OutreachHistory.evolve(before, event);
    }

    private static Decision<OutreachEvent> begin(Outreach none, Begin asked) {
        if (!asked.origin().isTraceable()) {
            return Decision.refuse(Reason.of(OutreachRefusal.ORIGIN_WITHOUT_REFERENCE)
                    .with("origin", asked.origin().code()));
        }
        return inTime(
                none,
                asked.next(),
                new OutreachEvent.Begun(asked.origin(), asked.approach(), asked.next(), asked.occasion()));
    }

    private static Decision<OutreachEvent> visit(Outreach running, RecordVisit asked) {
        Visit visit = asked.visit();
        if (running.lastVisit().filter(visit.id()::equals).isPresent()) {
            return Decision.nothingToDo();
        }
        if (visit.outcome().refused() && asked.otherWay().isEmpty()) {
            return Decision.refuse(Reason.of(OutreachRefusal.ANOTHER_WAY_NEEDED)
                    .with("outcome", visit.outcome().code()));
        }
        OutreachEvent visited = new OutreachEvent.Visited(visit, asked.next(), asked.occasion());
        return asked.otherWay()
                .map(way -> anotherWay(running, way, asked.next(), visited))
                .orElseGet(() -> inTime(running, asked.next(), visited));
    }

    private static Decision<OutreachEvent> refuseConsent(Outreach running, RefuseConsent asked) {
        return anotherWay(
                running,
                asked.otherWay(),
                asked.next(),
                new OutreachEvent.ConsentRefused(asked.next(), asked.occasion()));
    }

    private static Decision<OutreachEvent> anotherWay(
            Outreach running, String way, NextStep next, OutreachEvent first) {
        String before = running.approach().orElseThrow();
        return before.equals(way)
                ? Decision.refuse(Reason.of(OutreachRefusal.SAME_WAY_AGAIN).with("way", way))
                : inTime(running, next, first, new OutreachEvent.WayChanged(before, way, first.occasion()));
    }

    private static Decision<OutreachEvent> connect(Outreach encounter, Connect asked) {
        return encounter.met()
                ? inTime(encounter, asked.next(), new OutreachEvent.Connected(asked.next(), asked.occasion()))
                : Decision.refuse(Reason.of(OutreachRefusal.NOBODY_MET));
    }

    private static Decision<OutreachEvent> untangle(Outreach connected, Untangle asked) {
        return inTime(connected, asked.next(), new OutreachEvent.Untangled(asked.next(), asked.occasion()));
    }

    private static Decision<OutreachEvent> sustain(Outreach untangled, Sustain asked) {
        return inTime(untangled, asked.next(), new OutreachEvent.Sustained(asked.next(), asked.occasion()));
    }

    private static Decision<OutreachEvent> fallBack(Outreach running, FallBack asked) {
        boolean earlier = STAGES.contains(asked.to()) && asked.to().compareTo(running.status()) < 0;
        return earlier
                ? inTime(
                        running,
                        asked.next(),
                        new OutreachEvent.FellBack(asked.to(), asked.ground(), asked.next(), asked.occasion()))
                : Decision.refuse(Reason.of(OutreachRefusal.NOT_AN_EARLIER_STAGE)
                        .with("to", asked.to())
                        .with("status", running.status()));
    }

    private static Decision<OutreachEvent> rateTrust(Outreach running, RateTrust asked) {
        if (!asked.trust().isOnItsScale()) {
            return Decision.refuse(Reason.of(OutreachRefusal.NOT_ON_THE_SCALE)
                    .with("level", asked.trust().level())
                    .with("highest", asked.trust().highest()));
        }
        return inTime(
                running, asked.next(), new OutreachEvent.TrustRated(asked.trust(), asked.next(), asked.occasion()));
    }

    private static Decision<OutreachEvent> obtainConsent(Outreach running, ObtainConsent asked) {
        if (running.consentedOn().isPresent()) {
            return Decision.nothingToDo();
        }
        long days = ChronoUnit.DAYS.between(
                running.begunOn().orElseThrow(), asked.occasion().on());
        return inTime(
                running,
                asked.next(),
                new OutreachEvent.ConsentObtained(asked.consent(), days, asked.next(), asked.occasion()));
    }

    private static Decision<OutreachEvent> withdrawConsent(Outreach running, WithdrawConsent asked) {
        return running.consentedOn().isEmpty()
                ? Decision.nothingToDo()
                : inTime(running, asked.next(), new OutreachEvent.ConsentWithdrawn(asked.next(), asked.occasion()));
    }

    private static Decision<OutreachEvent> pause(Outreach running, Pause asked) {
        return inTime(running, asked.next(), new OutreachEvent.Paused(asked.ground(), asked.next(), asked.occasion()));
    }

    private static Decision<OutreachEvent> resume(Outreach paused, Resume asked) {
        return inTime(paused, asked.next(), new OutreachEvent.Resumed(asked.next(), asked.occasion()));
    }

    private static Decision<OutreachEvent> end(Outreach running, End asked) {
        return asked.ground().refusal()
                ? Decision.refuse(Reason.of(OutreachRefusal.REFUSAL_IS_NO_GROUND)
                        .with("ground", asked.ground().code()))
                : notBeforeBeginning(
                        running, new OutreachEvent.Ended(asked.ground().code(), asked.occasion()));
    }

    private static Decision<OutreachEvent> recordSupport(Outreach outreach, RecordSupport asked) {
        if (outreach.lastEntry().filter(asked.entry().id()::equals).isPresent()) {
            return Decision.nothingToDo();
        }
        return asked.entry().actions().stream().allMatch(SupportAction::isWarm)
                ? inTime(
                        outreach,
                        asked.next(),
                        new OutreachEvent.SupportRecorded(asked.entry(), asked.next(), asked.occasion()))
                : Decision.refuse(Reason.of(OutreachRefusal.NOBODY_TO_CONNECT_WITH));
    }

    private static Decision<OutreachEvent> shareNote(Outreach outreach, ShareNote asked) {
        SharedNote note = asked.note();
        if (outreach.lastEntry().filter(note.id()::equals).isPresent()) {
            return Decision.nothingToDo();
        }
        return note.holds() == Truth.YES
                ? Decision.accept(new OutreachEvent.NoteShared(
                        note.id(), note.note(), note.audience(), note.ground(), note.reference(), asked.occasion()))
                : Decision.refuse(Reason.of(OutreachRefusal.NO_GROUND_TO_SHARE)
                        .with("ground", note.ground())
                        .with("holds", note.holds()));
    }

    private static Decision<OutreachEvent> inTime(Outreach outreach, NextStep next, OutreachEvent... events) {
        LocalDate on = events[0].occasion().on();
        return next.dueOn().isBefore(on)
                ? Decision.refuse(Reason.of(OutreachRefusal.NEXT_STEP_IN_THE_PAST)
                        .with("dueOn", next.dueOn())
                        .with("on", on))
                : notBeforeBeginning(outreach, events);
    }

    private static Decision<OutreachEvent> notBeforeBeginning(Outreach outreach, OutreachEvent... events) {
        LocalDate on = events[0].occasion().on();
        Optional<LocalDate> begunOn = outreach.isGoingOn() ? outreach.begunOn().filter(on::isBefore) : Optional.empty();
        return begunOn.map(begun -> Decision.<OutreachEvent>refuse(Reason.of(OutreachRefusal.BEFORE_BEGINNING)
                        .with("on", on)
                        .with("begunOn", begun)))
                .orElseGet(() -> Decision.accept(events));
    }
}
