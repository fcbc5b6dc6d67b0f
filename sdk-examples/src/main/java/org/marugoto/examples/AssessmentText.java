package org.marugoto.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.marugoto.agency.Agency;
import org.marugoto.code.Text;
import org.marugoto.decide.AgencyId;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.rule.Assessment;
import org.marugoto.rule.Destination;
import org.marugoto.rule.FactDeclaration;
import org.marugoto.rule.RankedOutcome;

/** An assessment as lines to read: where to, by which rules and law, what is unknown, what to ask next. */
final class AssessmentText {

    private final Locale locale;

    private AssessmentText(Locale locale) {
        this.locale = locale;
    }

    static AssessmentText in(Locale locale) {
        return new AssessmentText(locale);
    }

    List<String> lines(Assessment answer, MunicipalityProfile profile) {
        List<String> lines = new ArrayList<>();
        lines.add(say("ルールの版", "edition") + ": " + answer.edition());
        answer.outcomes().forEach(outcome -> lines.add("→ " + outcome(outcome, profile)));
        if (answer.outcomes().isEmpty()) {
            lines.add("→ " + name(Destination.agency(profile.fallback().value()), profile) + " "
                    + say("（当てはまるルールなし）", "(no rule holds)"));
        }
        answer.fired()
                .forEach(fired -> lines.add("%s %s: %s [%s]"
                        .formatted(
                                say("適用", "fired"),
                                fired.rule().id(),
                                fired.rule().because().in(locale),
                                fired.rule().basis())));
        if (!answer.unknown().isEmpty()) {
            lines.add(say("不明のため未確定", "undecided")
                    + ": "
                    + answer.unknown().stream()
                            .map(open -> open.rule().id() + " (" + String.join(", ", open.missing()) + ")")
                            .collect(Collectors.joining("; ")));
        }
        answer.ask().stream()
                .limit(3)
                .forEach(fact -> lines.add(say("次に聞くこと", "ask next") + ": " + question(fact, profile)));
        return lines;
    }

    private String outcome(RankedOutcome outcome, MunicipalityProfile profile) {
        List<String> parts = new ArrayList<>();
        parts.add(outcome.to().map(to -> name(to, profile)).orElse(say("（行き先の指定なし）", "(no destination)")));
        outcome.programme().ifPresent(parts::add);
        add(parts, outcome.urgency() > 0, say("緊急度 ", "urgency ") + outcome.urgency());
        add(parts, outcome.immediate(), say("緊急対応", "help at once"));
        add(parts, outcome.conference(), say("会議を要する", "conference wanted"));
        add(parts, outcome.outreach(), say("アウトリーチを要する", "outreach wanted"));
        add(parts, outcome.excluded(), say("除外", "excluded"));
        return String.join(" / ", parts) + "  " + outcome.rules();
    }

    private static void add(List<String> parts, boolean holds, String word) {
        if (holds) {
            parts.add(word);
        }
    }

    private String name(Destination to, MunicipalityProfile profile) {
        return to.kind() == Destination.Kind.ROLE
                ? to.toString()
                : profile.agencies()
                        .find(AgencyId.of(to.code()))
                        .map(Agency::name)
                        .map(found -> found.in(locale))
                        .orElse(to.code());
    }

    private String question(String fact, MunicipalityProfile profile) {
        FactDeclaration declared = profile.rules().declarations().get(fact);
        return declared == null ? fact : declared.question().in(locale) + " (" + fact + ")";
    }

    private String say(String ja, String en) {
        return Text.of(ja, en).in(locale);
    }
}
