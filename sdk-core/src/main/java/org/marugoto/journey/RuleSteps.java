package org.marugoto.journey;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.marugoto.casework.Routing;
import org.marugoto.rule.Assessment;
import org.marugoto.rule.Facts;
import org.marugoto.rule.RankedOutcome;

/** What journeys ask the referral rules, without a case. */
final class RuleSteps {

    private static final Expectations<Answered> ANSWERED = Expectations.<Answered>none()
            .list(
                    "proposals",
                    found -> found.routing().proposals().stream()
                            .map(Routing.Proposal::to)
                            .toList())
            .set(
                    "programmes",
                    found -> outcomes(found).stream()
                            .flatMap(outcome -> outcome.programme().stream())
                            .toList())
            .one(
                    "urgency",
                    found -> Optional.of(outcomes(found).stream()
                            .mapToInt(RankedOutcome::urgency)
                            .max()
                            .orElse(0)))
            .one("conference", found -> any(found, RankedOutcome::conference))
            .one("outreach", found -> any(found, RankedOutcome::outreach))
            .one("immediate", found -> any(found, RankedOutcome::immediate))
            .list(
                    "rules",
                    found -> found.answer().fired().stream()
                            .map(fired -> fired.rule().id())
                            .toList())
            .set(
                    "unknown",
                    found -> found.answer().unknown().stream()
                            .map(open -> open.rule().id())
                            .toList())
            .list("ask", found -> found.answer().ask());

    static final List<StepWord<?>> WORDS = List.of(new StepWord<>("ask the rules", RuleSteps::ask, ANSWERED));

    private RuleSteps() {}

    private static StepWord.Call<Answered> ask(StepNode step) {
        Facts facts = step.facts(step.word());
        return (scene, occasion) -> {
            Assessment answer = scene.marugoto().rules().assess(facts, occasion);
            return new Answered(answer, scene.marugoto().rules().routing(answer));
        };
    }

    private static List<RankedOutcome> outcomes(Answered found) {
        return found.answer().outcomes();
    }

    private static Optional<Boolean> any(Answered found, Predicate<RankedOutcome> wanted) {
        return Optional.of(outcomes(found).stream().anyMatch(wanted));
    }

    /** What the rules say, and where a case would be proposed to go. */
    private record Answered(Assessment answer, Routing routing) {}
}
