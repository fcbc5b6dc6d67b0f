package org.marugoto;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.marugoto.casework.CaseCommand;
import org.marugoto.casework.DangerNotice;
import org.marugoto.casework.NextAction;
import org.marugoto.consultation.Contact;
import org.marugoto.consultation.ContactCommand;
import org.marugoto.consultation.ContactDecider;
import org.marugoto.consultation.ContactEvent;
import org.marugoto.consultation.ContactId;
import org.marugoto.consultation.DangerSign;
import org.marugoto.consultation.ImmediateHelp;
import org.marugoto.consultation.Intake;
import org.marugoto.consultation.Need;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Occasion;
import org.marugoto.decide.Reason;
import org.marugoto.document.ShapeCheck;
import org.marugoto.ledger.AggregateType;
import org.marugoto.ledger.Clerk;
import org.marugoto.ledger.Outcome;
import org.marugoto.ledger.Reaction;
import org.marugoto.ledger.Recorded;
import org.marugoto.ledger.Store;
import org.marugoto.profile.MunicipalityProfile;

/**
 * Contacts (相談受付) at the desks of one municipality: received by any desk, about anybody, with or without a name.
 *
 * <p>A wrong shape, or a code or desk that the profile does not know, is refused with the path of the field; whom a desk
 * is mainly for is never asked. Every act may throw {@link org.marugoto.ledger.StaleVersionException} if somebody else
 * recorded in between; then nothing was written. As safe for several threads as its store.
 */
public final class Consultations {

    /** How contacts are kept. */
    public static final AggregateType<ContactId, ContactCommand, Contact, ContactEvent> TYPE =
            new AggregateType<>("contact", Contact.class, ContactEvent.class, ContactId::of, new ContactDecider());

    private final MunicipalityProfile profile;
    private final Store store;
    private final Clerk clerk;
    private final ShapeCheck shapes;

    Consultations(MunicipalityProfile profile, Store store, Clerk clerk, ShapeCheck shapes) {
        this.profile = profile;
        this.store = store;
        this.clerk = clerk;
        this.shapes = shapes;
    }

    /** A desk receives somebody. */
    public Outcome<Contact, ContactEvent> receive(ContactId id, ContactCommand.Receive asked) {
        return handle(clerk, id, asked, against(asked.intake()));
    }

    /** The codes and desks of an intake that the profile does not know. */
    List<Reason> against(Intake intake) {
        KnownCodes codes = new KnownCodes(profile)
                .check("intake.consulter", intake.consulter().code(), MunicipalityProfile.CONSULTERS)
                .check("intake.channel", intake.channel().code(), MunicipalityProfile.CHANNELS)
                .checkAll("intake.needs", intake.needs(), Need::code, MunicipalityProfile.NEEDS)
                .checkAll("intake.dangers", intake.dangers(), DangerSign::code, MunicipalityProfile.DANGER_SIGNS)
                .checkAll("intake.help", intake.help(), ImmediateHelp::code, MunicipalityProfile.IMMEDIATE_HELP);
        intake.desk().ifPresent(desk -> codes.check("intake.desk", desk));
        return codes.unknown();
    }

    /** A desk helps on the spot; possible at any time. */
    public Outcome<Contact, ContactEvent> giveImmediateHelp(ContactId id, ContactCommand.GiveImmediateHelp asked) {
        KnownCodes codes = new KnownCodes(profile)
                .checkAll("help", asked.help(), ImmediateHelp::code, MunicipalityProfile.IMMEDIATE_HELP);
        return handle(clerk, id, asked, codes.unknown());
    }

    /** Somebody notices signs of danger; possible at any time. */
    public Outcome<Contact, ContactEvent> noticeDanger(ContactId id, ContactCommand.NoticeDanger asked) {
        KnownCodes codes = new KnownCodes(profile)
                .checkAll("dangers", asked.dangers(), DangerSign::code, MunicipalityProfile.DANGER_SIGNS);
        return handle(clerk.reacting(TYPE, this::notifyCases), id, asked, codes.unknown());
    }

    /** It becomes known whom a contact is about. */
    public Outcome<Contact, ContactEvent> identify(ContactId id, ContactCommand.Identify asked) {
        return handle(clerk, id, asked, List.of());
    }

    /** Information and advice are enough; refused while danger was noticed, for then a case has to look after it. */
    public Outcome<Contact, ContactEvent> answer(ContactId id, ContactCommand.Answer asked) {
        return handle(clerk, id, asked, List.of());
    }

    /**
     * The person is directed to a place in the neighbourhood, such as a base, and that is enough; refused while danger was
     * noticed. {@link Bases#direct} also asks whether the base is in operation.
     */
    public Outcome<Contact, ContactEvent> direct(ContactId id, ContactCommand.Direct asked) {
        return handle(clerk, id, asked, List.of());
    }

