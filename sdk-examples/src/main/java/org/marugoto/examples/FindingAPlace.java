package org.marugoto.examples;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.marugoto.LiveDirectory;
import org.marugoto.Marugoto;
import org.marugoto.agency.OpeningHours;
import org.marugoto.area.AreaId;
import org.marugoto.code.Text;
import org.marugoto.code.Wording;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.Occasion;
import org.marugoto.household.PersonId;
import org.marugoto.ledger.InMemoryStore;
import org.marugoto.profile.Profiles;
import org.marugoto.resource.Directory;
import org.marugoto.resource.PlacesCommand;
import org.marugoto.resource.Recurrence;
import org.marugoto.resource.Resource;
import org.marugoto.resource.ResourceId;
import org.marugoto.resource.Schedule;
import org.marugoto.rule.Condition;
import org.marugoto.rule.Condition.AgeDay;
import org.marugoto.rule.Facts;
import org.marugoto.rule.Span;
import org.marugoto.search.Criterion;
import org.marugoto.search.Match;
import org.marugoto.search.SearchRequest;
import org.marugoto.search.SearchResult;
import org.marugoto.search.Week;
import org.marugoto.search.Weights;

/** A woman in her eighties who likes to cook looks for company on Wednesdays. */
public final class FindingAPlace {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 3);

    private FindingAPlace() {}

    /** Runs the example. */
    public static void main(String[] args) {
        Marugoto city =
                Marugoto.with(Profiles.load("chiba")).store(new InMemoryStore()).build();
        Occasion now = Occasion.of(
                ActorId.of("W-7"),
                city.profile().centre(),
                DAY.atTime(9, 0).atZone(java.time.ZoneId.of("Asia/Tokyo")).toInstant(),
                DAY);
        Directory entries = Directory.of(List.of(
                salon("kitchen", "みんなの台所", "Kitchen for all")
                        .addFunctions("COMPANY", "COOKING")
                        .build(),
                salon("tea", "お茶の間", "Tea room").addFunctions("COMPANY").build(),
                salon("youth", "若者の居場所", "Youth space")
                        .addFunctions("COMPANY", "COOKING")
                        .eligibility(new Condition.AgeIn("age", Span.of(15, 39), AgeDay.DECISION))
                        .build()));

        // snippet: FindingAPlace
        LiveDirectory directory = city.resources().directory(entries, now); // keep it
        SearchRequest request = SearchRequest.builder()
                .on(now.on())
                .facts(Facts.NONE.number("age", 80, 89)) // in her eighties
                .home(AreaId.of("inage"))
                .times(Week.of("WE 10:00-16:00"))
                .addNeeds("COMPANY")
                .addInterests("COOKING")
                .weights(Weights.USUAL.with(Criterion.TRAVEL, 30)) // she walks
                .build();
        SearchResult found = directory.search(request, 2, now);

        Wording words = Wording.in(Locale.ENGLISH);
        for (Match match : found.matches()) {
            System.out.printf(
                    "%s: %.0f points, next on %s%n",
                    match.resource().id(), match.points(), match.nextDay().orElseThrow());
        }
        found.whyNot(ResourceId.of("youth")).forEach(reason -> System.out.println("youth: " + words.of(reason)));

        ResourceId kitchen = ResourceId.of("kitchen");
        city.resources().handle(kitchen, new PlacesCommand.Offer(1, now));
        city.resources().handle(kitchen, new PlacesCommand.Take(PersonId.of("somebody"), now));
        directory
                .search(request, 2, now)
                .nearMisses(1)
                .forEach(miss -> System.out.println(
                        miss.resource().id() + ": " + words.of(miss.reasons().get(0))));
        // end snippet
    }

    private static Resource.Builder salon(String id, String ja, String en) {
        return Resource.builder()
                .id(ResourceId.of(id))
                .name(Text.of(ja, en))
                .kind("SALON")
                .formality(Resource.INFORMAL)
                .addSchedules(Schedule.builder()
                        .beginsOn(LocalDate.of(2024, 1, 1))
                        .hours(OpeningHours.of("13:00", "15:00"))
                        .addRules(Recurrence.parse("FREQ=MONTHLY;BYDAY=2WE,4WE"))
                        .build());
    }
}
