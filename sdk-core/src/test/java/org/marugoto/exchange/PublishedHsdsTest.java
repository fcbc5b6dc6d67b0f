package org.marugoto.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.profile.Profiles;
import org.marugoto.resource.Directory;
import org.marugoto.search.Listing;

/** What Open Referral publishes, read from the folder given by {@code -Dhsds.dir}: {@code schema/} and {@code examples/}. */
class PublishedHsdsTest {

    private static final String GIVEN = System.getProperty("hsds.dir", "");
    private static final Path FOLDER = Path.of(GIVEN);
    private static final MunicipalityProfile CHIBA = Profiles.load("chiba");
    private static final Hsds HSDS = Hsds.of(CHIBA);

    @BeforeEach
    void given() {
        assumeTrue(
                !GIVEN.isEmpty(),
                "Not run: the published HSDS schema and examples are not part of the repository; give their folder as -Dhsds.dir=FOLDER.");
    }

    private static Schema schema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(FOLDER.resolve("schema/service.json")), InputFormat.JSON);
    }

    private static List<String> faults(Schema schema, String json) {
        return schema
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    @Test
    void our_export_is_valid_by_the_published_schema() throws IOException {
        Schema schema = schema();
        for (int seed = 0; seed < 3; seed++) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            List<Listing> listings = new RandomResources(CHIBA, seed)
                    .directory(25).all().stream()
                            .map(entry -> entry.id().value().startsWith("R") ? Listing.of(entry, 3) : Listing.of(entry))
                            .toList();
            HSDS.write(listings, Instant.parse("2024-06-03T00:00:00Z"), "out.json", out);
            JsonNode services = new ObjectMapper().readTree(out.toByteArray()).get("contents");
            assertThat(services).hasSize(25);
            for (JsonNode service : services) {
                assertThat(faults(schema, service.toString())).isEmpty();
            }
        }
    }

    @Test
    void the_schema_finds_what_is_wrong() throws IOException {
        assertThat(faults(schema(), "{\"id\": \"no uuid\", \"name\": 7, \"status\": \"dreaming\"}"))
                .hasSize(3);
    }

    @Test
    void every_published_example_loads_and_comes_back_the_same() throws IOException {
        int entries = 0;
        for (Path example : examples()) {
            Imported imported;
            try (InputStream in = Files.newInputStream(example)) {
                imported = HSDS.read(example.getFileName().toString(), in);
            }
            assertThat(imported.losses()).as(example.toString()).isNotEmpty();
            Directory directory = imported.directory();
            entries += directory.all().size();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            HSDS.write(directory, "again.json", out);
            assertThat(HSDS.read("again.json", new ByteArrayInputStream(out.toByteArray()))
                            .directory()
                            .all())
                    .as(example.toString())
                    .isEqualTo(directory.all());
        }
        assertThat(entries).isEqualTo(4);
    }

    private static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve("examples"))) {
            return files.sorted().toList();
        }
    }
}
