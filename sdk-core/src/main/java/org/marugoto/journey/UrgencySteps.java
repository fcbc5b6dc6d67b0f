package org.marugoto.journey;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.marugoto.casework.CaseCommand;
import org.marugoto.casework.DangerNotice;
import org.marugoto.casework.SupportCase;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Occasion;

/** What journeys say about urgency and danger. */
final class UrgencySteps {

    private static final ZoneOffset JAPAN = ZoneOffset.ofHours(9);

    static final List<StepWord<?>> WORDS = List.of(
            new StepWord<>("set urgency", UrgencySteps::setUrgency, CaseSteps.ACTED),
            new StepWord<>("respond first", UrgencySteps::respondFirst, CaseSteps.ACTED),
            new StepWord<>("notify danger", UrgencySteps::notifyDanger, CaseSteps.ACTED),
            new StepWord<>("confirm notice", UrgencySteps::confirmNotice, CaseSteps.ACTED));

    private UrgencySteps() {}

    /** A moment as people in Japan write it. */
    static LocalDateTime inJapan(Instant moment) {
        return LocalDateTime.ofInstant(moment, JAPAN);
    }

    private static StepWord.Call<Acted<SupportCase>> setUrgency(StepNode step) {
        Named<CaseId> id = step.named(CaseSteps.CASE);
        String urgency = step.code("urgency");
        return (scene, occasion) -> ReferralSteps.acted(
                scene.marugoto().cases().setUrgency(scene.id(id), urgency, occasion), scene, id, occasion);
    }

    private static StepWord.Call<Acted<SupportCase>> respondFirst(StepNode step) {
        Named<CaseId> id = step.named(CaseSteps.CASE);
        return (scene, occasion) -> CaseSteps.act(scene, id, new CaseCommand.RespondFirst(occasion));
    }

    private static StepWord.Call<Acted<SupportCase>> notifyDanger(StepNode step) {
        Named<CaseId> id = step.named(CaseSteps.CASE);
        String danger = step.code("danger");
        return (scene, occasion) -> ReferralSteps.acted(
                scene.marugoto().cases().notifyDanger(scene.id(id), danger, occasion), scene, id, occasion);
    }

    private static StepWord.Call<Acted<SupportCase>> confirmNotice(StepNode step) {
        Named<CaseId> id = step.named(CaseSteps.CASE);
        String danger = step.code("danger");
        return (scene, occasion) ->
                CaseSteps.act(scene, id, new CaseCommand.ConfirmNotice(notice(scene, id, danger, occasion), occasion));
    }

    /** The notification of this danger that waits to be confirmed, else one that nobody has made. */
    private static DangerNotice notice(Scene scene, Named<CaseId> id, String danger, Occasion asking) {
        return CaseSteps.state(scene, id, asking).unconfirmed().stream()
                .filter(notice -> notice.kind().equals(danger))
                .findFirst()
                .orElseGet(() -> new DangerNotice(danger, "NOBODY", "NONE"));
    }
}
