package org.marugoto.journey;

import java.util.List;
import java.util.Optional;
import org.marugoto.casework.CaseEvent;
import org.marugoto.casework.SupportCase;
import org.marugoto.code.Text;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Occasion;
import org.marugoto.ledger.Outcome;
import org.marugoto.referral.BackUpId;
import org.marugoto.referral.HandOverId;

/** What journeys say about who is responsible, and what hand-overs and requests for back-up have in common. */
final class ReferralSteps {

    static final NameKind<HandOverId> HAND_OVER = new NameKind<>(Text.of("つなぎ", "hand-over"), HandOverId::of);

    static final NameKind<BackUpId> BACK_UP = new NameKind<>(Text.of("後方支援の依頼", "request for back-up"), BackUpId::of);

    static final List<StepWord<?>> WORDS = List.of(
            new StepWord<>("name responsible", ReferralSteps::nameResponsible, CaseSteps.ACTED),
            new StepWord<>("take over", ReferralSteps::takeOver, CaseSteps.ACTED));

    private ReferralSteps() {}

    /** A call about one hand-over or request, and what became of it. */
    static <T> Expectations<Moved<T>> expectations(Expectations<T> ofMatter) {
        return CaseSteps.ACTED.<Moved<T>>of(Moved::acted).and(ofMatter.of(Moved::matter));
    }

    /** The hand-over that waits for its answer. */
    static Optional<HandOverId> pending(SupportCase found) {
        return found.referrals().handOvers().entrySet().stream()
                .filter(entry -> entry.getValue().isPending())
                .map(entry -> HandOverId.of(entry.getKey()))
                .findFirst();
    }

    /** The requests for back-up that are not over. */
    static List<BackUpId> backUps(SupportCase found) {
        return found.referrals().backUps().keySet().stream().map(BackUpId::of).toList();
    }

    /** Who was asked to help and has not finished. */
    static List<AgencyId> helpers(SupportCase found) {
        return found.referrals().backUps().values().stream()
                .flatMap(backUp -> backUp.helper().stream())
                .toList();
    }

    /** What was asked of a case, with what stands there now. */
    static Acted<SupportCase> acted(
            Outcome<SupportCase, CaseEvent> outcome, Scene scene, Named<CaseId> about, Occasion occasion) {
        return Acted.of(outcome, () -> CaseSteps.state(scene, about, occasion));
    }

    private static StepWord.Call<Acted<SupportCase>> nameResponsible(StepNode step) {
        Named<CaseId> id = step.named(CaseSteps.CASE);
        AgencyId agency = step.agency("responsible");
        String conference = step.code("conference");
        Optional<Matter<HandOverId>> asks = step.begins("as", HAND_OVER, id);
        return (scene, occasion) -> {
            Acted<SupportCase> named = acted(
                    scene.marugoto().handOvers().nameResponsible(scene.id(id), conference, agency, occasion),
                    scene,
                    id,
                    occasion);
            asks.ifPresent(matter -> pending(named.after())
                    .ifPresent(drawn ->
                            scene.bind(new Named<>(HAND_OVER, matter.first().name()), drawn)));
            return named;
        };
    }

    private static StepWord.Call<Acted<SupportCase>> takeOver(StepNode step) {
        Named<CaseId> id = step.named(CaseSteps.CASE);
        String ground = step.code("ground");
        return (scene, occasion) ->
                acted(scene.marugoto().handOvers().takeOver(scene.id(id), ground, occasion), scene, id, occasion);
    }

    /**
     * What became of a call about a part of a case.
     *
     * @param acted of the case
     * @param matter of the part
     */
    record Moved<T>(Acted<SupportCase> acted, T matter) {}
}
