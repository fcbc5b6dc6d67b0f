package org.marugoto.rule.proof;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.Reason;
import org.marugoto.rule.Condition;
import org.marugoto.rule.Destination;
import org.marugoto.rule.Outcome;
import org.marugoto.rule.Rule;
import org.marugoto.rule.proof.Finding.Kind;

/** Chains of agencies that redirect a consultation and never accept it. */
final class Loops {

    /** A chain from the first agency on, in which every agency has to refuse. */
    private record Chain(FindingReason why, List<AgencyId> agencies, List<Condition> refused, Set<String> places) {}

    private final Search search;
    private final Reception reception;

    Loops(Search search, Reception reception) {
        this.search = search;
        this.reception = reception;
    }

    void check(Rule rule) {
        Map<Chain, List<LocalDate>> days = new LinkedHashMap<>();
        for (LocalDate on : search.days(rule)) {
            for (Outcome outcome : rule.outcomes()) {
                outcome.to().map(to -> chains(to, on)).orElse(List.of()).forEach(chain -> add(days, chain, on));
            }
        }
        days.forEach((chain, among) -> search.report(
                Kind.LOOP,
                List.of(rule.id()),
                reason(chain).with("rule", rule.id()),
                on -> claim(search.counts(rule, on), chain),
                search.tellingCounts(among, rule, chain.refused())));
    }

    /** The same for what no rule places. */
    void checkFallback() {
        Map<Chain, List<LocalDate>> days = new LinkedHashMap<>();
        for (LocalDate on : search.days()) {
            reception
                    .fallback()
                    .flatMap(fallback -> chain(fallback, Set.of(), on))
                    .ifPresent(chain -> add(days, chain, on));
        }
        days.forEach((chain, among) -> search.report(
                Kind.LOOP,
                List.of(),
                reason(chain).with("rule", "-"),
                on -> claim(
                        Claim.ANYBODY.andNone(
                                search.inForce(on).stream().map(Rule::when).toList()),
                        chain),
                among));
    }

    private static void add(Map<Chain, List<LocalDate>> days, Chain chain, LocalDate on) {
        List<LocalDate> found = days.computeIfAbsent(chain, again -> new ArrayList<>());
        if (!found.contains(on)) {
            found.add(on);
        }
    }

    private Claim claim(Claim sent, Chain chain) {
        return reception.living(sent.andNone(chain.refused()), chain.places());
    }

    private static Reason reason(Chain chain) {
        return Reason.of(chain.why())
                .with(
                        "chain",
                        String.join(
                                " → ",
                                chain.agencies().stream().map(AgencyId::value).toList()));
    }

    /** One agency that is named receives from everywhere; of several with a role only those that serve the area. */
    private List<Chain> chains(Destination to, LocalDate on) {
        List<Chain> chains = new ArrayList<>();
        for (AgencyId agency : reception.named(to, on)) {
            if (to.kind() == Destination.Kind.AGENCY) {
                chain(agency, Set.of(), on).ifPresent(chains::add);
            } else if (!reception.servesNowhere(agency, on)) {
                chain(agency, reception.servedOnly(agency, on), on).ifPresent(chains::add);
            }
        }
        return chains;
    }

    private Optional<Chain> chain(AgencyId first, Set<String> places, LocalDate on) {
        List<AgencyId> agencies = new ArrayList<>(List.of(first));
        List<Condition> refused = new ArrayList<>();
        for (AgencyId at = first; ; ) {
            Optional<Acceptance> acceptance =
                    reception.acceptance(at).filter(known -> known.redirectsTo().isPresent());
            if (acceptance.isEmpty() || !reception.exists(at, on)) {
                return Optional.empty();
            }
            refused.add(acceptance.get().accepts());
            at = acceptance.get().redirectsTo().orElseThrow();
            boolean again = agencies.contains(at);
            agencies.add(at);
            if (again || refused.size() > reception.bound()) {
                FindingReason why = again ? FindingReason.COMES_BACK : FindingReason.PASSED_ON_TOO_OFTEN;
                return Optional.of(new Chain(why, agencies, refused, places));
            }
        }
    }
}
