package org.marugoto.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.marugoto.agency.OpeningHours;
import org.marugoto.area.AreaId;
import org.marugoto.code.Text;
import org.marugoto.code.Wording;
import org.marugoto.decide.ActorId;
import org.marugoto.document.FaultyDocumentException;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.profile.Profiles;
import org.marugoto.resource.Confirmation;
import org.marugoto.resource.ContactPoint;
import org.marugoto.resource.Directory;
import org.marugoto.resource.Fee;
import org.marugoto.resource.Location;
import org.marugoto.resource.Recurrence;
import org.marugoto.resource.Resource;
import org.marugoto.resource.ResourceId;
import org.marugoto.resource.Schedule;
import org.marugoto.rule.Condition;
import org.marugoto.rule.Span;
import org.marugoto.search.Listing;

class HsdsTest {

    private static final int EFFORT = Integer.getInteger("marugoto.effort", 1);
    private static final MunicipalityProfile CHIBA = Profiles.load("chiba");
    private static final Hsds HSDS = Hsds.of(CHIBA);

    /** Our own small example, with what can be taken over and much that cannot. */
    private static final String TEA_ROOM = """
            {"id": "11111111-2222-4333-8444-555555555555", "name": "お茶の間", "alternate_name": "Tea room",
             "description": "Everybody is welcome.", "status": "active", "url": "https://example.jp/tea",
             "email": "tea@example.jp", "minimum_age": 18, "maximum_age": 64, "assured_date": "2024-05-01",
             "assurer_email": "someone@example.jp", "wait_time": "none",
             "organization": {"id": "11111111-2222-4333-8444-000000000000", "name": "Green Hill", "description": "a club"},
             "phones": [{"id": "11111111-2222-4333-8444-000000000001", "number": "043-200-0000", "extension": 7}],
             "languages": [{"id": "11111111-2222-4333-8444-000000000002", "name": "Vietnamese", "code": "vi"}],
             "schedules": [{"id": "11111111-2222-4333-8444-000000000003", "freq": "MONTHLY", "byday": "2WE,4WE",
               "dtstart": "2024-04-01", "opens_at": "13:00", "closes_at": "15:00", "notes": "not in August"}],
             "service_areas": [{"id": "11111111-2222-4333-8444-000000000004", "name": "緑区"}],
             "cost_options": [{"id": "11111111-2222-4333-8444-000000000005", "amount": 300, "currency": "jpy",
               "amount_description": "1回"}],
             "service_at_locations": [{"id": "11111111-2222-4333-8444-000000000006", "location": {
               "id": "11111111-2222-4333-8444-000000000007", "location_type": "physical", "name": "Hall",
               "latitude": 35.6, "longitude": 140.1, "addresses": [{"id": "11111111-2222-4333-8444-000000000008",
                 "address_1": "緑区おゆみ野1-1", "city": "千葉市", "state_province": "千葉県", "postal_code": "2660000",
                 "country": "JP", "address_type": "physical"}],
               "accessibility": [{"id": "11111111-2222-4333-8444-000000000009", "description": "スロープ"}]}}]}
            """;

    private static Imported read(String json) {
        return HSDS.read("tea.json", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] write(Directory directory, List<Loss> losses) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        losses.addAll(HSDS.write(directory, "out.json", out));
        return out.toByteArray();
    }

    private static String lossesOf(Imported imported) {
        Wording english = Wording.in(Locale.ENGLISH);
        return imported.losses().stream().map(loss -> loss.text(english)).collect(Collectors.joining("\n"));
    }