    /**
     * Opens a case from a contact: case, its first contact and the end of the waiting are recorded as one unit of work.
     * Possible at any time, and several times for several cases. The agency of the occasion becomes responsible.
     *
     * @param opened the new case
     * @param next what is to be done next in it
     */
    public Outcome<Contact, ContactEvent> openCase(ContactId id, CaseId opened, NextAction next, Occasion occasion) {
        Function<Intake, CaseCommand> open =
                known -> new CaseCommand.Open(known.consulter(), known.needs(), next, occasion);
        return intoCase(id, opened, new ContactCommand.BecomeCase(opened, occasion), List.of(open));
    }

    /**
     * Finds that a contact belongs to a case that is there already, whose contacts it joins, as one unit of work. A closed
     * case takes it as follow-up.
     */
    public Outcome<Contact, ContactEvent> linkToCase(ContactId id, CaseId existing, Occasion occasion) {
        return intoCase(id, existing, new ContactCommand.LinkToCase(existing, occasion), List.of());
    }

    /**
     * A contact, or empty if it was never received.
     *
     * @param asking who asks, for which purpose; the one place where access will be decided
     */
    public Optional<Contact> find(ContactId id, Occasion asking) {
        Objects.requireNonNull(asking, "asking");
        return store.ledger(TYPE).find(id).map(Recorded::state);
    }

    /**
     * Everything that happened to a contact, oldest first; empty if it was never received.
     *
     * @param asking who asks, for which purpose
     */
    public List<ContactEvent> history(ContactId id, Occasion asking) {
        Objects.requireNonNull(asking, "asking");
        return store.journal().history(TYPE, id);
    }

    /**
     * The kinds of command that are possible now, for a screen to offer.
     *
     * @param asking who asks, for which purpose
     */
    public Set<Class<? extends ContactCommand>> possible(ContactId id, Occasion asking) {
        return ContactDecider.TABLE.possibleIn(
                find(id, asking).map(Contact::status).orElse(Contact.Status.NONE));
    }

    /** What happens to the contact happens to the case too: what comes before the contact's record, and that record. */
    private Outcome<Contact, ContactEvent> intoCase(
            ContactId id, CaseId supportCase, ContactCommand asked, List<Function<Intake, CaseCommand>> before) {
        Optional<Intake> intake =
                store.ledger(TYPE).find(id).flatMap(found -> found.state().intake());
        List<CaseCommand> commands = new ArrayList<>();
        intake.ifPresent(known -> {
            before.forEach(command -> commands.add(command.apply(known)));
            commands.add(new CaseCommand.RecordContact(id, known.channel(), asked.occasion()));
            commands.addAll(notices(known.dangers(), asked.occasion()));
        });
        List<Reason> misshapen = commands.stream()
                .flatMap(command -> shapes.reasons(command).stream())
                .toList();
        List<Reaction.Order<?, ?, ?, ?>> orders = new ArrayList<>();
        commands.forEach(command -> orders.add(new Reaction.Order<>(Cases.TYPE, supportCase, command)));
        return handle(clerk.reacting(TYPE, (at, event) -> orders), id, asked, misshapen);
    }

    /** Signs of danger that become known later reach the competent body through the cases of the contact (rule R28). */
    private List<Reaction.Order<?, ?, ?, ?>> notifyCases(ContactId id, ContactEvent event) {
        List<Reaction.Order<?, ?, ?, ?>> orders = new ArrayList<>();
        if (event instanceof ContactEvent.DangerNoticed noticed) {
            Set<CaseId> cases = store.ledger(TYPE)
                    .find(id)
                    .map(found -> found.state().cases())
                    .orElse(Set.of());
            cases.forEach(supportCase -> notices(noticed.dangers(), noticed.occasion())
                    .forEach(notice -> orders.add(new Reaction.Order<>(Cases.TYPE, supportCase, notice))));
        }
        return orders;
    }

    List<CaseCommand> notices(Set<DangerSign> dangers, Occasion occasion) {
        return profile.dangers().stream()
                .filter(rule -> dangers.contains(DangerSign.of(rule.kind())))
                .<CaseCommand>map(rule -> new CaseCommand.NotifyDanger(
                        new DangerNotice(rule.kind(), rule.body(), rule.basis()), occasion))
                .toList();
    }

    private Outcome<Contact, ContactEvent> handle(
            Clerk by, ContactId id, ContactCommand command, List<Reason> alsoWrong) {
        List<Reason> wrong = new ArrayList<>(shapes.reasons(command));
        wrong.addAll(alsoWrong);
        return wrong.isEmpty() ? by.handle(TYPE, id, command) : new Outcome.Refused<>(wrong);
    }
}
