package org.marugoto.journey;

import static org.marugoto.referral.Referrals.Status.AWAITS_CONFERENCE;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.marugoto.casework.CaseCommand;
import org.marugoto.casework.DangerNotice;
import org.marugoto.casework.NextAction;
import org.marugoto.casework.Routing;
import org.marugoto.casework.SupportCase;
import org.marugoto.casework.UrgencyClock;
import org.marugoto.code.Text;
import org.marugoto.consultation.Channel;
import org.marugoto.consultation.Consulter;
import org.marugoto.consultation.ContactId;
import org.marugoto.consultation.Need;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Occasion;
import org.marugoto.household.PersonId;
import org.marugoto.referral.HandOver;
import org.marugoto.rule.Facts;

/** What journeys say about support cases. */
final class CaseSteps {

    static final NameKind<CaseId> CASE = new NameKind<>(Text.of("ケース", "case"), CaseId::of);

    static final NameKind<ContactId> CONTACT = new NameKind<>(Text.of("相談の記録", "contact"), ContactId::of);

    static final Expectations<SupportCase> STATE = Expectations.<SupportCase>none()
            .one("status", found -> Optional.of(found.status()))
            .one("responsible", SupportCase::responsible)
            .one("openedOn", SupportCase::openedOn)
            .one("household", SupportCase::household)
            .one("next", found -> found.next().map(NextAction::action))
            .one("due", found -> found.next().map(NextAction::dueOn))
            .set("needs", SupportCase::needs)
            .list(
                    "proposals",
                    found -> proposals(found).map(Routing.Proposal::to).toList())
            .set(
                    "programmes",
                    found -> proposals(found)
                            .map(Routing.Proposal::programme)
                            .filter(code -> !code.isEmpty())
                            .toList())
            .set(
                    "rules",
                    found -> proposals(found)
                            .flatMap(proposal -> proposal.rules().stream())
                            .toList())
            .one("bounces", found -> Optional.of(found.referrals().bounces()))
            .one("awaitsConference", found -> Optional.of(found.referrals().status() == AWAITS_CONFERENCE))
            .one("pending", ReferralSteps::pending)
            .one("asked", found -> found.referrals().pending().flatMap(HandOver::receiver))
            .set("backUps", ReferralSteps::backUps)
            .set("helpers", ReferralSteps::helpers)
            .one("urgency", found -> found.clock().map(UrgencyClock::urgency))
            .one("answerBy", found -> found.clock().map(clock -> UrgencySteps.inJapan(clock.answerBy())))
            .one("placeBy", found -> found.clock().map(clock -> UrgencySteps.inJapan(clock.placeBy())))
            .one("answered", found -> found.clock().map(UrgencyClock::answered))
            .one("placed", found -> found.clock().map(UrgencyClock::placed))
            .set(
                    "notices",
                    found ->
                            found.unconfirmed().stream().map(DangerNotice::kind).toList())
            .set(
                    "assessedMembers",
                    found -> found.memberNeeds().keySet().stream()
                            .map(PersonId::of)
                            .toList())
            .set("ask", found -> found.routing().map(Routing::missing).orElse(List.of()));

    static final Expectations<Acted<SupportCase>> ACTED = Acted.expectations(STATE);

    private static final Expectations<Looked> LOOKED =
            STATE.of(Looked::state).list("history", Looked::history).set("possible", Looked::possible);

    static final List<StepWord<?>> WORDS = List.of(
            new StepWord<>("open case", CaseSteps::open, ACTED),
            new StepWord<>("record contact", CaseSteps::recordContact, ACTED),
            new StepWord<>("concern household", CaseSteps::concernHousehold, ACTED),
            new StepWord<>("assess", CaseSteps::assess, ACTED),
            new StepWord<>("route", CaseSteps::route, ACTED),
            new StepWord<>("plan next", CaseSteps::planNext, ACTED),
            new StepWord<>("close", CaseSteps::close, ACTED),
            new StepWord<>("reopen", CaseSteps::reopen, ACTED),
            new StepWord<>("look at case", CaseSteps::look, LOOKED));

    private CaseSteps() {}