    @Test
    void a_service_becomes_an_entry() {
        Resource entry = read(TEA_ROOM).directory().all().get(0);
        assertThat(entry.name()).isEqualTo(Text.of("お茶の間", "Tea room"));
        assertThat(entry.description()).contains("Everybody is welcome.");
        assertThat(entry.operator()).contains("Green Hill");
        assertThat(entry.kind()).isEqualTo("OTHER");
        assertThat(entry.eligibility())
                .contains(new Condition.AgeIn("age", Span.of(18, 64), Condition.AgeDay.DECISION));
        assertThat(entry.contact()).contains("043-200-0000 内線7 / tea@example.jp / https://example.jp/tea");
        assertThat(entry.languages()).containsExactly("vi");
        assertThat(entry.accessibility()).containsExactly("RAMP");
        assertThat(entry.areasServed()).containsExactly(AreaId.of("midori"));
        assertThat(entry.fees()).containsExactly(new Fee(300, Text.of("1回", "1回")));
        assertThat(entry.location().orElseThrow().area()).isEqualTo(AreaId.of("midori"));
        assertThat(entry.location().orElseThrow().address()).isEqualTo("〒266-0000 緑区おゆみ野1-1");
        assertThat(entry.location().orElseThrow().position()).isPresent();
        assertThat(entry.confirmed()).contains(new Confirmation(ActorId.of("publisher"), LocalDate.of(2024, 5, 1)));
        assertThat(entry.schedules())
                .containsExactly(Schedule.builder()
                        .beginsOn(LocalDate.of(2024, 4, 1))
                        .hours(OpeningHours.of("13:00", "15:00"))
                        .addRules(Recurrence.parse("FREQ=MONTHLY;BYDAY=2WE,4WE"))
                        .closesOnHolidays(false)
                        .closingPeriods(List.of())
                        .build());
    }

    @Test
    void everything_that_is_not_taken_over_is_told_with_its_path() {
        assertThat(read(TEA_ROOM).losses())
                .extracting(loss -> loss.path() + " " + loss.reason().code().name())
                .containsExactlyInAnyOrder(
                        "attributes KIND_ASSUMED",
                        "assurer_email NOT_TAKEN_OVER",
                        "wait_time NOT_TAKEN_OVER",
                        "organization.description NOT_TAKEN_OVER",
                        "schedules[0].notes NOT_TAKEN_OVER",
                        "service_at_locations[0].location.name NOT_TAKEN_OVER");
    }

