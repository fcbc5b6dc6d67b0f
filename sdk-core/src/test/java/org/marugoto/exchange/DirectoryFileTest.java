package org.marugoto.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.marugoto.area.AreaId;
import org.marugoto.code.Wording;
import org.marugoto.document.Document;
import org.marugoto.document.FaultyDocumentException;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.profile.ProfileFiles;
import org.marugoto.profile.Profiles;
import org.marugoto.resource.Directory;
import org.marugoto.resource.Resource;
import org.marugoto.resource.ResourceId;

class DirectoryFileTest {

    private static final int EFFORT = Integer.getInteger("marugoto.effort", 1);
    private static final MunicipalityProfile CHIBA = Profiles.load("chiba");

    private static final String SALON = """
            resources:
              - id: midori-salon
                name: {ja: みどりサロン, en: Midori salon}
                description: お茶とおしゃべり
                kind: SALON
                formality: INFORMAL
                operator: みどり自治会
                functions: [EXCHANGE, PLACE_FOR_OLDER]
                location: {area: midori, address: 緑区おゆみ野1-1, latitude: 35.56, longitude: 140.15}
                areas: [midori, wakaba]
                schedules:
                  - begins: 2024-04-01
                    hours: 13:00-15:00
                    rules: ["FREQ=MONTHLY;BYDAY=2WE,4WE"]
                    exceptions: [2024-08-14]
                eligibility: {fact: age, age: ">=65"}
                fees: [{yen: 100, per: {ja: 1回, en: a visit}}]
                capacity: 20
                languages: [en]
                accessibility: [RAMP]
                contact: 043-200-0000
                confirmed: {by: W-7, on: 2024-05-01}
            """;

    private static Directory read(String yaml) {
        return Profiles.directory(new Document("salon.yaml", yaml), CHIBA);
    }

    @Test
    void a_resource_file_is_a_directory() {
        Resource salon = read(SALON).find(ResourceId.of("midori-salon")).orElseThrow();
        assertThat(salon.functions()).containsExactly("EXCHANGE", "PLACE_FOR_OLDER");
        assertThat(salon.areasServed()).contains(AreaId.of("wakaba"));
        assertThat(salon.isOn(LocalDate.of(2024, 5, 8))).isTrue();
        assertThat(salon.isOn(LocalDate.of(2024, 8, 14))).isFalse();
        assertThat(salon.eligibility()).isPresent();
        assertThat(salon.capacity()).hasValue(20);
        assertThat(salon.isConfirmedSince(LocalDate.of(2024, 5, 1))).isTrue();
    }

    @Test
    void what_was_written_reads_back_the_same_secrets_included() {
        for (int seed = 0; seed < 10 * EFFORT; seed++) {
            Directory directory = new RandomResources(CHIBA, seed).directory(30);
            assertThat(read(DirectoryFile.toJson(directory)).all())
                    .as("seed " + seed)
                    .isEqualTo(directory.all());
        }
    }

    @Test
    void every_fault_is_told_at_once_with_file_and_line() {
        FaultyDocumentException faulty = catchThrowableOfType(FaultyDocumentException.class, () -> read("""
                resources:
                  - id: a
                    name: {ja: あ, en: a}
                    kind: BONFIRE
                    formality: LOOSE
                    location: {area: moon, address: x, latitude: 91, longitude: 1}
                    schedules: [{begins: 2024-04-01, hours: 13:00-15:00, rules: [FREQ=HOURLY]}]
                    eligibility: {fact: shoeSize, range: 1..2}
                    capacity: -1
                  - {id: a, name: {ja: い, en: b}, kind: SALON, formality: FORMAL, organisation: nobody}
                  - {id: c c}
                """));
        Wording english = Wording.in(Locale.ENGLISH);
        assertThat(faulty.faults())
                .extracting(fault -> fault.text(english))
                .anyMatch(line -> line.startsWith("salon.yaml:4:") && line.contains("(found BONFIRE)"))
                .anyMatch(line -> line.startsWith("salon.yaml:5:") && line.contains("(found LOOSE)"))
                .anyMatch(line -> line.startsWith("salon.yaml:6:") && line.contains("(found moon)"))
                .anyMatch(line -> line.startsWith("salon.yaml:6:") && line.contains("(found 91)"))
                .anyMatch(line -> line.startsWith("salon.yaml:7:") && line.contains("HOURLY"))
                .anyMatch(line -> line.startsWith("salon.yaml:8:") && line.contains("shoeSize"))
                .anyMatch(line -> line.startsWith("salon.yaml:9:") && line.contains("(found -1)"))
                .anyMatch(line -> line.startsWith("salon.yaml:10:") && line.contains("(found nobody)"))
                .anyMatch(line -> line.startsWith("salon.yaml:10:") && line.contains("found a again"))
                .anyMatch(line -> line.startsWith("salon.yaml:11:") && line.contains("without blanks"));
    }

    @Test
    void a_profile_names_its_resource_files() {
        ProfileFiles files = relative -> switch (relative) {
            case "profile.yaml" -> {
                Document main = ProfileFiles.shipped("chiba").read(relative);
                yield new Document(main.name(), main.text() + "\nresources: [resources/salon.yaml]\n");
            }
            case "resources/salon.yaml" -> new Document(relative, SALON);
            default -> ProfileFiles.shipped("chiba").read(relative);
        };
        assertThat(Profiles.load(files).directory().all()).hasSize(1);
        assertThat(CHIBA.directory().all()).isEmpty();
    }

    @Test
    void the_map_of_an_area_is_what_lies_in_it_or_serves_it() {
        Directory directory = read(SALON);
        assertThat(directory.mapOf(AreaId.of("midori"), CHIBA.areas())).hasSize(1);
        assertThat(directory.mapOf(AreaId.of("wakaba"), CHIBA.areas())).hasSize(1);
        assertThat(directory.mapOf(AreaId.of("chuo"), CHIBA.areas())).isEmpty();
        Directory secret = read(SALON.replace("address: ", "confidential: true, address: ")
                .replace("areas: [midori, wakaba]", "areas: [wakaba]"));
        assertThat(secret.mapOf(AreaId.of("midori"), CHIBA.areas())).isEmpty();
        assertThat(secret.mapOf(AreaId.of("wakaba"), CHIBA.areas()))
                .singleElement()
                .satisfies(entry -> assertThat(entry.toString()).doesNotContain("おゆみ野", "043"));
    }

    @Test
    void whatever_is_broken_in_a_file_there_is_one_exception_for_it() {
        Random random = new Random(8);
        byte[] good = SALON.getBytes(StandardCharsets.UTF_8);
        int read = 0;
        int faulty = 0;
        for (int i = 0; i < 3000 * EFFORT; i++) {
            try {
                Profiles.directory(Document.of("x.yaml", Mutation.of(good, random), StandardCharsets.UTF_8), CHIBA);
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
