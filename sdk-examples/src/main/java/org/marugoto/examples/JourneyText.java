package org.marugoto.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.marugoto.code.Text;
import org.marugoto.code.Wording;
import org.marugoto.document.Fault;
import org.marugoto.journey.JourneyResult;
import org.marugoto.journey.ScenarioResult;
import org.marugoto.journey.StepResult;

/** Journeys for people: every scenario with its steps, and under each step what was not as expected. */
final class JourneyText {

    private final Locale locale;
    private final Wording wording;

    private JourneyText(Locale locale) {
        this.locale = locale;
        this.wording = Wording.in(locale);
    }

    static JourneyText in(Locale locale) {
        return new JourneyText(locale);
    }

    List<String> lines(JourneyResult result) {
        List<String> lines = new ArrayList<>();
        result.scenarios().forEach(scenario -> {
            lines.add("%s: %s".formatted(result.profile(), scenario.name().in(locale)));
            scenario.steps().forEach(step -> add(step, lines));
            scenario.unsound().forEach(fault -> lines.add(indented(fault)));
            lines.add(sum(scenario));
        });
        return lines;
    }

    private void add(StepResult step, List<String> lines) {
        lines.add("  %-6s %s %s %s [%s]"
                .formatted(
                        step.passed() ? say("済", "ok") : say("不一致", "FAILED"),
                        step.section().label().in(locale),
                        step.occasion().on(),
                        (step.word() + " " + step.subject()).strip(),
                        step.occasion().agency()));
        step.failures().forEach(fault -> lines.add(indented(fault)));
    }

    private String indented(Fault fault) {
        return "         " + fault.text(wording);
    }

    private String sum(ScenarioResult scenario) {
        return say("  ステップ %d、一致 %d、不一致 %d", "  %d steps, %d passed, %d failed")
                .formatted(scenario.steps().size(), scenario.passed(), scenario.failed());
    }

    private String say(String ja, String en) {
        return Text.of(ja, en).in(locale);
    }
}
