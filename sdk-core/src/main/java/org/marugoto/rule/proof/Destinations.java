package org.marugoto.rule.proof;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.marugoto.decide.Reason;
import org.marugoto.rule.Destination;
import org.marugoto.rule.Rule;
import org.marugoto.rule.proof.Finding.Kind;
import org.marugoto.rule.proof.Reception.Lack;

/** Rules that send somebody to where nobody receives them. */
final class Destinations {

    private final Search search;
    private final Reception reception;
    private final Map<LocalDate, Map<Destination, Optional<Lack>>> lacks = new LinkedHashMap<>();

    Destinations(Search search, Reception reception) {
        this.search = search;
        this.reception = reception;
    }

    void check(Rule rule) {
        rule.outcomes().stream()
                .flatMap(outcome -> outcome.to().stream())
                .distinct()
                .forEach(to -> check(rule, to));
    }

    private void check(Rule rule, Destination to) {
        Map<Lack, List<LocalDate>> days = new LinkedHashMap<>();
        for (LocalDate on : search.days(rule)) {
            lack(to, on)
                    .ifPresent(lack -> days.computeIfAbsent(lack, found -> new ArrayList<>())
                            .add(on));
        }
        days.forEach((lack, among) -> search.report(
                Kind.OUT_OF_AREA,
                List.of(rule.id()),
                Reason.of(lack.why()).with("rule", rule.id()).with("to", to).with("on", among.get(0)),
                on -> reception.living(search.counts(rule, on), lack.places()),
                search.tellingCounts(among, rule, List.of())));
    }

    private Optional<Lack> lack(Destination to, LocalDate on) {
        return lacks.computeIfAbsent(on, day -> new LinkedHashMap<>())
                .computeIfAbsent(to, receiver -> reception.lack(receiver, on));
    }
}
