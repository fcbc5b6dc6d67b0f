package org.marugoto.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.marugoto.casework.CaseEvent;
import org.marugoto.casework.SupportCase;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.Occasion;
import org.marugoto.journey.ReferralSteps.Moved;
import org.marugoto.ledger.Outcome;
import org.marugoto.referral.BackUp;
import org.marugoto.referral.BackUpCommand;
import org.marugoto.referral.BackUpId;

/** What journeys say about requests for back-up. */
final class BackUpSteps {

    private static final Expectations<Moved<BackUp>> MOVED = ReferralSteps.expectations(Expectations.<BackUp>none()
            .one("backUp", found -> Optional.of(found.status()))
            .one("helper", BackUp::helper)
            .one("kind", BackUp::kind)
            .one("answerWanted", BackUp::answerBy));

    static final List<StepWord<?>> WORDS = List.of(
            new StepWord<>("ask for back-up", BackUpSteps::ask, MOVED),
            new StepWord<>("take up back-up", by(BackUpCommand.TakeUp::new), MOVED),
            new StepWord<>("decline back-up", BackUpSteps::decline, MOVED),
            new StepWord<>("answer back-up", BackUpSteps::answer, MOVED),
            new StepWord<>("close back-up", by(BackUpCommand.CloseBackUp::new), MOVED),
            new StepWord<>("withdraw back-up", by(BackUpCommand.WithdrawBackUp::new), MOVED));

    private BackUpSteps() {}

    private static StepWord.Call<Moved<BackUp>> ask(StepNode step) {
        Matter<BackUpId> matter = step.begins(ReferralSteps.BACK_UP);
        String kind = step.code("kind");
        Optional<AgencyId> to = step.maybeAgency("to");
        return (scene, occasion) -> to.isPresent()
                ? handle(
                        scene,
                        matter,
                        new BackUpCommand.Ask(to.get(), kind, answerBy(scene, to.get(), occasion), occasion))
                : moved(
                        scene.marugoto().backUps().ask(matter.about(scene), matter.id(scene), kind, occasion),
                        scene,
                        matter,
                        occasion);
    }

    private static StepWord.Call<Moved<BackUp>> decline(StepNode step) {
        String ground = step.code("ground");
        return act(step, occasion -> new BackUpCommand.DeclineBackUp(ground, occasion));
    }

    private static StepWord.Call<Moved<BackUp>> answer(StepNode step) {
        String result = step.code("result");
        return act(step, occasion -> new BackUpCommand.Answer(result, Optional.empty(), occasion));
    }

    /** A word that needs nothing but the request. */
    private static Function<StepNode, StepWord.Call<Moved<BackUp>>> by(Function<Occasion, BackUpCommand> command) {
        return step -> act(step, command);
    }

    private static StepWord.Call<Moved<BackUp>> act(StepNode step, Function<Occasion, BackUpCommand> command) {
        Matter<BackUpId> matter = step.goesOn(ReferralSteps.BACK_UP, ReferralSteps.HAND_OVER);
        return (scene, occasion) -> handle(scene, matter, command.apply(occasion));
    }

    private static Moved<BackUp> handle(Scene scene, Matter<BackUpId> matter, BackUpCommand command) {
        return moved(
                scene.marugoto().backUps().handle(matter.about(scene), matter.id(scene), command),
                scene,
                matter,
                command.occasion());
    }

    private static Moved<BackUp> moved(
            Outcome<SupportCase, CaseEvent> outcome, Scene scene, Matter<BackUpId> matter, Occasion occasion) {
        return new Moved<>(
                ReferralSteps.acted(outcome, scene, matter.about(), occasion),
                scene.marugoto()
                        .backUps()
                        .find(matter.about(scene), matter.id(scene), occasion)
                        .orElse(BackUp.NONE));
    }

    private static LocalDate answerBy(Scene scene, AgencyId helper, Occasion occasion) {
        return scene.marugoto().handOvers().answerBy(helper, occasion.on());
    }
}
