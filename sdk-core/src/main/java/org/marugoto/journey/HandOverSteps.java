package org.marugoto.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.marugoto.casework.CaseEvent;
import org.marugoto.casework.SupportCase;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.Occasion;
import org.marugoto.document.YamlNode;
import org.marugoto.journey.ReferralSteps.Moved;
import org.marugoto.ledger.Outcome;
import org.marugoto.referral.HandOver;
import org.marugoto.referral.HandOverCommand;
import org.marugoto.referral.HandOverId;

/** What journeys say about hand-overs. */
final class HandOverSteps {

    static final Expectations<Told> TOLD = Expectations.<Told>none()
            .one("handOver", told -> Optional.of(told.handOver().status()))
            .one("sender", told -> told.handOver().sender())
            .one("receiver", told -> told.handOver().receiver())
            .one("told", told -> told.handOver().told())
            .one("lastResort", told -> Optional.of(told.handOver().binding()))
            .one("answerWanted", told -> told.handOver().answerBy())
            .one("outcomeWanted", told -> told.handOver().outcomeBy())
            .one("sheet", Told::sheet);

    private static final Expectations<Moved<Told>> MOVED = ReferralSteps.expectations(TOLD);

    static final List<StepWord<?>> WORDS = List.of(
            new StepWord<>("offer hand-over", HandOverSteps::offer, MOVED),
            new StepWord<>("propose hand-over", HandOverSteps::propose, MOVED),
            new StepWord<>("send hand-over", HandOverSteps::send, MOVED),
            new StepWord<>("acknowledge hand-over", by(HandOverCommand.Acknowledge::new), MOVED),
            new StepWord<>("accept hand-over", HandOverSteps::accept, MOVED),
            new StepWord<>("decline hand-over", HandOverSteps::decline, MOVED),
            new StepWord<>("redirect hand-over", HandOverSteps::redirect, MOVED),
            new StepWord<>("withdraw hand-over", HandOverSteps::withdraw, MOVED),
            new StepWord<>("expire hand-over", by(HandOverCommand.Expire::new), MOVED),
            new StepWord<>("begin service", by(HandOverCommand.BeginService::new), MOVED),
            new StepWord<>("report outcome", HandOverSteps::reportOutcome, MOVED),
            new StepWord<>("close the loop", by(HandOverCommand.CloseLoop::new), MOVED),
            new StepWord<>(
                    "look at hand-over",
                    HandOverSteps::look,
                    CaseSteps.STATE.<Looked>of(Looked::supportCase).and(TOLD.of(Looked::told))));

    private HandOverSteps() {}

    private static StepWord.Call<Moved<Told>> offer(StepNode step) {
        Matter<HandOverId> matter = step.begins(ReferralSteps.HAND_OVER);
        AgencyId to = step.agency("to");
        String ground = step.code("ground");
        return (scene, occasion) -> moved(
                scene.marugoto().handOvers().offer(matter.about(scene), matter.id(scene), to, ground, occasion),
                scene,
                matter,
                occasion);
    }

    private static StepWord.Call<Moved<Told>> propose(StepNode step) {
        Matter<HandOverId> matter = step.begins(ReferralSteps.HAND_OVER);
        AgencyId to = step.agency("to");
        String ground = step.code("ground");
        String manner = step.code("manner", "WARM");
        String told = step.code("told", "STAFF_WILL_CALL");
        Optional<String> sheet = step.find("sheet").map(YamlNode::text);
        return (scene, occasion) -> handle(
                scene, matter, new HandOverCommand.Propose(to, ground, manner, told, sheet.map(scene::kept), occasion));
    }

    private static StepWord.Call<Moved<Told>> send(StepNode step) {
        Matter<HandOverId> matter = step.goesOn(ReferralSteps.HAND_OVER, ReferralSteps.HAND_OVER);
        Optional<LocalDate> answerBy = step.day("answerBy");
        return (scene, occasion) -> handle(
                scene,
                matter,
                new HandOverCommand.Send(answerBy.orElseGet(() -> usualAnswerBy(scene, matter, occasion)), occasion));
    }

