package org.marugoto.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.marugoto.outreach.OutreachSamples.MONDAY;
import static org.marugoto.outreach.OutreachSamples.action;
import static org.marugoto.outreach.OutreachSamples.end;
import static org.marugoto.outreach.OutreachSamples.support;
import static org.marugoto.outreach.OutreachSamples.visit;
import static org.marugoto.outreach.OutreachSamples.walk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.marugoto.code.Code;
import org.marugoto.code.CodeList;
import org.marugoto.code.Text;
import org.marugoto.document.ShapeCheck;

class OutreachCodesTest {

    private final OutreachCodes national = OutreachCodes.national();

    @Test
    void the_constants_mean_what_the_national_lists_say() {
        for (VisitOutcome outcome :
                List.of(VisitOutcome.MET, VisitOutcome.ABSENT, VisitOutcome.REFUSED, VisitOutcome.THROUGH_THE_DOOR)) {
            assertThat(national.outcome(outcome.code())).contains(outcome);
        }
        for (EndGround ground : List.of(
                EndGround.CONNECTED,
                EndGround.GOAL_REACHED,
                EndGround.MOVED_AWAY,
                EndGround.DIED,
                EndGround.REFUSED,
                EndGround.CONSENT_REFUSED)) {
            assertThat(national.endGround(ground.code())).contains(ground);
        }
        assertThat(walk(MONDAY))
                .allSatisfy(command -> assertThat(national.reasons(command)).isEmpty());
    }

    @Test
    void r07_a_refusal_that_pretends_to_be_none_is_found_out() {
        assertThat(national.reasons(end(new EndGround("REFUSED", false), MONDAY)))
                .hasSize(1);
        assertThat(national.reasons(visit("V-1", new VisitOutcome("REFUSED", false, false), MONDAY)))
                .hasSize(1);
        assertThat(national.reasons(support("E-1", MONDAY, action("MAGIC"), action("GOODS"))))
                .hasSize(1);
    }

    @Test
    void the_shape_of_every_command_is_checked_down_to_its_parts() {
        ShapeCheck shapes = ShapeCheck.standard();
        assertThat(walk(MONDAY))
                .allSatisfy(command -> assertThat(shapes.reasons(command)).isEmpty());
        assertThat(OutreachSamples.campaign(MONDAY))
                .allSatisfy(command -> assertThat(shapes.reasons(command)).isEmpty());
        NextStep nothing = new NextStep("", MONDAY);
        OutreachCommand broken = new OutreachCommand.RecordVisit(
                Visit.of(VisitId.of("V-1"), new VisitOutcome("", true, false)),
                Optional.of(""),
                nothing,
                OutreachSamples.on(MONDAY));
        assertThat(shapes.reasons(broken))
                .extracting(reason -> reason.facts().get("name"))
                .containsExactly("next.action", "otherWay", "visit.outcome.code");
    }

    @Test
    void a_profile_has_lists_of_its_own_and_the_national_ones_for_the_rest() {
        CodeList own = CodeList.of(
                OutreachCodes.VISIT_OUTCOMES,
                List.of(new Code("WAVED", Text.of("手を振った", "waved"), Map.of("met", "true"))));
        OutreachCodes codes = OutreachCodes.of(Map.of(OutreachCodes.VISIT_OUTCOMES, own));
        assertThat(codes.outcome("WAVED")).contains(new VisitOutcome("WAVED", true, false));
        assertThat(codes.outcome("ABSENT")).isEmpty();
        assertThat(codes.endGround("CONNECTED")).contains(EndGround.CONNECTED);
        assertThatThrownBy(() -> codes.list("colours")).hasMessageContaining("(colours)");
    }
}
