package org.marugoto.consultation;

import static org.marugoto.consultation.Contact.Status.ANSWERED;
import static org.marugoto.consultation.Contact.Status.BECAME_CASE;
import static org.marugoto.consultation.Contact.Status.NONE;
import static org.marugoto.consultation.Contact.Status.RECEIVED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.marugoto.consultation.ContactCommand.Answer;
import org.marugoto.consultation.ContactCommand.BecomeCase;
import org.marugoto.consultation.ContactCommand.Direct;
import org.marugoto.consultation.ContactCommand.GiveImmediateHelp;
import org.marugoto.consultation.ContactCommand.Identify;
import org.marugoto.consultation.ContactCommand.LinkToCase;
import org.marugoto.consultation.ContactCommand.NoticeDanger;
import org.marugoto.consultation.ContactCommand.Receive;
import org.marugoto.consultation.ContactEvent.Answered;
import org.marugoto.consultation.ContactEvent.BecameCase;
import org.marugoto.consultation.ContactEvent.DangerNoticed;
import org.marugoto.consultation.ContactEvent.Directed;
import org.marugoto.consultation.ContactEvent.Identified;
import org.marugoto.consultation.ContactEvent.ImmediateHelpGiven;
import org.marugoto.consultation.ContactEvent.LinkedToCase;
import org.marugoto.consultation.ContactEvent.Received;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Decider;
import org.marugoto.decide.Decision;
import org.marugoto.decide.Reason;
import org.marugoto.decide.TransitionTable;

/** The rules about contacts. Stateless and thread-safe. */
public final class ContactDecider implements Decider<ContactCommand, Contact, ContactEvent> {

    /** The most cases one contact can belong to. */
    public static final int MAX_CASES = 20;

    private static final Set<Contact.Status> EVER_RECEIVED = Set.of(RECEIVED, ANSWERED, BECAME_CASE);

    /** Which command is possible in which status. */
    public static final TransitionTable<Contact.Status, ContactCommand, Contact, ContactEvent> TABLE =
            TransitionTable.<Contact.Status, ContactCommand, Contact, ContactEvent>on(
                            Contact::status, ContactRefusal.NOT_POSSIBLE_NOW)
                    .allow(Receive.class, ContactDecider::receive, Set.of(NONE), Set.of(RECEIVED))
                    .allow(GiveImmediateHelp.class, ContactDecider::giveImmediateHelp, EVER_RECEIVED, EVER_RECEIVED)
                    .allow(NoticeDanger.class, ContactDecider::noticeDanger, EVER_RECEIVED, EVER_RECEIVED)
                    .allow(Identify.class, ContactDecider::identify, EVER_RECEIVED, EVER_RECEIVED)
                    .allow(Answer.class, ContactDecider::answer, Set.of(RECEIVED), Set.of(ANSWERED))
                    .allow(Direct.class, ContactDecider::direct, Set.of(RECEIVED), Set.of(ANSWERED))
                    .allow(BecomeCase.class, ContactDecider::becomeCase, EVER_RECEIVED, Set.of(BECAME_CASE))
                    .allow(LinkToCase.class, ContactDecider::linkToCase, EVER_RECEIVED, Set.of(BECAME_CASE))
                    .build();

    @Override
    public Contact initial() {
        return Contact.NONE;
    }

    @Override
    public Decision<ContactEvent> decide(Contact contact, ContactCommand command) {
        return TABLE.decide(contact, command);
    }

    @Override
    public Contact evolve(Contact before, ContactEvent event) {
        if (event instanceof Received received) {
            return before.but()
                    .status(RECEIVED)
                    .receivedBy(received.agency())
                    .receivedOn(received.occasion().on())
                    .intake(received.intake())
                    .build();
        }
        if (event instanceof ImmediateHelpGiven given) {
            return knowing(before, intake -> intake.addAllHelp(given.help()));
        }
        if (event instanceof DangerNoticed noticed) {
            return knowing(before, intake -> intake.addAllDangers(noticed.dangers()));
        }
        if (event instanceof Identified identified) {
            return knowing(before, intake -> intake.addSubjects(identified.subject()));
        }
        if (event instanceof Answered) {
            return before.but().status(ANSWERED).build();
        }
        if (event instanceof Directed directed) {
            return before.but().status(ANSWERED).directedTo(directed.to()).build();
        }
        if (event instanceof BecameCase became) {
            return inCase(before, became.opened());
        }
        if (event instanceof LinkedToCase linked) {
            return inCase(before, linked.existing());
        }
        throw new AssertionError(event.getClass());
    }

    private static Contact knowing(Contact before, UnaryOperator<Intake.Builder> more) {
        return before.but()
                .intake(before.intake().map(known -> more.apply(known.but()).build()))
                .build();
    }

