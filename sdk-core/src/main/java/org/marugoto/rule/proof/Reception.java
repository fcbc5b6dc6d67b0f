package org.marugoto.rule.proof;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.marugoto.agency.Agency;
import org.marugoto.area.AreaId;
import org.marugoto.decide.AgencyId;
import org.marugoto.rule.AreaTree;
import org.marugoto.rule.Condition;
import org.marugoto.rule.Destination;
import org.marugoto.rule.FactDeclaration;
import org.marugoto.rule.FactType;
import org.marugoto.rule.RuleBook;

/** Who receives what is sent to a destination, on which day and from which area. */
final class Reception {

    /** Where the person lives: the first fact of type area that the book declares. */
    private final Optional<String> areaFact;

    private final Receivers receivers;
    private final AreaTree areas;
    private final Map<LocalDate, Map<String, Set<AgencyId>>> serving = new HashMap<>();
    private final Map<AgencyId, Acceptance> acceptances = new HashMap<>();

    Reception(RuleBook book, Receivers receivers) {
        this.receivers = receivers;
        this.areas = book.areas();
        this.areaFact = areas.leaves().isEmpty()
                ? Optional.empty()
                : book.facts().stream()
                        .filter(fact -> fact.type() instanceof FactType.Area)
                        .map(FactDeclaration::name)
                        .findFirst();
        receivers.acceptances().forEach(acceptance -> acceptances.put(acceptance.agency(), acceptance));
    }

    /**
     * Why a destination receives nobody, or nobody from some areas.
     *
     * @param places the smallest areas it is about; empty if it is about everybody
     */
    record Lack(FindingReason why, Set<String> places) {}

    int bound() {
        return receivers.bound();
    }

    Optional<AgencyId> fallback() {
        return receivers.fallback();
    }

    Optional<Acceptance> acceptance(AgencyId agency) {
        return Optional.ofNullable(acceptances.get(agency));
    }

    boolean exists(AgencyId agency, LocalDate on) {
        return receivers
                .agencies()
                .find(agency)
                .filter(found -> found.exists(on))
                .isPresent();
    }

    /** The agencies that a destination names and that exist on the day. */
    List<AgencyId> named(Destination to, LocalDate on) {
        return receivers.agencies().all().stream()
                .filter(agency -> agency.exists(on) && isNamed(agency, to))
                .map(Agency::id)
                .toList();
    }

    private static boolean isNamed(Agency agency, Destination to) {
        return to.kind() == Destination.Kind.AGENCY
                ? agency.id().value().equals(to.code())
                : agency.type().filter(to.code()::equals).isPresent()
                        || agency.fields().contains(to.code());
    }

    /** What is missing at a destination on a day; empty if it receives everybody. */
    Optional<Lack> lack(Destination to, LocalDate on) {
        List<AgencyId> named = named(to, on);
        if (!named.isEmpty()) {
            FindingReason elsewhere = to.kind() == Destination.Kind.AGENCY
                    ? FindingReason.AGENCY_ELSEWHERE
                    : FindingReason.ROLE_ELSEWHERE;
            return Optional.of(new Lack(elsewhere, unserved(named, on)))
                    .filter(lack -> !lack.places().isEmpty());
        }
        if (to.kind() == Destination.Kind.ROLE) {
            return Optional.of(new Lack(FindingReason.ROLE_NOBODY, Set.of()));
        }
        boolean known = receivers.agencies().find(AgencyId.of(to.code())).isPresent();
        return Optional.of(new Lack(known ? FindingReason.AGENCY_CLOSED : FindingReason.AGENCY_UNKNOWN, Set.of()));
    }

    /** What is missing at the fallback desk on a day; empty if it receives everybody. */
    Optional<Lack> fallbackLack(LocalDate on) {
        if (fallback().isEmpty()) {
            return Optional.of(new Lack(FindingReason.NO_FALLBACK, Set.of()));
        }
        return lack(Destination.agency(fallback().get().value()), on)
                .map(lack -> new Lack(ofFallback(lack.why()), lack.places()));
    }

    private static FindingReason ofFallback(FindingReason why) {
        return switch (why) {
            case AGENCY_CLOSED -> FindingReason.FALLBACK_CLOSED;
            case AGENCY_ELSEWHERE -> FindingReason.FALLBACK_ELSEWHERE;
            default -> FindingReason.FALLBACK_UNKNOWN;
        };
    }

    /** That somebody lives in one of these places; everybody does if there are none. */
    Claim living(Claim claim, Set<String> places) {
        return areaFact.filter(fact -> !places.isEmpty())
                .map(fact -> claim.and(new Condition.Within(fact, places)))
                .orElse(claim);
    }

    /** The smallest areas an agency serves; empty if it serves all, or nobody knows where people live. */
    Set<String> servedOnly(AgencyId agency, LocalDate on) {
        Set<String> unserved = unserved(List.of(agency), on);
        if (unserved.isEmpty()) {
            return Set.of();
        }
        Set<String> served = new TreeSet<>(areas.leaves());
        served.removeAll(unserved);
        return served;
    }

    /** Whether it serves no area at all. */
    boolean servesNowhere(AgencyId agency, LocalDate on) {
        return areaFact.isPresent()
                && unserved(List.of(agency), on).size() == areas.leaves().size();
    }

    private Set<String> unserved(List<AgencyId> agencies, LocalDate on) {
        Set<String> unserved = new TreeSet<>();
        if (areaFact.isPresent()) {
            for (String place : areas.leaves()) {
                Set<AgencyId> there = serving(place, on);
                if (agencies.stream().noneMatch(there::contains)) {
                    unserved.add(place);
                }
            }
        }
        return unserved;
    }

    private Set<AgencyId> serving(String place, LocalDate on) {
        return serving.computeIfAbsent(on, day -> new HashMap<>())
                .computeIfAbsent(
                        place,
                        area -> receivers.agencies().whichServe(AreaId.of(area), on).stream()
                                .map(Agency::id)
                                .collect(Collectors.toSet()));
    }
}
