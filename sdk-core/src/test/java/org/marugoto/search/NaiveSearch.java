package org.marugoto.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.marugoto.area.AreaId;
import org.marugoto.resource.Fee;
import org.marugoto.resource.Location;
import org.marugoto.resource.Position;
import org.marugoto.resource.Resource;
import org.marugoto.resource.Schedule;
import org.marugoto.rule.AreaTree;
import org.marugoto.rule.Condition;
import org.marugoto.rule.Interpreter;
import org.marugoto.rule.Truth;

/** The same search as one would write it down from its description: one resource after the other, from the values alone. */
final class NaiveSearch {

    /** What the naive search says of one resource. */
    record Verdict(Resource resource, Set<SearchReason> reasons, double points) {}

    private final AreaTree tree;
    private final SearchRequest request;
    private final double cosine;

    NaiveSearch(List<Listing> listings, AreaTree tree, SearchRequest request) {
        this.tree = tree;
        this.request = request;
        double mean = listings.stream()
                .map(Listing::forPublication)
                .flatMap(listing -> listing.position().stream())
                .mapToDouble(Position::latitude)
                .average()
                .orElse(0);
        this.cosine = Math.cos(Math.toRadians(mean));
    }

    static List<Verdict> best(List<Listing> listings, AreaTree tree, SearchRequest request, int most) {
        NaiveSearch search = new NaiveSearch(listings, tree, request);
        return listings.stream()
                .map(search::judge)
                .filter(verdict -> verdict.reasons().isEmpty())
                .sorted(Comparator.comparingDouble((Verdict verdict) -> -verdict.points())
                        .thenComparing(verdict -> verdict.resource().id().value()))
                .limit(most)
                .toList();
    }

    Verdict judge(Listing given) {
        Listing listing = given.forPublication();
        return new Verdict(listing.resource(), reasons(listing), points(listing));
    }

    private Set<SearchReason> reasons(Listing listing) {
        Resource resource = listing.resource();
        Set<SearchReason> reasons = new HashSet<>();
        if (!request.kinds().isEmpty() && !request.kinds().contains(resource.kind())) {
            reasons.add(SearchReason.KIND);
        }
        if (places(listing).orElse(1) == 0) {
            reasons.add(SearchReason.FULL);
        }
        if (request.confirmedSince().isPresent()
                && !resource.isConfirmedSince(request.confirmedSince().get())) {
            reasons.add(resource.confirmed().isPresent() ? SearchReason.NOT_CONFIRMED : SearchReason.NEVER_CONFIRMED);
        }
        Week week = week(resource);
        if (!resource.schedules().isEmpty() && week.isEmpty()) {
            reasons.add(SearchReason.NOT_RUNNING);
        } else if (!resource.schedules().isEmpty() && !request.times().isEmpty() && !week.touches(request.times())) {
            reasons.add(SearchReason.HOURS);
        }
        if (resource.fees().stream().mapToLong(Fee::yen).min().orElse(0)
                > request.mostYen().orElse(Integer.MAX_VALUE)) {
            reasons.add(SearchReason.FEE);
        }
        if (!request.languages().isEmpty()
                && !request.languages().contains("ja")
                && request.languages().stream().noneMatch(resource.languages()::contains)) {
            reasons.add(SearchReason.LANGUAGE);
        }
        if (!resource.accessibility().isEmpty() && !resource.accessibility().containsAll(request.accessibility())) {
            reasons.add(SearchReason.ACCESS);
        }
        Optional<AreaId> at = resource.location().map(Location::area);
        if (!request.travelAreas().isEmpty()
                && at.filter(area -> within(area, request.travelAreas()) == Truth.NO)
                        .isPresent()) {
            reasons.add(SearchReason.TRAVEL_AREA);
        }
        if (!resource.areasServed().isEmpty()
                && request.home()
                        .filter(home -> within(home, resource.areasServed()) == Truth.NO)
                        .isPresent()) {
            reasons.add(SearchReason.AREA);
        }
        resource.eligibility().ifPresent(condition -> eligibility(condition, reasons));
        if (request.refusedCodes().contains(resource.kind())
                || request.refusedCodes().contains(resource.formality())
                || request.refusedCodes().stream().anyMatch(resource.functions()::contains)
                || request.refusedResources().contains(resource.id())
                || resource.organisation()
                        .filter(request.refusedAgencies()::contains)
                        .isPresent()) {
            reasons.add(SearchReason.REFUSED);
        }
        return reasons;
    }

