package org.marugoto.journey;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.marugoto.SmallHelp;
import org.marugoto.area.AreaId;
import org.marugoto.code.Text;
import org.marugoto.decide.Occasion;
import org.marugoto.household.PersonId;
import org.marugoto.ledger.Outcome;
import org.marugoto.points.ServiceId;
import org.marugoto.smallhelp.Help;
import org.marugoto.smallhelp.HelpEvent;
import org.marugoto.smallhelp.HelpId;
import org.marugoto.smallhelp.HelpMatch;
import org.marugoto.smallhelp.Helper;
import org.marugoto.smallhelp.OfferId;
import org.marugoto.smallhelp.Slot;

/** What journeys say about asking for small help. */
final class SmallHelpSteps {

    static final NameKind<HelpId> HELP = new NameKind<>(Text.of("助け合い", "small help"), HelpId::of);

    private static final Expectations<Help> STATE = Expectations.<Help>none()
            .one("help", found -> Optional.of(found.status()))
            .one("with", Help::offer)
            .one("person", found -> found.wanted().map(wanted -> wanted.person()))
            .one("helper", found -> found.helper().flatMap(Helper::person))
            .one("agency", found -> found.helper().flatMap(Helper::agency))
            .one("wantedOn", found -> found.wanted().map(wanted -> wanted.slot().day()))
            .set("declined", Help::declined);

    private static final Expectations<Acted<Help>> ACTED = Acted.expectations(STATE);

    private static final Expectations<Matched> MATCH = Expectations.<Matched>none()
            .list("proposed", Matched::proposed)
            .list("notProposed", Matched::notProposed)
            .list("why", Matched::why);

    private static final Expectations<Both> BOTH =
            Expectations.<Both>none().set("helped", Both::helped).set("helps", Both::helps);

    static final List<StepWord<?>> WORDS = List.of(
            new StepWord<>("ask for help", SmallHelpSteps::ask, ACTED),
            new StepWord<>("ask again for help", SmallHelpSteps::askAgain, ACTED),
            new StepWord<>("match help", SmallHelpSteps::match, MATCH),
            new StepWord<>("agree on help", SmallHelpSteps::agree, ACTED),
            new StepWord<>("decline help", SmallHelpSteps::decline, ACTED),
            new StepWord<>("finish help", SmallHelpSteps::finish, ACTED),
            new StepWord<>("thank for help", SmallHelpSteps::thank, ACTED),
            new StepWord<>("help failed", step -> ended(step, SmallHelp::fail), ACTED),
            new StepWord<>("cancel help", step -> ended(step, SmallHelp::cancel), ACTED),
            new StepWord<>("look at help", SmallHelpSteps::look, STATE),
            new StepWord<>("look at helper", SmallHelpSteps::both, BOTH));

    private SmallHelpSteps() {}

    private static StepWord.Call<Acted<Help>> ask(StepNode step) {
        Named<HelpId> help = step.introduces(HELP);
        Named<PersonId> person = step.introduces("person", HouseholdSteps.PERSON);
        AreaId area = step.code("area", AreaId::of, AreaId.of("nowhere"));
        String skill = step.code("skill");
        Slot slot = slot(step);
        return acted(
                help,
                (scene, occasion) -> rooms(scene)
                        .ask(scene.id(help), scene.id(person), area, skill, slot, Optional.empty(), occasion));
    }

    private static StepWord.Call<Acted<Help>> askAgain(StepNode step) {
        Named<HelpId> help = step.named(HELP);
        Slot slot = slot(step);
        return acted(help, (scene, occasion) -> rooms(scene).askAgain(scene.id(help), slot, occasion));
    }

    private static StepWord.Call<Matched> match(StepNode step) {
        Named<HelpId> help = step.named(HELP);
        return (scene, occasion) -> rooms(scene)
                .match(scene.id(help), occasion)
                .map(found -> Matched.of(found, scene))
                .orElse(new Matched(List.of(), List.of(), Set.of()));
    }

    private static StepWord.Call<Acted<Help>> agree(StepNode step) {
        Named<HelpId> help = step.named(HELP);
        Named<OfferId> offer = step.named("offer", HelpOfferSteps.OFFER);
        return acted(help, (scene, occasion) -> rooms(scene).agree(scene.id(help), scene.id(offer), occasion));
    }

