package org.marugoto.testkit.city;

import java.util.stream.Stream;
import org.marugoto.Cases;
import org.marugoto.casework.CaseEvent;
import org.marugoto.plan.PlanEvent;

/** Consent, outreach and plans. */
final class PlanMoves implements RoomMoves {

    private static final int FIRST_OF_PLANS = 18;
    private static final int TO_PLAN = 25;
    private static final int STEPS = 5;

    @Override
    public void move(Scene scene) {
        LaterMove any = LaterMove.random(scene.random(), scene.days());
        play(scene, any);
        if (any.kind() >= FIRST_OF_PLANS && scene.oneIn(2)) {
            for (int i = 0; i < STEPS; i++) {
                play(scene, new LaterMove(TO_PLAN, any.which(), any.agency(), any.other() + 3 * i, scene.days()));
            }
        }
    }

    private static void play(Scene scene, LaterMove move) {
        long before = events(scene, move).count();
        if (scene.does(() -> move.outcome(scene.city())) && scene.isAlone()) {
            check(scene, move, before);
        }
    }

    private static void check(Scene scene, LaterMove move, long before) {
        if (move.withdraws()) {
            PlanLaws.holdAfterWithdrawal(scene.city(), move);
        }
        events(scene, move)
                .skip(before)
                .filter(CaseEvent.Planned.class::isInstance)
                .map(event -> ((CaseEvent.Planned) event).step())
                .filter(PlanEvent.Activated.class::isInstance)
                .forEach(step -> PlanLaws.holdAfterActivation(scene.city(), move, (PlanEvent.Activated) step));
    }

    private static Stream<CaseEvent> events(Scene scene, LaterMove move) {
        return scene.city().store().journal().history(Cases.TYPE, move.caseId()).stream();
    }

    @Override
    public int weight() {
        return 7;
    }
}