    private void eligibility(Condition condition, Set<SearchReason> reasons) {
        List<Condition> parts = condition instanceof Condition.All all ? all.of() : List.of(condition);
        for (Condition part : parts) {
            if (new Interpreter(tree, request.on()).test(part, request.facts()) == Truth.NO) {
                reasons.add(part instanceof Condition.AgeIn ? SearchReason.AGE : SearchReason.ELIGIBILITY);
            }
        }
    }

    private Truth within(AreaId area, Set<AreaId> outer) {
        return tree.within(
                area.value(), new HashSet<>(outer.stream().map(AreaId::value).toList()));
    }

    static Optional<Integer> places(Listing listing) {
        OptionalInt said = listing.placesLeft();
        if (said.isPresent()) {
            return Optional.of(said.getAsInt());
        }
        OptionalInt capacity = listing.resource().capacity();
        return capacity.isPresent() && capacity.getAsInt() == 0 ? Optional.of(0) : Optional.empty();
    }

    private Week week(Resource resource) {
        Week week = Week.NONE;
        for (Schedule schedule : resource.schedules()) {
            for (LocalDate day = request.on(); day.isBefore(request.on().plusDays(35)); day = day.plusDays(1)) {
                if (schedule.isOn(day)) {
                    week = week.and(
                            day.getDayOfWeek(),
                            schedule.hours().opens(),
                            schedule.hours().closes());
                }
            }
        }
        return week;
    }

    private double points(Listing listing) {
        Resource resource = listing.resource();
        List<double[]> parts = new ArrayList<>();
        Weights weights = request.weights();
        if (!request.needs().isEmpty()) {
            parts.add(new double[] {weights.need(), share(resource, request.needs())});
        }
        if (!request.interests().isEmpty()) {
            parts.add(new double[] {weights.interest(), share(resource, request.interests())});
        }
        if (!request.times().isEmpty()) {
            double fit = 0.5;
            if (!resource.schedules().isEmpty()) {
                List<Integer> common = new ArrayList<>(week(resource).numbers());
                common.retainAll(request.times().numbers());
                fit = (double) common.size() / request.times().halfHours();
            }
            parts.add(new double[] {weights.schedule(), fit});
        }
        if (!request.knownAgencies().isEmpty() || !request.knownResources().isEmpty()) {
            boolean knowsThose = resource.organisation()
                    .filter(request.knownAgencies()::contains)
                    .isPresent();
            double fit = request.knownResources().contains(resource.id()) ? 1 : knowsThose ? 0.5 : 0;
            parts.add(new double[] {weights.continuity(), fit});
        }
        if (!request.languages().isEmpty()) {
            String first = request.languages().get(0);
            double fit = first.equals("ja") || resource.languages().contains(first) ? 1 : 0.5;
            parts.add(new double[] {weights.language(), fit});
        }
        parts.add(new double[] {weights.load(), load(listing)});
        if (request.position().isPresent() || request.home().isPresent()) {
            parts.add(new double[] {weights.travel(), travel(listing)});
        }
        double sum = parts.stream().mapToDouble(part -> part[0] * part[1]).reduce(0, Double::sum);
        double asked = parts.stream().mapToDouble(part -> part[0]).sum();
        return asked == 0 ? 0 : 100 * sum / asked;
    }

    private static double share(Resource resource, Set<String> wanted) {
        return (double) wanted.stream().filter(resource.functions()::contains).count() / wanted.size();
    }

    private double load(Listing listing) {
        OptionalInt capacity = listing.resource().capacity();
        Optional<Integer> places = places(listing);
        if (places.isEmpty()) {
            return capacity.isPresent() ? 0.5 : 1;
        }
        if (capacity.isEmpty()) {
            return 0.5;
        }
        return capacity.getAsInt() == 0 ? 0 : Math.min(1.0, (double) places.get() / capacity.getAsInt());
    }

    private double travel(Listing listing) {
        if (request.position().isPresent() && listing.position().isPresent()) {
            Position here = request.position().get();
            Position there = listing.position().get();
            double dx = there.longitude() * 111.195 * cosine - here.longitude() * 111.195 * cosine;
            double dy = there.latitude() * 111.195 - here.latitude() * 111.195;
            return Math.max(0.0, 1.0 - Math.sqrt(dx * dx + dy * dy) / request.reachKilometres());
        }
        Optional<AreaId> at = listing.resource().location().map(Location::area);
        if (at.isEmpty() || request.home().isEmpty()) {
            return 0.5;
        }
        String home = request.home().get().value();
        String there = at.get().value();
        Set<String> common = new HashSet<>(tree.containing(home));
        common.retainAll(tree.containing(there));
        if (common.contains(home) || common.contains(there)) {
            return 1;
        }
        return common.isEmpty() ? 0 : 0.5;
    }
}