    private static StepWord.Call<Acted<Help>> decline(StepNode step) {
        Named<HelpId> help = step.named(HELP);
        Named<OfferId> offer = step.named("offer", HelpOfferSteps.OFFER);
        String ground = step.code("ground", "NOT_AVAILABLE");
        return acted(
                help, (scene, occasion) -> rooms(scene).decline(scene.id(help), scene.id(offer), ground, occasion));
    }

    /** What is done is a service too, under the same name. */
    private static StepWord.Call<Acted<Help>> finish(StepNode step) {
        Named<HelpId> help = step.named(HELP);
        Named<ServiceId> service = step.introduces(PointSteps.SERVICE);
        return acted(help, (scene, occasion) -> {
            scene.bind(service, ServiceId.of(scene.id(help).value()));
            return rooms(scene).finish(scene.id(help), occasion);
        });
    }

    private static StepWord.Call<Acted<Help>> thank(StepNode step) {
        Named<HelpId> help = step.named(HELP);
        Optional<String> words = step.find("words").map(at -> at.text());
        return acted(help, (scene, occasion) -> rooms(scene).thank(scene.id(help), words.map(scene::kept), occasion));
    }

    private static StepWord.Call<Acted<Help>> ended(StepNode step, Ending ending) {
        Named<HelpId> help = step.named(HELP);
        String ground = step.code("ground");
        return acted(help, (scene, occasion) -> ending.of(rooms(scene), scene.id(help), ground, occasion));
    }

    private static StepWord.Call<Help> look(StepNode step) {
        Named<HelpId> help = step.named(HELP);
        return (scene, occasion) -> now(scene, help, occasion);
    }

    private static StepWord.Call<Both> both(StepNode step) {
        Named<PersonId> person = step.introduces(HouseholdSteps.PERSON);
        return (scene, occasion) -> Both.of(scene.id(person), rooms(scene), occasion);
    }

    private static StepWord.Call<Acted<Help>> acted(
            Named<HelpId> help, BiFunction<Scene, Occasion, Outcome<Help, HelpEvent>> act) {
        return (scene, occasion) -> Acted.of(act.apply(scene, occasion), () -> now(scene, help, occasion));
    }

    private static Help now(Scene scene, Named<HelpId> help, Occasion asking) {
        return rooms(scene).find(scene.id(help), asking).orElse(Help.NONE);
    }

    private static SmallHelp rooms(Scene scene) {
        return scene.marugoto().smallHelp();
    }

    private static Slot slot(StepNode step) {
        LocalDate day = step.requiredDay("day").orElse(LocalDate.EPOCH);
        LocalTime from = step.time("from");
        Slot none = new Slot(day, LocalTime.MIN, LocalTime.MAX);
        return step.code("until", until -> new Slot(day, from, time(until)), none);
    }

    private static LocalTime time(String written) {
        try {
            return LocalTime.parse(written);
        } catch (DateTimeException none) {
            throw new IllegalArgumentException(none);
        }
    }

    /** An act that ends a help with a ground. */
    @FunctionalInterface
    private interface Ending {
        Outcome<Help, HelpEvent> of(SmallHelp rooms, HelpId help, String ground, Occasion occasion);
    }

    /** What a match says of the offers that the scenario has names for. */
    private record Matched(List<OfferId> proposed, List<OfferId> notProposed, Set<String> why) {
        static Matched of(HelpMatch match, Scene scene) {
            Set<String> why = new LinkedHashSet<>();
            List<HelpMatch.NotProposed> others = match.others().stream()
                    .filter(other -> scene.knows(other.offer()))
                    .toList();
            others.forEach(other ->
                    other.reasons().forEach(reason -> why.add(reason.code().name())));
            return new Matched(
                    match.proposals().stream()
                            .map(HelpMatch.Proposal::offer)
                            .filter(scene::knows)
                            .toList(),
                    others.stream().map(HelpMatch.NotProposed::offer).toList(),
                    why);
        }
    }

    /** What one person asks for, and what they do for others. */
    private record Both(Set<HelpId> helped, Set<HelpId> helps) {
        static Both of(PersonId person, SmallHelp rooms, Occasion asking) {
            Both both = new Both(new LinkedHashSet<>(), new LinkedHashSet<>());
            rooms.of(person, asking).forEach((id, help) -> {
                boolean asks = help.wanted()
                        .filter(wanted -> wanted.person().equals(person))
                        .isPresent();
                (asks ? both.helped : both.helps).add(id);
            });
            return both;
        }
    }
}
