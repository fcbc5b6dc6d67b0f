package org.marugoto.rule.proof;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.marugoto.decide.Reason;
import org.marugoto.rule.Facts;
import org.marugoto.rule.Interpreter;
import org.marugoto.rule.Rule;
import org.marugoto.rule.proof.Finding.Kind;

/** Which rules can hold at all, each with an example that the other questions can begin with. */
final class Reachability {

    private final Search search;

    private record Example(LocalDate on, Facts facts) {}

    private final IdentityHashMap<Rule, Example> examples = new IdentityHashMap<>();
    private final List<Rule> reachable = new ArrayList<>();

    Reachability(Search search) {
        this.search = search;
    }

    /** Reports rules that can never hold. */
    void check() {
        for (Rule rule : search.ranked()) {
            if (canHold(rule)) {
                reachable.add(rule);
            }
        }
    }

    private boolean canHold(Rule rule) {
        Claim claim = Claim.holds(rule.when());
        boolean gaveUp = !search.seesAll(rule);
        for (LocalDate on : search.telling(search.days(rule), claim.all())) {
            Answer answer = search.ask(claim, on);
            if (answer.isPossible()) {
                examples.put(rule, new Example(on, answer.example().orElseThrow()));
                return true;
            }
            gaveUp |= answer.gaveUp();
        }
        if (gaveUp) {
            search.notProven(Kind.UNREACHABLE, List.of(rule.id()), rule.validFrom());
        } else {
            search.found(new Finding(
                    Kind.UNREACHABLE,
                    List.of(rule.id()),
                    Facts.NONE,
                    rule.validFrom(),
                    Reason.of(FindingReason.NEVER_TRUE).with("rule", rule.id())));
        }
        return gaveUp;
    }

    /** The rules that can hold, or of which it is not known, in rank order. */
    List<Rule> rules() {
        return reachable;
    }

    /** Whether the other rule holds too in the example of this one. */
    boolean isBeside(Rule rule, Rule other) {
        Example example = examples.get(rule);
        return example != null
                && other.inForce(example.on())
                && Search.holds(
                        other.when(),
                        example.facts(),
                        new Interpreter(search.book().areas(), example.on()));
    }
}
