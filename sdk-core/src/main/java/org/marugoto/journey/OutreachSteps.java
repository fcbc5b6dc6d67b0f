package org.marugoto.journey;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.marugoto.casework.SupportCase;
import org.marugoto.code.Text;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Id;
import org.marugoto.decide.Occasion;
import org.marugoto.household.PersonId;
import org.marugoto.outreach.CampaignId;
import org.marugoto.outreach.EndGround;
import org.marugoto.outreach.EntryId;
import org.marugoto.outreach.Learned;
import org.marugoto.outreach.NextStep;
import org.marugoto.outreach.Origin;
import org.marugoto.outreach.Outreach;
import org.marugoto.outreach.OutreachCommand;
import org.marugoto.outreach.SharedNote;
import org.marugoto.outreach.SupportAction;
import org.marugoto.outreach.SupportEntry;
import org.marugoto.outreach.Trust;
import org.marugoto.outreach.Visit;
import org.marugoto.outreach.VisitId;
import org.marugoto.rule.Truth;

/** What journeys say about outreach to one household, and about what was done for it. */
final class OutreachSteps {

    private static final NameKind<VisitId> VISIT = new NameKind<>(Text.of("訪問", "visit"), VisitId::of);

    private static final NameKind<EntryId> ENTRY =
            new NameKind<>(Text.of("支援経過", "entry of the support record"), EntryId::of);

    private static final List<NameKind<? extends Id>> ORIGINS =
            List.of(ConferenceSteps.CONFERENCE, CampaignSteps.CAMPAIGN);

    static final Expectations<Outreach> STATE = Expectations.<Outreach>none()
            .one("outreach", found -> Optional.of(found.status()))
            .one("origin", found -> found.origin().map(Origin::code))
            .one(
                    "from",
                    found -> found.origin()
                            .map(Origin::reference)
                            .filter(reference -> !reference.isEmpty())
                            .map(CampaignId::of))
            .one("approach", Outreach::approach)
            .one("met", found -> Optional.of(found.met()))
            .one("trust", found -> found.trust().map(Trust::level))
            .one("daysToConsent", Outreach::daysToConsent)
            .one("outreachNext", found -> found.next().map(NextStep::action))
            .one("outreachDue", found -> found.next().map(NextStep::dueOn));

    private static final Expectations<Reached> REACHED = CaseSteps.ACTED
            .<Reached>of(Reached::acted)
            .and(STATE.of(reached -> reached.acted().after().outreach()));

    private static final Expectations<OutreachLook> LOOKED = STATE.<OutreachLook>of(OutreachLook::outreach)
            .list("visits", OutreachLook::visits)
            .list("actions", OutreachLook::actions)
            .list("results", OutreachLook::results)
            .set("helpedBy", OutreachLook::helpedBy)
            .set("learned", OutreachLook::learned)
            .set("possible", OutreachLook::possible);

    private static final Expectations<Map<CaseId, NextStep>> DUE =
            Expectations.<Map<CaseId, NextStep>>none().list("cases", Map::keySet);

    static final List<StepWord<?>> WORDS = List.of(
            new StepWord<>("begin outreach", OutreachSteps::begin, REACHED),
            new StepWord<>("visit", OutreachSteps::visit, REACHED),
            new StepWord<>("connect outreach", by(OutreachCommand.Connect::new), REACHED),
            new StepWord<>("untangle outreach", by(OutreachCommand.Untangle::new), REACHED),
            new StepWord<>("sustain outreach", by(OutreachCommand.Sustain::new), REACHED),
            new StepWord<>("fall back in outreach", OutreachSteps::fallBack, REACHED),
            new StepWord<>("rate trust", OutreachSteps::rateTrust, REACHED),
            new StepWord<>("obtain consent in outreach", OutreachSteps::obtainConsent, REACHED),
            new StepWord<>("hear refusal in outreach", OutreachSteps::refuseConsent, REACHED),
            new StepWord<>("pause outreach", OutreachSteps::pause, REACHED),
            new StepWord<>("resume outreach", by(OutreachCommand.Resume::new), REACHED),
            new StepWord<>("end outreach", OutreachSteps::end, REACHED),
            new StepWord<>("record support", OutreachSteps::recordSupport, REACHED),
            new StepWord<>("share note", OutreachSteps::shareNote, REACHED),
            new StepWord<>("look at outreach", OutreachSteps::look, LOOKED),
            new StepWord<>("look at outreach due", OutreachSteps::due, DUE));

    private OutreachSteps() {}

    private static StepWord.Call<Reached> begin(StepNode step) {
        String origin = step.code("origin");
        Optional<Named<? extends Id>> from = step.maybeOneOf("from", ORIGINS);
        String approach = step.code("approach");
        return act(
                step,
                next -> (scene, occasion) -> new OutreachCommand.Begin(
                        Origin.of(
                                origin,
                                from.map(named -> scene.id(named).value()).orElse("")),
                        approach,
                        next,
                        occasion));
    }

    private static StepWord.Call<Reached> visit(StepNode step) {
        String outcome = step.code("outcome");
        List<Learned> learned = Written.mapping(step, "learned").entrySet().stream()
                .map(fact -> new Learned(fact.getKey(), fact.getValue()))
                .toList();
        Optional<String> note = step.find("note").map(node -> node.text());
        Optional<String> otherWay = step.find("otherWay").map(node -> node.text());
        return act(
                step,
                next -> (scene, occasion) -> new OutreachCommand.RecordVisit(
                        new Visit(
                                scene.unnamed(VISIT),
                                CampaignSteps.outcome(scene, outcome),
                                learned,
                                note.map(scene::kept)),
                        otherWay,
                        next,
                        occasion));
    }

