package org.marugoto.rule.proof;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.marugoto.agency.Agency;
import org.marugoto.decide.AgencyId;
import org.marugoto.rule.Destination;
import org.marugoto.rule.FactValue;
import org.marugoto.rule.Facts;
import org.marugoto.rule.HitPolicy;
import org.marugoto.rule.Interpreter;
import org.marugoto.rule.Outcome;
import org.marugoto.rule.Rule;
import org.marugoto.rule.Truth;

/** Finds the faults of a small town by looking at every person on every day, with nothing but the meaning of conditions. */
final class TriesEverything {

    /** One person on one day. */
    private record Visit(LocalDate on, Facts facts, String place, List<Rule> inForce, Set<Rule> holding) {}

    private final SmallTown town;
    private final HitPolicy policy;
    private final List<Visit> visits = new ArrayList<>();
    private final Set<String> faults = new TreeSet<>();

    private TriesEverything(SmallTown town) {
        this.town = town;
        this.policy = town.book().policy();
        for (int day = 0; day <= SmallTown.DAYS; day++) {
            LocalDate on = SmallTown.START.plusDays(day);
            List<Rule> inForce = town.book().inForce(on);
            Interpreter meaning = new Interpreter(town.book().areas(), on);
            people().forEach(facts -> visits.add(visit(on, facts, inForce, meaning)));
        }
    }

    /** Each fault in a line that begins with its kind, as {@link #name} writes a finding. */
    static Set<String> faults(SmallTown town) {
        TriesEverything all = new TriesEverything(town);
        all.rules();
        all.pairs();
        all.gaps();
        all.visits.forEach(all::receivers);
        return all.faults;
    }

    static String name(Finding finding) {
        String name = finding.kind().name();
        return switch (finding.kind()) {
            case DEAD_END -> name + " " + finding.message().code();
            case SHADOWED -> name + " " + finding.rules().get(0);
            case OUT_OF_AREA ->
                name + " " + finding.rules() + " " + finding.message().facts().get("to") + " "
                        + finding.message().code();
            case LOOP ->
                name + " " + finding.rules() + " " + finding.message().facts().get("chain");
            case CONTRADICTION, OVERLAP -> name + " " + new TreeSet<>(finding.rules());
            default -> name + " " + finding.rules();
        };
    }

    private static Visit visit(LocalDate on, Facts facts, List<Rule> inForce, Interpreter meaning) {
        Set<Rule> holding = new HashSet<>();
        inForce.stream()
                .filter(rule -> meaning.test(rule.when(), facts) == Truth.YES)
                .forEach(holding::add);
        String place = ((FactValue.Area) facts.find("area").orElseThrow()).code();
        return new Visit(on, facts, place, inForce, holding);
    }

    private static List<Facts> people() {
        List<Facts> people = new ArrayList<>();
        for (int age = 0; age <= SmallTown.OLDEST; age++) {
            for (String[] needs : new String[][] {{}, {"A"}, {"B"}, {"A", "B"}}) {
                for (String place : SmallTown.PLACES) {
                    Facts facts =
                            Facts.NONE.number("age", age).codes("needs", needs).area("area", place);
                    people.add(facts.yes("consent"));
                    people.add(facts.no("consent"));
                }
            }
        }
        return people;
    }

    private void rules() {
        for (Rule rule : town.book().rules()) {
            if (!ever((visit, r) -> visit.holding().contains(r), rule)) {
                faults.add("UNREACHABLE [" + rule.id() + "]");
            } else if (policy == HitPolicy.FIRST ? !ever(TriesEverything::isFirst, rule) : isSaidAlready(rule)) {
                faults.add("SHADOWED " + rule.id());
            }
        }
    }

    private boolean ever(BiPredicate<Visit, Rule> what, Rule rule) {
        return visits.stream().anyMatch(visit -> what.test(visit, rule));
    }

    private static boolean isFirst(Visit visit, Rule rule) {
        return visit.inForce().stream()
                .filter(visit.holding()::contains)
                .findFirst()
                .equals(Optional.of(rule));
    }

    private boolean isSaidAlready(Rule rule) {
        return town.book().rules().stream()
                .anyMatch(other -> other != rule
                        && covers(other, rule)
                        && (Rule.RANK.compare(other, rule) < 0 || !covers(rule, other)));
    }

    private boolean covers(Rule other, Rule rule) {
        return other.priority() >= rule.priority()
                && Set.copyOf(other.outcomes()).equals(Set.copyOf(rule.outcomes()))
                && visits.stream().allMatch(visit -> !rule.inForce(visit.on()) || other.inForce(visit.on()))
                && visits.stream()
                        .allMatch(visit -> !visit.holding().contains(rule)
                                || visit.holding().contains(other));
    }

    private void pairs() {
        for (Visit visit : visits) {
            for (Rule one : visit.holding()) {
                for (Rule other : visit.holding()) {
                    boolean counts = policy != HitPolicy.FIRST || one == other;
                    if (counts && one.priority() == other.priority() && contradict(one, other)) {
                        faults.add("CONTRADICTION " + new TreeSet<>(List.of(one.id(), other.id())));
                    }
                    if (policy == HitPolicy.UNIQUE && one != other) {
                        faults.add("OVERLAP " + new TreeSet<>(List.of(one.id(), other.id())));
                    }
                }
            }
        }
    }

