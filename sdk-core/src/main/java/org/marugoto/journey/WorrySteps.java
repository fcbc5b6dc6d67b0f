package org.marugoto.journey;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.marugoto.Worries;
import org.marugoto.base.BaseId;
import org.marugoto.base.Worry;
import org.marugoto.base.WorryEvent;
import org.marugoto.base.WorryIds;
import org.marugoto.consultation.Channel;
import org.marugoto.consultation.Consulter;
import org.marugoto.consultation.ContactId;
import org.marugoto.consultation.DangerSign;
import org.marugoto.consultation.Intake;
import org.marugoto.consultation.Need;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Occasion;
import org.marugoto.ledger.Outcome;
import org.marugoto.referral.HandOverId;

/** What journeys say about worries heard at bases. */
final class WorrySteps {

    private static final Expectations<Worry> STATE = Expectations.<Worry>none()
            .one("status", found -> Optional.of(found.status()))
            .one("asked", Worry::asked)
            .one("with", Worry::with)
            .one("connectBy", Worry::connectBy);

    private static final Expectations<Acted<Worry>> ACTED = Acted.expectations(STATE);

    private static final Expectations<List<Worries.Unconnected>> LIST = Expectations.<List<Worries.Unconnected>>none()
            .list(
                    "unconnected",
                    found ->
                            found.stream().map(Worries.Unconnected::supportCase).toList())
            .list(
                    "overdue",
                    found -> found.stream()
                            .filter(Worries.Unconnected::overdue)
                            .map(Worries.Unconnected::supportCase)
                            .toList());

    static final List<StepWord<?>> WORDS = List.of(
            new StepWord<>("hear worry", WorrySteps::hear, ACTED),
            new StepWord<>("end worry", WorrySteps::end, ACTED),
            new StepWord<>("look at worry", WorrySteps::look, STATE),
            new StepWord<>("look at worries by", WorrySteps::list, LIST));

    private WorrySteps() {}

    private static StepWord.Call<Acted<Worry>> hear(StepNode step) {
        Named<CaseId> supportCase = step.introduces(CaseSteps.CASE);
        Named<BaseId> base = step.named("base", BaseSteps.BASE);
        Named<ContactId> contact = step.introduces("contact", CaseSteps.CONTACT);
        Optional<Matter<HandOverId>> handOver = step.begins("opens", ReferralSteps.HAND_OVER, supportCase);
        Consulter consulter = step.code("consulter", Consulter::of, Consulter.of("NOBODY"));
        Channel channel = step.code("channel", Channel::of, Channel.of("NONE"));
        Set<Need> needs = step.codes("needs", Need::of);
        Set<DangerSign> dangers = step.codes("dangers", DangerSign::of);
        Optional<AgencyId> to = step.maybeAgency("to");
        Intake intake = Intake.of(consulter, channel)
                .but()
                .needs(needs)
                .dangers(dangers)
                .build();
        return acted(supportCase, (scene, occasion) -> {
            HandOverId opened =
                    handOver.map(matter -> matter.id(scene)).orElseGet(() -> scene.unnamed(ReferralSteps.HAND_OVER));
            WorryIds ids = new WorryIds(scene.id(contact), scene.id(supportCase), opened);
            return worries(scene).hear(scene.id(base), ids, intake, to, occasion);
        });
    }

    private static StepWord.Call<Acted<Worry>> end(StepNode step) {
        Named<CaseId> supportCase = step.named(CaseSteps.CASE);
        String ground = step.code("ground");
        return acted(supportCase, (scene, occasion) -> worries(scene).end(scene.id(supportCase), ground, occasion));
    }

    private static StepWord.Call<Worry> look(StepNode step) {
        Named<CaseId> supportCase = step.named(CaseSteps.CASE);
        return (scene, occasion) -> now(scene, supportCase, occasion);
    }

    private static StepWord.Call<List<Worries.Unconnected>> list(StepNode step) {
        var day = step.requiredDay(step.word());
        return (scene, occasion) -> worries(scene).unconnected(day.orElse(occasion.on()), occasion).stream()
                .filter(one -> scene.knows(one.supportCase()))
                .toList();
    }

    private static StepWord.Call<Acted<Worry>> acted(
            Named<CaseId> supportCase, BiFunction<Scene, Occasion, Outcome<Worry, WorryEvent>> act) {
        return (scene, occasion) -> Acted.of(act.apply(scene, occasion), () -> now(scene, supportCase, occasion));
    }

    private static Worry now(Scene scene, Named<CaseId> supportCase, Occasion asking) {
        return worries(scene).find(scene.id(supportCase), asking).orElse(Worry.NONE);
    }

    private static Worries worries(Scene scene) {
        return scene.marugoto().bases().worries();
    }
}
