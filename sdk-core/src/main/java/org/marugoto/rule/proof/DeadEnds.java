package org.marugoto.rule.proof;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.marugoto.decide.Reason;
import org.marugoto.rule.Rule;
import org.marugoto.rule.proof.Finding.Kind;
import org.marugoto.rule.proof.Reception.Lack;

/** People whom no rule places and whom the fallback desk does not receive. */
final class DeadEnds {

    private final Search search;
    private final Reception reception;
    private final Set<FindingReason> known = EnumSet.noneOf(FindingReason.class);

    DeadEnds(Search search, Reception reception) {
        this.search = search;
        this.reception = reception;
    }

    /** Reports the first day of each reason. */
    void check() {
        for (LocalDate on : search.days()) {
            reception
                    .fallbackLack(on)
                    .filter(lack -> !known.contains(lack.why()))
                    .ifPresent(lack -> check(lack, on));
        }
    }

    private void check(Lack lack, LocalDate on) {
        Claim nobody = reception.living(
                Claim.ANYBODY.andNone(
                        search.inForce(on).stream().map(Rule::when).toList()),
                lack.places());
        Answer answer = search.ask(nobody, on);
        if (answer.isPossible()) {
            known.add(lack.why());
            Reason reason = Reason.of(lack.why())
                    .with("on", on)
                    .with("fallback", reception.fallback().map(Object::toString).orElse(""));
            search.found(new Finding(Kind.DEAD_END, List.of(), search.smallest(answer, nobody, on), on, reason));
        } else if (answer.gaveUp()) {
            search.notProven(Kind.DEAD_END, List.of(), on);
        }
    }
}