    private static StepWord.Call<Reached> fallBack(StepNode step) {
        Outreach.Status to = step.require("to")
                .flatMap(node -> Written.oneOf(node, Outreach.Status.values()))
                .orElse(Outreach.Status.NONE);
        String ground = step.code("ground");
        return act(step, next -> (scene, occasion) -> new OutreachCommand.FallBack(to, ground, next, occasion));
    }

    private static StepWord.Call<Reached> rateTrust(StepNode step) {
        Trust trust = new Trust(
                step.code("scale", "FIVE_STEPS"),
                Written.number(step, "level", 0, 1000, 0),
                Written.number(step, "highest", 1, 100, 4));
        return act(step, next -> (scene, occasion) -> new OutreachCommand.RateTrust(trust, next, occasion));
    }

    private static StepWord.Call<Reached> obtainConsent(StepNode step) {
        String consent = step.code("consent");
        return act(step, next -> (scene, occasion) -> new OutreachCommand.ObtainConsent(consent, next, occasion));
    }

    private static StepWord.Call<Reached> refuseConsent(StepNode step) {
        String otherWay = step.code("otherWay");
        return act(step, next -> (scene, occasion) -> new OutreachCommand.RefuseConsent(otherWay, next, occasion));
    }

    private static StepWord.Call<Reached> pause(StepNode step) {
        String ground = step.code("ground");
        return act(step, next -> (scene, occasion) -> new OutreachCommand.Pause(ground, next, occasion));
    }

    private static StepWord.Call<Reached> end(StepNode step) {
        Named<CaseId> id = step.named(CaseSteps.CASE);
        String ground = step.code("ground");
        return (scene, occasion) -> handle(
                scene,
                id,
                new OutreachCommand.End(
                        scene.marugoto().outreach().codes().endGround(ground).orElse(new EndGround(ground, false)),
                        occasion));
    }

    private static StepWord.Call<Reached> recordSupport(StepNode step) {
        String during = step.code("during", "");
        Optional<String> note = step.find("note").map(node -> node.text());
        List<Function<Scene, SupportAction>> actions =
                Written.entries(step, "actions", "action", "for", "with", "result").stream()
                        .map(OutreachSteps::action)
                        .toList();
        return act(
                step,
                next -> (scene, occasion) -> new OutreachCommand.RecordSupport(
                        new SupportEntry(
                                scene.unnamed(ENTRY),
                                during,
                                actions.stream()
                                        .map(action -> action.apply(scene))
                                        .toList(),
                                note.map(scene::kept)),
                        next,
                        occasion));
    }

    private static Function<Scene, SupportAction> action(Entry entry) {
        String code = entry.code("action");
        Optional<Named<PersonId>> forWhom = entry.maybeNamed("for", HouseholdSteps.PERSON);
        List<AgencyId> with = entry.agencies("with");
        String result = entry.code("result");
        return scene -> new SupportAction(code, forWhom.map(scene::id), with, result);
    }

    private static StepWord.Call<Reached> shareNote(StepNode step) {
        Named<CaseId> id = step.named(CaseSteps.CASE);
        String text = step.code("text");
        Set<AgencyId> audience = Set.copyOf(step.agencies("audience"));
        String ground = step.code("ground");
        Optional<Named<PersonId>> person = step.maybeKnown("person", HouseholdSteps.PERSON);
        String reference = step.code("reference", "-");
        Truth holds = Written.truth(step, "holds");
        return (scene, occasion) -> handle(
                scene,
                id,
                new OutreachCommand.ShareNote(
                        new SharedNote(
                                scene.unnamed(ENTRY),
                                scene.kept(text),
                                audience,
                                ground,
                                person.map(named -> scene.id(named).value()).orElse(reference),
                                holds),
                        occasion));
    }

    private static StepWord.Call<OutreachLook> look(StepNode step) {
        Named<CaseId> id = step.named(CaseSteps.CASE);
        return (scene, occasion) -> new OutreachLook(scene, scene.id(id), occasion);
    }

    /** Cases of other scenarios in the same store have no name here and are left out. */
    private static StepWord.Call<Map<CaseId, NextStep>> due(StepNode step) {
        step.require(step.word());
        return (scene, occasion) -> {
            Map<CaseId, NextStep> due = scene.marugoto().outreach().due(occasion.on(), occasion);
            due.keySet().removeIf(id -> !scene.knows(id));
            return due;
        };
    }

    /** A word that needs nothing but what is to be done next. */
    private static Function<StepNode, StepWord.Call<Reached>> by(MadeOf command) {
        return step -> act(step, next -> (scene, occasion) -> command.of(next, occasion));
    }

    private static StepWord.Call<Reached> act(
            StepNode step, Function<NextStep, StepWord.Call<OutreachCommand>> command) {
        Named<CaseId> id = step.named(CaseSteps.CASE);
        var next = step.next();
        StepWord.Call<OutreachCommand> made = command.apply(new NextStep(next.action(), next.dueOn()));
        return (scene, occasion) -> handle(scene, id, made.on(scene, occasion));
    }

    private static Reached handle(Scene scene, Named<CaseId> id, OutreachCommand step) {
        return new Reached(ReferralSteps.acted(
                scene.marugoto().outreach().handle(scene.id(id), step), scene, id, step.occasion()));
    }

    /** A step that needs nothing but what is to be done next. */
    private interface MadeOf {
        OutreachCommand of(NextStep next, Occasion occasion);
    }

    /** What became of a step of outreach. */
    private record Reached(Acted<SupportCase> acted) {}
}
