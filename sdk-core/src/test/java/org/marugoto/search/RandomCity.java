package org.marugoto.search;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.marugoto.agency.OpeningHours;
import org.marugoto.area.AreaId;
import org.marugoto.code.Text;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.resource.Confirmation;
import org.marugoto.resource.Fee;
import org.marugoto.resource.Location;
import org.marugoto.resource.Position;
import org.marugoto.resource.Recurrence;
import org.marugoto.resource.Resource;
import org.marugoto.resource.ResourceId;
import org.marugoto.resource.Schedule;
import org.marugoto.rule.AreaTree;
import org.marugoto.rule.Condition;
import org.marugoto.rule.Condition.AgeDay;
import org.marugoto.rule.Facts;
import org.marugoto.rule.Span;

/** Resources and requests by chance, small numbers of each code so that everything happens often. */
final class RandomCity {

    static final LocalDate DAY = LocalDate.of(2024, 6, 3);

    static final AreaTree AREAS = AreaTree.of(Map.of(
            "n1", Set.of("north"),
            "n2", Set.of("north"),
            "s1", Set.of("south"),
            "north", Set.of("city"),
            "south", Set.of("city"),
            "island", Set.of()));

    private static final List<String> AREA_NAMES = List.of("n1", "n2", "s1", "north", "south", "city", "island");
    private static final List<String> FUNCTIONS = List.of("MEALS", "TALK", "WORK", "STUDY", "SPORT");
    private static final List<String> RULES =
            List.of("FREQ=WEEKLY;BYDAY=TU", "FREQ=MONTHLY;BYDAY=2WE,4WE", "FREQ=WEEKLY;BYDAY=FR;UNTIL=20240501");
    private static final List<OpeningHours> HOURS = List.of(
            OpeningHours.of("09:00", "12:00"), OpeningHours.of("13:30", "15:15"), OpeningHours.of("18:00", "21:00"));

    private final SplittableRandom chance;

    RandomCity(long seed) {
        chance = new SplittableRandom(seed);
    }

    List<Listing> listings(int count) {
        List<Listing> listings = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            listings.add(listing("R-" + (char) ('a' + chance.nextInt(26)) + number));
        }
        return listings;
    }

    private Listing listing(String id) {
        Resource.Builder resource = Resource.builder()
                .id(ResourceId.of(id))
                .name(Text.of(id, id))
                .kind(kind())
                .formality(often() ? Resource.FORMAL : Resource.INFORMAL)
                .functions(some(FUNCTIONS))
                .languages(some(List.of("en", "pt")))
                .accessibility(some(List.of("RAMP", "LIFT")));
        if (often()) {
            resource.organisation(AgencyId.of("A" + chance.nextInt(3)));
        }
        if (often()) {
            resource.location(new Location(area(), "1-2-3", chance.nextInt(6) == 0));
        }
        if (often()) {
            resource.addAreasServed(area());
        }
        if (often()) {
            resource.addSchedules(schedule());
        }
        eligibility(resource);
        if (!often()) {
            resource.addFees(new Fee(chance.nextInt(4) * 500L, Text.of("1回", "a visit")));
        }
        if (often()) {
            resource.capacity(chance.nextInt(4));
        }
        if (often()) {
            resource.confirmed(new Confirmation(ActorId.of("W-1"), DAY.minusDays(chance.nextInt(200))));
        }
        Listing.Builder listing = Listing.builder().resource(resource.build());
        if (often()) {
            listing.placesLeft(chance.nextInt(3));
        }
        if (often()) {
            listing.position(position());
        }
        return listing.build();
    }

    private void eligibility(Resource.Builder resource) {
        Condition age = new Condition.AgeIn("age", Span.of(18 + chance.nextInt(3), 64), AgeDay.DECISION);
        Condition jobless = new Condition.Is("jobless", true);
        switch (chance.nextInt(4)) {
            case 0 -> resource.eligibility(age);
            case 1 -> resource.eligibility(Condition.all(age, jobless));
            case 2 -> resource.eligibility(Condition.any(age, jobless));
            default -> {}
        }
    }

    private Schedule schedule() {
        return Schedule.builder()
                .beginsOn(LocalDate.of(2024, 1, 1))
                .hours(HOURS.get(chance.nextInt(HOURS.size())))
                .addRules(Recurrence.parse(RULES.get(chance.nextInt(RULES.size()))))
                .build();
    }

    SearchRequest request(List<Listing> listings) {
        SearchRequest.Builder request = SearchRequest.builder().on(DAY).facts(facts());
        if (often()) {
            request.home(area());
        }
        if (!often()) {
            request.addTravelAreas(area(), area());
        }
        if (!often()) {
            request.position(position()).reachKilometres(1 + chance.nextInt(8));
        }
        if (!often()) {
            request.addKinds(kind(), kind());
        }
        request.needs(some(FUNCTIONS)).interests(some(FUNCTIONS)).accessibility(rarely(List.of("RAMP", "LIFT", "DOG")));
        if (often()) {
            request.times(Week.NONE
                    .and(DayOfWeek.TUESDAY, HOURS.get(0).opens(), HOURS.get(1).closes())
                    .and(
                            DayOfWeek.of(1 + chance.nextInt(7)),
                            HOURS.get(1).opens(),
                            HOURS.get(2).closes()));
        }
        request.languages(List.<List<String>>of(List.of(), List.of("ja"), List.of("pt", "ja"), List.of("en", "pt"))
                .get(chance.nextInt(4)));
        if (!often()) {
            request.mostYen(chance.nextInt(3) * 500);
        }
        request.refusedCodes(rarely(List.of("SALON", "WORK", Resource.FORMAL, "NOTHING")));
        ResourceId any =
                listings.get(chance.nextInt(listings.size())).resource().id();
        if (!often()) {
            request.addRefusedResources(any).addRefusedAgencies(AgencyId.of("A0"));
        }
        if (!often()) {
            request.addKnownResources(any).addKnownAgencies(AgencyId.of("A1"));
        }
        if (!often()) {
            request.confirmedSince(DAY.minusDays(90));
        }
        return request.weights(weights()).build();
    }

    private Weights weights() {
        return often()
                ? Weights.USUAL
                : new Weights(chance.nextInt(9), chance.nextInt(9), chance.nextInt(9), 1, 0, chance.nextInt(9), 3);
    }

    private Facts facts() {
        Facts facts = often() ? Facts.NONE.yes("jobless") : Facts.NONE.no("jobless");
        return switch (chance.nextInt(4)) {
            case 0 -> facts.number("age", 15 + chance.nextInt(60));
            case 1 -> facts.number("age", 10, 19);
            case 2 -> facts.without("jobless");
            default -> facts;
        };
    }

    private boolean often() {
        return chance.nextInt(3) > 0;
    }

    private String kind() {
        return List.of("SALON", "MEALS", "WORK_TRIAL").get(chance.nextInt(3));
    }

    private AreaId area() {
        return AreaId.of(AREA_NAMES.get(chance.nextInt(AREA_NAMES.size())));
    }

    private Position position() {
        return new Position(35.6 + chance.nextInt(10) / 100.0, 140.1 + chance.nextInt(10) / 100.0);
    }

    private Set<String> rarely(List<String> of) {
        return often() ? Set.of() : some(of);
    }

    private Set<String> some(List<String> of) {
        Set<String> some = new HashSet<>();
        for (String code : of) {
            if (chance.nextBoolean()) {
                some.add(code);
            }
        }
        return some;
    }
}