    private static StepWord.Call<Acted<SupportCase>> open(StepNode step) {
        Named<CaseId> id = step.introduces(CASE);
        Consulter consulter = step.code("consulter", Consulter::of, Consulter.of("NONE"));
        Set<Need> needs = step.codes("needs", Need::of);
        NextAction next = step.next();
        return (scene, occasion) -> act(scene, id, new CaseCommand.Open(consulter, needs, next, occasion));
    }

    private static StepWord.Call<Acted<SupportCase>> recordContact(StepNode step) {
        Named<CaseId> id = step.named(CASE);
        Channel channel = step.code("channel", Channel::of, Channel.of("NONE"));
        Optional<Named<ContactId>> contact = step.maybeNamed("contact", CONTACT);
        return (scene, occasion) -> act(
                scene,
                id,
                new CaseCommand.RecordContact(
                        contact.map(scene::id).orElseGet(() -> scene.unnamed(CONTACT)), channel, occasion));
    }

    private static StepWord.Call<Acted<SupportCase>> concernHousehold(StepNode step) {
        Named<CaseId> id = step.named(CASE);
        var household = step.named("household", HouseholdSteps.HOUSEHOLD);
        return (scene, occasion) -> act(scene, id, new CaseCommand.ConcernHousehold(scene.id(household), occasion));
    }

    private static StepWord.Call<Acted<SupportCase>> assess(StepNode step) {
        Named<CaseId> id = step.named(CASE);
        Set<Need> needs = step.codes("needs", Need::of);
        NextAction next = step.next();
        return (scene, occasion) -> act(scene, id, new CaseCommand.Assess(needs, next, occasion));
    }

    private static StepWord.Call<Acted<SupportCase>> route(StepNode step) {
        Named<CaseId> id = step.named(CASE);
        Facts facts = step.facts("facts");
        NextAction next = step.next();
        return (scene, occasion) -> Acted.of(
                scene.marugoto().cases().route(scene.id(id), facts, next, occasion), () -> state(scene, id, occasion));
    }

    private static StepWord.Call<Acted<SupportCase>> planNext(StepNode step) {
        Named<CaseId> id = step.named(CASE);
        NextAction next = step.next();
        return (scene, occasion) -> act(scene, id, new CaseCommand.PlanNext(next, occasion));
    }

    private static StepWord.Call<Acted<SupportCase>> reopen(StepNode step) {
        Named<CaseId> id = step.named(CASE);
        String ground = step.code("ground");
        NextAction next = step.next();
        return (scene, occasion) -> act(scene, id, new CaseCommand.Reopen(ground, next, occasion));
    }

    private static StepWord.Call<Acted<SupportCase>> close(StepNode step) {
        Named<CaseId> id = step.named(CASE);
        String ground = step.code("ground");
        return (scene, occasion) -> act(scene, id, new CaseCommand.Close(ground, occasion));
    }

    private static StepWord.Call<Looked> look(StepNode step) {
        Named<CaseId> id = step.named(CASE);
        return (scene, occasion) -> new Looked(scene, scene.id(id), occasion);
    }

    static Acted<SupportCase> act(Scene scene, Named<CaseId> id, CaseCommand command) {
        return Acted.of(
                scene.marugoto().cases().handle(scene.id(id), command), () -> state(scene, id, command.occasion()));
    }

    static SupportCase state(Scene scene, Named<CaseId> id, Occasion occasion) {
        return scene.marugoto().cases().find(scene.id(id), occasion).orElse(SupportCase.NONE);
    }

    private static Stream<Routing.Proposal> proposals(SupportCase found) {
        return found.routing().stream().flatMap(routing -> routing.proposals().stream());
    }

    /** A look at a case: what stands there, what happened, what is possible now. */
    private record Looked(Scene scene, CaseId id, Occasion asking) {
        SupportCase state() {
            return scene.marugoto().cases().find(id, asking).orElse(SupportCase.NONE);
        }

        Collection<String> history() {
            return scene.marugoto().cases().history(id, asking).stream()
                    .map(EventWords::of)
                    .toList();
        }

        Collection<String> possible() {
            return scene.marugoto().cases().possible(id, asking).stream()
                    .map(Class::getSimpleName)
                    .toList();
        }
    }
}