    private static StepWord.Call<Moved<Told>> accept(StepNode step) {
        Matter<HandOverId> matter = step.goesOn(ReferralSteps.HAND_OVER, ReferralSteps.HAND_OVER);
        return (scene, occasion) -> moved(
                scene.marugoto().handOvers().accept(matter.about(scene), matter.id(scene), occasion),
                scene,
                matter,
                occasion);
    }

    private static StepWord.Call<Moved<Told>> decline(StepNode step) {
        String ground = step.code("ground");
        return act(step, occasion -> new HandOverCommand.Decline(ground, occasion));
    }

    private static StepWord.Call<Moved<Told>> redirect(StepNode step) {
        AgencyId to = step.agency("to");
        String ground = step.code("ground");
        return act(step, occasion -> new HandOverCommand.Redirect(to, ground, occasion));
    }

    private static StepWord.Call<Moved<Told>> withdraw(StepNode step) {
        String ground = step.code("ground");
        return act(step, occasion -> new HandOverCommand.Withdraw(ground, occasion));
    }

    private static StepWord.Call<Moved<Told>> reportOutcome(StepNode step) {
        String outcome = step.code("outcome");
        return act(step, occasion -> new HandOverCommand.ReportOutcome(outcome, occasion));
    }

    private static StepWord.Call<Looked> look(StepNode step) {
        Matter<HandOverId> matter = step.goesOn(ReferralSteps.HAND_OVER, ReferralSteps.HAND_OVER);
        return (scene, occasion) ->
                new Looked(CaseSteps.state(scene, matter.about(), occasion), told(scene, matter, occasion));
    }

    /** A word that needs nothing but the hand-over. */
    private static Function<StepNode, StepWord.Call<Moved<Told>>> by(Function<Occasion, HandOverCommand> command) {
        return step -> act(step, command);
    }

    private static StepWord.Call<Moved<Told>> act(StepNode step, Function<Occasion, HandOverCommand> command) {
        Matter<HandOverId> matter = step.goesOn(ReferralSteps.HAND_OVER, ReferralSteps.HAND_OVER);
        return (scene, occasion) -> handle(scene, matter, command.apply(occasion));
    }

    private static Moved<Told> handle(Scene scene, Matter<HandOverId> matter, HandOverCommand command) {
        return moved(
                scene.marugoto().handOvers().handle(matter.about(scene), matter.id(scene), command),
                scene,
                matter,
                command.occasion());
    }

    private static Moved<Told> moved(
            Outcome<SupportCase, CaseEvent> outcome, Scene scene, Matter<HandOverId> matter, Occasion occasion) {
        return new Moved<>(
                ReferralSteps.acted(outcome, scene, matter.about(), occasion), told(scene, matter, occasion));
    }

    private static Told told(Scene scene, Matter<HandOverId> matter, Occasion asking) {
        HandOver found = found(scene, matter, asking);
        return new Told(found, found.sheet().flatMap(scene.marugoto().store().texts()::get));
    }

    private static HandOver found(Scene scene, Matter<HandOverId> matter, Occasion asking) {
        return scene.marugoto()
                .handOvers()
                .find(matter.about(scene), matter.id(scene), asking)
                .orElse(HandOver.NONE);
    }

    private static LocalDate usualAnswerBy(Scene scene, Matter<HandOverId> matter, Occasion occasion) {
        return found(scene, matter, occasion)
                .receiver()
                .map(receiver -> scene.marugoto().handOvers().answerBy(receiver, occasion.on()))
                .orElse(occasion.on());
    }

    /**
     * A hand-over, and what its sheet says.
     *
     * @param sheet the text that travels with it
     */
    record Told(HandOver handOver, Optional<String> sheet) {}

    /** A look at a hand-over and its case. */
    private record Looked(SupportCase supportCase, Told told) {}
}
