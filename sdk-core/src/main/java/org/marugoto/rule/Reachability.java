package org.marugoto.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.marugoto.decide.Reason;
import org.marugoto.rule.Finding.Kind;
import org.marugoto.rule.Sat.Answer;

/** Which rules can hold at all, each with an example that the other questions can begin with. */
final class Reachability {

    private final Search search;
    private final IdentityHashMap<Rule, List<Rule>> beside = new IdentityHashMap<>();
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
        boolean gaveUp = false;
        for (LocalDate on : search.telling(search.days(rule), claim.all())) {
            List<Rule> inForce = search.inForce(on);
            inForce.forEach(other -> search.literal(other.when(), on));
            Answer answer = search.ask(claim, on);
            if (answer.isPossible()) {
                beside.put(rule, holding(inForce, answer.example(), on));
                return true;
            }
            gaveUp |= answer == Answer.GAVE_UP;
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

    private List<Rule> holding(List<Rule> inForce, Sat.Model example, LocalDate on) {
        return inForce.stream()
                .filter(other -> example.holds(search.literal(other.when(), on)))
                .toList();
    }

    /** The rules that can hold, or of which it is not known, in rank order. */
    List<Rule> rules() {
        return reachable;
    }

    /** The rules that held in the example of this rule, itself included, in rank order. */
    List<Rule> beside(Rule rule) {
        return beside.getOrDefault(rule, List.of());
    }
}