    private static boolean contradict(Rule one, Rule other) {
        for (Outcome first : one.outcomes()) {
            for (Outcome second : other.outcomes()) {
                boolean urgency = first.urgency() > 0 && second.urgency() > 0 && first.urgency() != second.urgency();
                boolean lead = first.lead() && second.lead() && !first.to().equals(second.to());
                boolean away = first.to().filter(second.excludes()::contains).isPresent();
                if (urgency || lead || away) {
                    return true;
                }
            }
        }
        return false;
    }

    private void gaps() {
        Set<String> ids = new TreeSet<>();
        town.book().rules().forEach(rule -> ids.add(rule.id()));
        Set<LocalDate> explained = new HashSet<>();
        for (String id : ids) {
            List<Rule> editions = town.book().rules().stream()
                    .filter(rule -> rule.id().equals(id))
                    .toList();
            Set<LocalDate> missing = missing(editions);
            explained.addAll(missing);
            if (!missing.isEmpty()) {
                faults.add("GAP [" + id + "]");
            }
        }
        Set<LocalDate> empty = missing(town.book().rules());
        empty.removeAll(explained);
        if (!empty.isEmpty()) {
            faults.add("GAP []");
        }
    }

    private static Set<LocalDate> missing(List<Rule> rules) {
        LocalDate first = rules.stream()
                .map(Rule::validFrom)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate last = rules.stream()
                .map(Rule::validFrom)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        Set<LocalDate> missing = new TreeSet<>();
        for (LocalDate day = first; day.isBefore(last); day = day.plusDays(1)) {
            LocalDate on = day;
            if (rules.stream().noneMatch(rule -> rule.inForce(on))) {
                missing.add(on);
            }
        }
        return missing;
    }

    private void receivers(Visit visit) {
        for (Rule rule : visit.holding()) {
            if (policy != HitPolicy.FIRST || isFirst(visit, rule)) {
                rule.outcomes().forEach(outcome -> outcome.to().ifPresent(to -> sent(visit, rule, to)));
            }
        }
        if (visit.holding().isEmpty()) {
            placedByNobody(visit);
        }
    }

    private void sent(Visit visit, Rule rule, Destination to) {
        boolean isRole = to.kind() == Destination.Kind.ROLE;
        List<Agency> named = town.receivers().agencies().all().stream()
                .filter(agency -> isRole
                        ? agency.type().equals(Optional.of(to.code()))
                                || agency.fields().contains(to.code())
                        : agency.id().value().equals(to.code()))
                .toList();
        List<Agency> open =
                named.stream().filter(agency -> agency.exists(visit.on())).toList();
        List<Agency> serving =
                open.stream().filter(agency -> serves(agency, visit.place())).toList();
        String fault = "OUT_OF_AREA [" + rule.id() + "] " + to + " ";
        if (open.isEmpty()) {
            faults.add(fault + (isRole ? "ROLE_NOBODY" : named.isEmpty() ? "AGENCY_UNKNOWN" : "AGENCY_CLOSED"));
        } else if (serving.isEmpty()) {
            faults.add(fault + (isRole ? "ROLE_ELSEWHERE" : "AGENCY_ELSEWHERE"));
        }
        (isRole ? serving : open).forEach(agency -> follow(visit, "[" + rule.id() + "]", agency.id()));
    }

    static boolean serves(Agency agency, String place) {
        return agency.areas().isEmpty()
                || agency.areas().stream()
                        .anyMatch(area -> Set.of(place, "town").contains(area.value()));
    }

    private void placedByNobody(Visit visit) {
        Optional<AgencyId> fallback = town.receivers().fallback();
        if (fallback.isEmpty()) {
            faults.add("DEAD_END NO_FALLBACK");
            return;
        }
        Agency desk = town.receivers().agencies().get(fallback.get());
        if (!desk.exists(visit.on())) {
            faults.add("DEAD_END FALLBACK_CLOSED");
        } else if (!serves(desk, visit.place())) {
            faults.add("DEAD_END FALLBACK_ELSEWHERE");
        }
        follow(visit, "[]", desk.id());
    }

    private void follow(Visit visit, String rule, AgencyId first) {
        Interpreter meaning = new Interpreter(town.book().areas(), visit.on());
        List<String> chain = new ArrayList<>(List.of(first.value()));
        AgencyId at = first;
        while (true) {
            AgencyId here = at;
            Optional<Acceptance> acceptance = town.receivers().acceptances().stream()
                    .filter(one -> one.agency().equals(here))
                    .findFirst();
            boolean open = town.receivers().agencies().get(here).exists(visit.on());
            if (!open || acceptance.isEmpty() || meaning.test(acceptance.get().accepts(), visit.facts()) == Truth.YES) {
                return;
            }
            at = acceptance.get().redirectsTo().orElseThrow();
            boolean again = chain.contains(at.value());
            chain.add(at.value());
            if (again || chain.size() - 1 > town.receivers().bound()) {
                faults.add("LOOP " + rule + " " + String.join(" → ", chain));
                return;
            }
        }
    }
}
