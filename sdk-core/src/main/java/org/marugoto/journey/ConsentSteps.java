package org.marugoto.journey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.marugoto.decide.Occasion;
import org.marugoto.document.YamlNode;
import org.marugoto.household.PersonId;
import org.marugoto.privacy.Consent;
import org.marugoto.privacy.ConsentCommand;
import org.marugoto.privacy.ContentItem;
import org.marugoto.privacy.ContentKind;
import org.marugoto.privacy.DisclosureDecision;
import org.marugoto.privacy.DisclosureRequest;
import org.marugoto.privacy.Evidence;
import org.marugoto.privacy.Ground;
import org.marugoto.privacy.Held;
import org.marugoto.privacy.Purpose;
import org.marugoto.privacy.Recipient;
import org.marugoto.privacy.Representative;

/** What journeys say about consent, and ask about what may be told. */
final class ConsentSteps {

    /** Stands where a faulty step names no recipient. */
    static final Recipient NOBODY = Recipient.conference("NOBODY");

    private static final Expectations<Said> SAID =
            Expectations.<Said>none().set("standing", Said::standings).set("covers", Said::covers);

    private static final Expectations<Heard> HEARD = Acted.<Consent>expectations(Expectations.none())
            .<Heard>of(Heard::acted)
            .and(SAID.of(Heard::said));

    private static final Expectations<DisclosureDecision> DISCLOSED = Expectations.<DisclosureDecision>none()
            .one("anonymous", found -> Optional.of(found.anonymous()))
            .list(
                    "told",
                    found -> found.allowed().stream().map(ContentItem::field).toList())
            .list("held", found -> fields(found.held()))
            .set("because", found -> found.held().stream().map(Held::because).toList())
            .list("mayFollow", found -> fields(found.mayFollow()));

    static final List<StepWord<?>> WORDS = List.of(
            new StepWord<>("ask for consent", ConsentSteps::ask, HEARD),
            new StepWord<>("give consent", ConsentSteps::give, HEARD),
            new StepWord<>("refuse consent", ConsentSteps::refuse, HEARD),
            new StepWord<>("declare unable", ConsentSteps::declareUnable, HEARD),
            new StepWord<>("withdraw consent", ConsentSteps::withdraw, HEARD),
            new StepWord<>("look at consent", ConsentSteps::look, SAID),
            new StepWord<>("ask what may be told", ConsentSteps::disclose, DISCLOSED));

    private ConsentSteps() {}

    private static StepWord.Call<Heard> ask(StepNode step) {
        return act(step, about -> occasion -> new ConsentCommand.Ask(about.purpose(), about.recipients(), occasion));
    }

    private static StepWord.Call<Heard> refuse(StepNode step) {
        return act(step, about -> occasion -> new ConsentCommand.Refuse(about.purpose(), about.recipients(), occasion));
    }

    private static StepWord.Call<Heard> withdraw(StepNode step) {
        return act(
                step, about -> occasion -> new ConsentCommand.Withdraw(about.purpose(), about.recipients(), occasion));
    }

    private static StepWord.Call<Heard> declareUnable(StepNode step) {
        String reason = step.code("reason");
        return act(
                step,
                about -> occasion ->
                        new ConsentCommand.DeclareUnable(about.purpose(), about.recipients(), reason, occasion));
    }

    private static StepWord.Call<Heard> give(StepNode step) {
        About about = about(step);
        Evidence evidence = Evidence.of(step.code("evidence"), step.code("textVersion", "1"));
        Optional<LocalDate> from = step.day("from");
        Optional<LocalDate> until = step.day("until");
        Optional<Named<PersonId>> by = step.maybeNamed("by", HouseholdSteps.PERSON);
        String capacity = step.code("capacity", "LEGAL_REPRESENTATIVE");
        return (scene, occasion) -> heard(
                scene,
                about,
                new ConsentCommand.Give(
                        about.purpose(),
                        about.recipients(),
                        evidence,
                        from.orElse(occasion.on()),
                        until,
                        by.map(person -> new Representative(scene.id(person), capacity)),
                        occasion));
    }

    private static StepWord.Call<Said> look(StepNode step) {
        About about = about(step);
        return (scene, occasion) -> said(scene, about, occasion);
    }

    private static StepWord.Call<DisclosureDecision> disclose(StepNode step) {
        Named<PersonId> person = step.named(HouseholdSteps.PERSON);
        Recipient to = step.code("to", step::recipient, NOBODY);
        String ground = step.code("ground");
        List<Function<PersonId, ContentItem>> content = new ArrayList<>();
        step.require("content")
                .map(YamlNode::entries)
                .ifPresent(fields -> fields.forEach((field, kind) -> step.made(kind, ContentKind::of)
                        .ifPresent(found -> content.add(about -> ContentItem.told(field, found, about)))));
        return (scene, occasion) -> scene.marugoto()
                .consents()
                .disclose(
                        DisclosureRequest.handOverSheet(
                                to,
                                ground(ground, scene.id(person)),
                                content.stream()
                                        .map(item -> item.apply(scene.id(person)))
                                        .toList()),
                        occasion);
    }

    /** {@code CONSENT} is that of the person spoken of; other grounds are written as everywhere. */
    private static Ground ground(String written, PersonId person) {
        return written.equals("CONSENT") ? Ground.consent(person, Purpose.SUPPORT) : Ground.of(written);
    }

    private static StepWord.Call<Heard> act(
            StepNode step, Function<About, Function<Occasion, ConsentCommand>> command) {
        About about = about(step);
        Function<Occasion, ConsentCommand> said = command.apply(about);
        return (scene, occasion) -> heard(scene, about, said.apply(occasion));
    }

    private static About about(StepNode step) {
        return new About(
                step.introduces(HouseholdSteps.PERSON),
                step.find("purpose").flatMap(at -> step.made(at, Purpose::of)).orElse(Purpose.SUPPORT),
                step.recipients("recipients"));
    }

    private static Heard heard(Scene scene, About about, ConsentCommand command) {
        PersonId person = scene.id(about.person());
        Acted<Consent> acted = Acted.of(
                scene.marugoto().consents().handle(person, command),
                () -> scene.marugoto().consents().of(person, command.occasion()));
        return new Heard(acted, said(scene, about, command.occasion()));
    }

    private static Said said(Scene scene, About about, Occasion asking) {
        return new Said(scene.marugoto().consents().of(scene.id(about.person()), asking), about, asking.on());
    }

    private static List<String> fields(List<Held> held) {
        return held.stream().map(found -> found.item().field()).toList();
    }

    /** Whose consent, to what, towards whom. */
    private record About(Named<PersonId> person, Purpose purpose, Set<Recipient> recipients) {}

    /** What became of something said about consent. */
    private record Heard(Acted<Consent> acted, Said said) {}

    /** How consent stands on a day. */
    private record Said(Consent consent, About about, LocalDate on) {
        Collection<?> standings() {
            return about.recipients().stream()
                    .map(to -> consent.standing(about.purpose(), to).status())
                    .distinct()
                    .toList();
        }

        Collection<?> covers() {
            return about.recipients().stream()
                    .map(to -> consent.covers(about.purpose(), to, on))
                    .distinct()
                    .toList();
        }
    }
}
