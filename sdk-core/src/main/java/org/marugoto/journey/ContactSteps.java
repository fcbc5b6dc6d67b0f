package org.marugoto.journey;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.marugoto.Consultations;
import org.marugoto.casework.NextAction;
import org.marugoto.consultation.Channel;
import org.marugoto.consultation.Consulter;
import org.marugoto.consultation.Contact;
import org.marugoto.consultation.ContactCommand;
import org.marugoto.consultation.ContactEvent;
import org.marugoto.consultation.ContactId;
import org.marugoto.consultation.DangerSign;
import org.marugoto.consultation.DeskId;
import org.marugoto.consultation.ImmediateHelp;
import org.marugoto.consultation.Intake;
import org.marugoto.consultation.Need;
import org.marugoto.consultation.Subject;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Occasion;
import org.marugoto.document.YamlNode;
import org.marugoto.household.PersonId;
import org.marugoto.ledger.Outcome;

/** What journeys say about contacts, before there is a case and beside it. */
final class ContactSteps {

    private static final Expectations<Contact> STATE = Expectations.<Contact>none()
            .one("status", found -> Optional.of(found.status()))
            .one("receivedBy", Contact::receivedBy)
            .set("cases", Contact::cases)
            .one("needsCase", found -> Optional.of(found.needsCase()))
            .one("anonymous", found -> found.intake().map(Intake::isAnonymous))
            .one("newPersons", found -> found.intake().map(Intake::newPersons))
            .set("dangers", found -> found.intake().map(Intake::dangers).orElse(Set.of()))
            .set("help", found -> found.intake().map(Intake::help).orElse(Set.of()));

    private static final Expectations<Acted<Contact>> ACTED = Acted.expectations(STATE);

    static final List<StepWord<?>> WORDS = List.of(
            new StepWord<>("receive contact", ContactSteps::receive, ACTED),
            new StepWord<>("help at once", ContactSteps::help, ACTED),
            new StepWord<>("notice danger", ContactSteps::noticeDanger, ACTED),
            new StepWord<>("answer contact", ContactSteps::answer, ACTED),
            new StepWord<>("become case", ContactSteps::becomeCase, ACTED),
            new StepWord<>("link to case", ContactSteps::linkToCase, ACTED),
            new StepWord<>("look at contact", ContactSteps::look, STATE));

    private ContactSteps() {}

    private static StepWord.Call<Acted<Contact>> receive(StepNode step) {
        Named<ContactId> id = step.introduces(CaseSteps.CONTACT);
        Consulter consulter = step.code("consulter", Consulter::of, Consulter.of("NONE"));
        Channel channel = step.code("channel", Channel::of, Channel.of("NONE"));
        Set<Need> needs = step.codes("needs", Need::of);
        Set<DangerSign> dangers = step.codes("dangers", DangerSign::of);
        Set<ImmediateHelp> help = step.codes("help", ImmediateHelp::of);
        List<Named<PersonId>> subjects = step.allNamed("about", HouseholdSteps.PERSON);
        Optional<Named<PersonId>> informant = step.maybeNamed("informant", HouseholdSteps.PERSON);
        Optional<String> desk = step.find("desk").map(YamlNode::text);
        return (scene, occasion) -> acted(
                scene,
                id,
                occasion,
                scene.marugoto()
                        .consultations()
                        .receive(
                                scene.id(id),
                                new ContactCommand.Receive(
                                        Intake.of(consulter, channel)
                                                .but()
                                                .needs(needs)
                                                .dangers(dangers)
                                                .help(help)
                                                .desk(desk.map(name -> DeskId.of(occasion.agency(), name)))
                                                .informant(informant.map(scene::id))
                                                .subjects(subjects.stream()
                                                        .map(person -> Subject.first(scene.id(person)))
                                                        .toList())
                                                .build(),
                                        occasion)));
    }

    private static StepWord.Call<Acted<Contact>> help(StepNode step) {
        Set<ImmediateHelp> help = step.codes("help", ImmediateHelp::of);
        return act(
                step,
                (consultations, id, scene, occasion) ->
                        consultations.giveImmediateHelp(id, new ContactCommand.GiveImmediateHelp(help, occasion)));
    }

    private static StepWord.Call<Acted<Contact>> noticeDanger(StepNode step) {
        Set<DangerSign> dangers = step.codes("dangers", DangerSign::of);
        return act(
                step,
                (consultations, id, scene, occasion) ->
                        consultations.noticeDanger(id, new ContactCommand.NoticeDanger(dangers, occasion)));
    }

    private static StepWord.Call<Acted<Contact>> answer(StepNode step) {
        return act(
                step,
                (consultations, id, scene, occasion) ->
                        consultations.answer(id, new ContactCommand.Answer(Optional.empty(), occasion)));
    }

    private static StepWord.Call<Acted<Contact>> becomeCase(StepNode step) {
        Named<CaseId> opened = step.introduces("case", CaseSteps.CASE);
        NextAction next = step.next();
        return act(
                step,
                (consultations, id, scene, occasion) -> consultations.openCase(id, scene.id(opened), next, occasion));
    }

    private static StepWord.Call<Acted<Contact>> linkToCase(StepNode step) {
        Named<CaseId> existing = step.named("case", CaseSteps.CASE);
        return act(
                step,
                (consultations, id, scene, occasion) -> consultations.linkToCase(id, scene.id(existing), occasion));
    }

    private static StepWord.Call<Contact> look(StepNode step) {
        Named<ContactId> id = step.named(CaseSteps.CONTACT);
        return (scene, occasion) -> state(scene, id, occasion);
    }

    private static StepWord.Call<Acted<Contact>> act(StepNode step, OnContact command) {
        Named<ContactId> id = step.named(CaseSteps.CONTACT);
        return (scene, occasion) ->
                acted(scene, id, occasion, command.on(scene.marugoto().consultations(), scene.id(id), scene, occasion));
    }

    /** A call about a contact that is there. */
    private interface OnContact {
        Outcome<Contact, ContactEvent> on(Consultations consultations, ContactId id, Scene scene, Occasion occasion);
    }

    private static Acted<Contact> acted(
            Scene scene, Named<ContactId> id, Occasion occasion, Outcome<Contact, ContactEvent> outcome) {
        return Acted.of(outcome, () -> state(scene, id, occasion));
    }

    private static Contact state(Scene scene, Named<ContactId> id, Occasion asking) {
        return scene.marugoto().consultations().find(scene.id(id), asking).orElse(Contact.NONE);
    }
}