    @Test
    void the_same_loss_in_a_thousand_services_is_one_line() {
        List<String> many = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            many.add("{\"id\": \"s%d\", \"name\": \"s\", \"status\": \"active\", \"wait_time\": \"x\"}".formatted(i));
        }
        Imported imported = read("{\"total_items\": 1000, \"contents\": [" + String.join(",\n", many) + "]}");
        assertThat(imported.directory().all()).hasSize(1000);
        assertThat(lossesOf(imported)).contains("tea.json: contents[0].wait_time ×1000: there is no place");
    }

    @Test
    void a_service_at_two_places_becomes_two_entries() {
        String at = "{\"id\": \"%s\", \"location\": {\"id\": \"l\", \"location_type\": \"virtual\"}}";
        Imported imported = read("[{\"id\": \"s\", \"name\": \"s\", \"status\": \"active\", \"service_at_locations\": ["
                + at.formatted("a") + "," + at.formatted("b") + "]}]");
        assertThat(imported.directory().all())
                .extracting(entry -> entry.id().value())
                .containsExactly("a", "b");
    }

    @Test
    void what_is_not_offered_now_is_left_out_and_told() {
        Imported imported =
                read("[{\"id\": \"s\", \"name\": \"s\", \"status\": \"defunct\", \"wait_time\": \"x\"}, {}]");
        assertThat(imported.directory().all()).isEmpty();
        assertThat(imported.losses())
                .extracting(loss -> loss.path() + " " + loss.reason().code().name())
                .containsExactly("[0].status NOT_OFFERED", "[1] NO_SERVICE");
    }

    @Test
    void a_schedule_that_would_be_narrower_than_we_understand_is_not_taken_over_at_all() {
        Imported imported = read("[{\"id\": \"s\", \"name\": \"s\", \"status\": \"active\", \"schedules\":"
                + " [{\"id\": \"x\", \"freq\": \"WEEKLY\", \"byweekno\": \"41,42\", \"opens_at\": \"10:00\","
                + " \"closes_at\": \"18:00\"}]}]");
        assertThat(imported.directory().all().get(0).schedules()).isEmpty();
        assertThat(lossesOf(imported)).contains("[0].schedules[0].freq: the value was not understood");
    }

    @Test
    void a_round_trip_keeps_every_mapped_field() {
        for (int seed = 0; seed < 20 * EFFORT; seed++) {
            Directory directory = new RandomResources(CHIBA, seed).directory(30);
            byte[] json = write(directory, new ArrayList<>());
            Imported back = HSDS.read("out.json", new ByteArrayInputStream(json));
            assertThat(back.losses()).as("seed " + seed).isEmpty();
            assertThat(back.directory().all())
                    .as("seed " + seed)
                    .containsExactlyElementsOf(
                            directory.all().stream().map(HsdsTest::published).toList());
        }
    }

    @Test
    void places_left_stand_in_the_capacities_of_the_newer_standard() {
        Resource room = read(TEA_ROOM)
                .directory()
                .all()
                .get(0)
                .but()
                .capacity(12)
                .capacityPerSession(true)
                .build();
        Resource unknown = room.but().id(ResourceId.of("farm")).build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Loss> losses = HSDS.write(
                List.of(Listing.of(room, 4), Listing.of(unknown)),
                Instant.parse("2024-06-03T01:02:03.456789Z"),
                "x",
                out);
        String json = out.toString(StandardCharsets.UTF_8);
        assertThat(json)
                .contains("\"available\":4,\"maximum\":12,\"updated\":\"2024-06-03T01:02:03.456Z\"")
                .contains("\"scheme\":\"marugoto\",\"identifier\":\"people-a-session\"");
        assertThat(losses).extracting(Loss::path).containsExactly(room.id() + ".confirmed.by", "farm.capacity");
        Imported back = read(json);
        assertThat(back.losses()).isEmpty();
        assertThat(back.placesLeft()).containsExactly(Map.entry(room.id(), 4));
        assertThat(back.directory().all()).containsExactlyInAnyOrder(room, unknown);
    }

    @Test
    void a_capacity_in_other_units_is_taken_over_and_the_unit_told() {
        Imported imported =
                read("[{\"id\": \"s\", \"name\": \"s\", \"status\": \"active\", \"capacities\": [{\"id\": \"c\","
                        + " \"unit\": {\"id\": \"u\", \"name\": \"Bed\"}, \"available\": 2, \"maximum\": 9,"
                        + " \"updated\": \"2024-05-01T00:00:00Z\", \"description\": \"quiet\"}]}]");
        assertThat(imported.directory().all().get(0).capacity()).hasValue(9);
        assertThat(imported.placesLeft()).containsExactly(Map.entry(ResourceId.of("s"), 2));
        assertThat(imported.losses())
                .extracting(Loss::path)
                .contains("[0].capacities[0].unit.name", "[0].capacities[0].description");
    }

    @Test
    void whom_to_ask_what_to_bring_and_how_to_get_there_are_taken_over() {
        Resource entry =
                read("[{\"id\": \"s\", \"name\": \"s\", \"status\": \"active\", \"application_process\": \"call\","
                                + " \"required_documents\": [{\"id\": \"d\", \"document\": \"a card\", \"uri\": \"https://x.jp\"}],"
                                + " \"contacts\": [{\"id\": \"c\", \"name\": \"n\", \"department\": \"front desk\","
                                + " \"phones\": [{\"id\": \"p\", \"number\": \"043-200-0000\", \"extension\": 7}]}, {\"id\": \"e\"}],"
                                + " \"service_at_locations\": [{\"id\": \"l\", \"location\": {\"id\": \"m\", \"location_type\":"
                                + " \"physical\", \"transportation\": \"by bus\", \"phones\": [{\"id\": \"q\", \"number\": \"043-1\"}],"
                                + " \"addresses\": [{\"id\": \"a\", \"address_1\": \"緑区1\", \"postal_code\": \"AB 12\"}]}}]}]")
                        .directory()
                        .all()
                        .get(0);
        assertThat(entry.howToApply()).contains("call");
        assertThat(entry.requiredDocuments()).containsExactly("a card");
        assertThat(entry.directions()).contains("by bus");
        assertThat(entry.contact()).contains("043-1");
        assertThat(entry.location().orElseThrow().address()).isEqualTo("緑区1");
        assertThat(entry.contacts())
                .containsExactly(new ContactPoint(
                        Optional.of("n"),
                        Optional.empty(),
                        Optional.of("front desk"),
                        Optional.empty(),
                        Optional.of("043-200-0000 内線7")));
    }

    @Test
    void entries_come_while_the_document_is_still_being_read() {
        byte[] page = ("[" + TEA_ROOM + "," + " ".repeat(1_000_000) + "]").getBytes(StandardCharsets.UTF_8);
        ByteArrayInputStream in = new ByteArrayInputStream(page);
        List<Integer> leftAtEntry = new ArrayList<>();
        try {
            HSDS.read("page.json", in, entry -> leftAtEntry.add(in.available()));
        } catch (FaultyDocumentException trailingComma) {
            assertThat(trailingComma.faults()).hasSize(1);
        }
        assertThat(leftAtEntry).hasSize(1);
        assertThat(leftAtEntry.get(0)).isGreaterThan(900_000);
    }

    @Test
    void codes_of_another_city_are_told_and_left_out() {
        String attribute = "{\"id\": \"x\", \"value\": \"%s\", \"taxonomy_term\": {\"id\": \"y\", \"name\": \"n\","
                + " \"taxonomy\": \"marugoto:%s\"}}";
        Imported imported = read("[{\"id\": \"s\", \"name\": \"s\", \"status\": \"active\", \"attributes\": ["
                + attribute.formatted("BONFIRE", "kind") + "," + attribute.formatted("JUGGLING", "function") + ","
                + attribute.formatted("EXCHANGE", "function") + "]}]");
        Resource entry = imported.directory().all().get(0);
        assertThat(entry.kind()).isEqualTo("OTHER");
        assertThat(entry.functions()).containsExactly("EXCHANGE");
        assertThat(lossesOf(imported)).contains("[0].attributes ×2: the value was not understood");
    }

    /** What HSDS can say of an entry: who confirmed it is nobody's business, and there is one organisation. */
    private static Resource published(Resource entry) {
        Optional<Confirmation> confirmed =
                entry.confirmed().map(last -> new Confirmation(ActorId.of("publisher"), last.on()));
        return entry.forPublication().but().confirmed(confirmed).build();
    }

    @Test
    void a_confidential_location_never_leaves() {
        Directory directory = Directory.of(List.of(Resource.builder()
                .id(ResourceId.of("shelter"))
                .name(Text.of("一時の宿", "a bed for some nights"))
                .kind("HOUSING")
                .formality(Resource.FORMAL)
                .location(new Location(AreaId.of("chuo"), "ひみつ町1-1", true))
                .description("at ひみつ町")
                .operator("ひみつの会")
                .contact("043-999-9999")
                .directions("ひみつ駅から歩く")
                .howToApply("ひみつの電話で")
                .addContacts(new ContactPoint(
                        Optional.of("ひみつさん"), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()))
                .build()));
        List<Loss> losses = new ArrayList<>();
        String json = new String(write(directory, losses), StandardCharsets.UTF_8);
        assertThat(json).contains("一時の宿").doesNotContain("ひみつ", "043-999", "chuo");
        assertThat(losses).extracting(loss -> loss.reason().code()).containsExactly(ExchangeLoss.WITHHELD);
    }

    @Test
    void faults_are_told_all_at_once_with_their_lines() {
        FaultyDocumentException faulty = catchThrowableOfType(FaultyDocumentException.class, () -> read("""
                [
                {"name": "a", "status": "active"},
                {"id": "b", "status": "active"},
                {"id": "c", "name": "c", "status": "active"},
                {"id": "c", "name": "c", "status": "active"},
                {"id": "d d", "name": "d", "status": "active"},
                7]
                """));
        Wording english = Wording.in(Locale.ENGLISH);
        assertThat(faulty.faults())
                .extracting(fault -> fault.text(english))
                .containsExactly(
                        "tea.json:2: a value for [0].id (found none)",
                        "tea.json:3: a value for [1].name (found none)",
                        "tea.json:5: id to be there once (found c again; first in line 4)",
                        "tea.json:6: [4].id to be an identifier of 1 to 64 characters without blanks (found 3 characters)",
                        "tea.json:7: [5] to be a mapping of keys to values (found a value)");
    }

    @Test
    void whatever_is_broken_in_a_file_there_is_one_exception_for_it() {
        Random random = new Random(6);
        byte[] good = ("[" + TEA_ROOM + ","
                        + new String(
                                write(new RandomResources(CHIBA, 1).directory(3), new ArrayList<>()),
                                StandardCharsets.UTF_8)
                        + "]")
                .getBytes(StandardCharsets.UTF_8);
        int read = 0;
        int faulty = 0;
        for (int i = 0; i < 4000 * EFFORT; i++) {
            byte[] bytes = Mutation.of(good, random);
            try {
                HSDS.read("x.json", new ByteArrayInputStream(bytes));
                read++;
            } catch (FaultyDocumentException expected) {
                assertThat(expected.faults()).isNotEmpty();
                faulty++;
            }
        }
        assertThat(read).isPositive();
        assertThat(faulty).isPositive();
    }
}