    private static Contact inCase(Contact before, CaseId id) {
        return before.but().status(BECAME_CASE).addCases(id).build();
    }

    private static Decision<ContactEvent> receive(Contact none, Receive asked) {
        Intake intake = asked.intake();
        List<Reason> wrong = new ArrayList<>();
        intake.principal()
                .filter(principal -> !intake.needs().contains(principal))
                .ifPresent(principal ->
                        wrong.add(Reason.of(ContactRefusal.PRINCIPAL_NOT_NAMED).with("principal", principal)));
        if (intake.subjects().stream().map(Subject::person).distinct().count()
                < intake.subjects().size()) {
            wrong.add(Reason.of(ContactRefusal.SUBJECT_TWICE));
        }
        return wrong.isEmpty()
                ? Decision.accept(new Received(
                        intake.desk()
                                .map(DeskId::agency)
                                .orElse(asked.occasion().agency()),
                        intake,
                        asked.occasion()))
                : Decision.refuse(wrong);
    }

    private static Decision<ContactEvent> giveImmediateHelp(Contact contact, GiveImmediateHelp asked) {
        Set<ImmediateHelp> fresh = without(asked.help(), intake(contact).help());
        return fresh.isEmpty()
                ? Decision.nothingToDo()
                : notBeforeReception(contact, new ImmediateHelpGiven(fresh, asked.occasion()));
    }

    private static Decision<ContactEvent> noticeDanger(Contact contact, NoticeDanger asked) {
        Set<DangerSign> fresh = without(asked.dangers(), intake(contact).dangers());
        return fresh.isEmpty()
                ? Decision.nothingToDo()
                : notBeforeReception(contact, new DangerNoticed(fresh, asked.occasion()));
    }

    private static Decision<ContactEvent> identify(Contact contact, Identify asked) {
        Intake intake = intake(contact);
        if (intake.subjects().contains(asked.subject())) {
            return Decision.nothingToDo();
        }
        if (intake.subject(asked.subject().person()).isPresent()) {
            return Decision.refuse(Reason.of(ContactRefusal.ALREADY_A_SUBJECT));
        }
        return intake.subjects().size() >= Intake.MAX_SUBJECTS
                ? Decision.refuse(Reason.of(ContactRefusal.TOO_MANY_SUBJECTS).with("max", Intake.MAX_SUBJECTS))
                : notBeforeReception(contact, new Identified(asked.subject(), asked.occasion()));
    }

    private static Decision<ContactEvent> answer(Contact received, Answer asked) {
        return unlessDanger(received, new Answered(asked.note(), asked.occasion()));
    }

    private static Decision<ContactEvent> direct(Contact received, Direct asked) {
        return unlessDanger(received, new Directed(asked.to(), asked.note(), asked.occasion()));
    }

    private static Decision<ContactEvent> unlessDanger(Contact received, ContactEvent end) {
        Set<DangerSign> dangers = intake(received).dangers();
        return dangers.isEmpty()
                ? notBeforeReception(received, end)
                : Decision.refuse(Reason.of(ContactRefusal.DANGER_NEEDS_A_CASE).with("dangers", dangers));
    }

    private static Decision<ContactEvent> becomeCase(Contact contact, BecomeCase asked) {
        return join(contact, asked.opened(), new BecameCase(asked.opened(), asked.occasion()));
    }

    private static Decision<ContactEvent> linkToCase(Contact contact, LinkToCase asked) {
        return join(contact, asked.existing(), new LinkedToCase(asked.existing(), asked.occasion()));
    }

    private static Decision<ContactEvent> join(Contact contact, CaseId id, ContactEvent event) {
        if (contact.cases().contains(id)) {
            return Decision.nothingToDo();
        }
        return contact.cases().size() >= MAX_CASES
                ? Decision.refuse(Reason.of(ContactRefusal.TOO_MANY_CASES).with("max", MAX_CASES))
                : notBeforeReception(contact, event);
    }

    private static Decision<ContactEvent> notBeforeReception(Contact contact, ContactEvent event) {
        LocalDate on = event.occasion().on();
        LocalDate receivedOn = contact.receivedOn().orElseThrow();
        return on.isBefore(receivedOn)
                ? Decision.refuse(Reason.of(ContactRefusal.BEFORE_RECEPTION)
                        .with("on", on)
                        .with("receivedOn", receivedOn))
                : Decision.accept(event);
    }

    private static Intake intake(Contact received) {
        return received.intake().orElseThrow();
    }

    private static <T> Set<T> without(Set<T> asked, Set<T> there) {
        Set<T> fresh = new LinkedHashSet<>(asked);
        fresh.removeAll(there);
        return fresh;
    }
}
