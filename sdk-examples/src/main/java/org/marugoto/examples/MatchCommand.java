package org.marugoto.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.marugoto.document.Document;
import org.marugoto.document.Faults;
import org.marugoto.document.FaultyDocumentException;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.profile.Profiles;
import org.marugoto.resource.Directory;
import org.marugoto.rule.FactDeclaration;
import org.marugoto.rule.FactForm;
import org.marugoto.rule.FactType;
import org.marugoto.search.Listing;
import org.marugoto.search.ResourceIndex;
import org.marugoto.search.SearchRequest;
import org.marugoto.search.SearchResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code match}: the best resources for one person, and why not the others. */
@Command(
        name = "match",
        mixinStandardHelpOptions = true,
        description = "The best resources for one person, with the parts of each score, and why not the others.")
final class MatchCommand implements Callable<Integer> {

    private static final String EXAMPLE = "match/resources.yaml";
    private static final String EXAMPLE_LEFT = "match/left.csv";
    private static final FactDeclaration AGE = FactDeclaration.of("age", FactType.Amount.whole("years", 0, 150));

    private final Terminal terminal;

    @Parameters(paramLabel = "P", description = "a shipped profile or a folder")
    String given = "";

    @Option(
            names = "--person",
            required = true,
            description = "what is known of the person, JSON or YAML; what is left out is unknown",
            paramLabel = "FILE")
    Path person = Path.of("");

    @Option(
            names = "--resources",
            description =
                    "a resource file, JSON or YAML (default: the resources of the profile; if it has none, made-up ones)",
            paramLabel = "FILE")
    @Nullable
    Path resources;

    @Option(
            names = "--left",
            description =
                    "left.csv: resource_id,left: how many places are left; it is asked where the file does not say",
            paramLabel = "FILE")
    @Nullable
    Path left;

    @Option(names = "--top", defaultValue = "10", description = "how many at most (default: 10)", paramLabel = "N")
    int top = 10;

    @Option(
            names = "--misses",
            defaultValue = "5",
            description = "how many of the others to explain, the nearest first (default: 5)",
            paramLabel = "N")
    int misses = 5;

    @Option(
            names = "--confirmed-within",
            description = "only what was confirmed within so many days, 0 for however long ago"
                    + " (default: 90; the made-up entries: 0)",
            paramLabel = "DAYS")
    @Nullable
    Integer confirmedWithin;

    @Option(names = "--on", description = "the day of the search (default: today)", paramLabel = "DATE")
    @Nullable
    LocalDate on;

    @Mixin
    OutputOptions output = new OutputOptions();

    MatchCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        output.locale();
        within("--top", top, 1, 100_000);
        within("--misses", misses, 0, 100_000);
        within("--confirmed-within", confirmedWithin == null ? 0 : confirmedWithin, 0, 36_500);
        MunicipalityProfile profile = GivenProfile.load(given);
        LocalDate day = on == null ? Asking.now(profile).on() : on;
        Faults faults = new Faults();
        SearchRequest request = request(profile, day, faults);
        List<Listing> listings = listings(profile, directory(profile, faults), faults);
        faults.throwIfAny();
        SearchResult result =
                ResourceIndex.of(listings, profile.rules().areas(), day).search(request, top);
        new MatchPage(result, profile, output).print(terminal, misses);
        return 0;
    }

    private static void within(String name, int found, int least, int most) {
        if (found < least || found > most) {
            throw new BadInputException(
                    "%s is a number from %d to %d, but found (%d).".formatted(name, least, most, found));
        }
    }

    private int daysConfirmed(MunicipalityProfile profile) {
        if (confirmedWithin != null) {
            return confirmedWithin;
        }
        return isMadeUp(profile) ? 0 : 90;
    }

    private SearchRequest request(MunicipalityProfile profile, LocalDate day, Faults faults) {
        SearchRequest.Builder request = SearchRequest.builder().on(day);
        if (daysConfirmed(profile) > 0) {
            request.confirmedSince(day.minusDays(daysConfirmed(profile)));
        }
        FactForm facts = FactForm.of(facts(profile), profile.rules().areas());
        PersonFile.read(Document.read(person, StandardCharsets.UTF_8), profile, facts, request, faults);
        return request.build();
    }

    /** The facts of the profile, and the age if it declares none. */
    private static List<FactDeclaration> facts(MunicipalityProfile profile) {
        List<FactDeclaration> facts = new ArrayList<>(profile.rules().facts());
        if (facts.stream().noneMatch(fact -> fact.name().equals(AGE.name()))) {
            facts.add(AGE);
        }
        return facts;
    }

    private boolean isMadeUp(MunicipalityProfile profile) {
        return resources == null && profile.directory().all().isEmpty();
    }

    private Directory directory(MunicipalityProfile profile, Faults faults) {
        if (resources == null && !isMadeUp(profile)) {
            return profile.directory();
        }
        if (resources == null) {
            terminal.say("No --resources given: these are a few made-up entries.");
        }
        try {
            Document document = resources == null ? example(EXAMPLE) : Document.read(resources, StandardCharsets.UTF_8);
            return Profiles.directory(document, profile);
        } catch (FaultyDocumentException faulty) {
            faulty.faults().forEach(faults::add);
            return Directory.of(List.of());
        }
    }

    private List<Listing> listings(MunicipalityProfile profile, Directory directory, Faults faults) {
        if (left == null && !isMadeUp(profile)) {
            return directory.all().stream().map(Listing::of).toList();
        }
        Document document = left == null ? example(EXAMPLE_LEFT) : Document.read(left, StandardCharsets.UTF_8);
        return PlacesLeftFile.read(document, directory, faults);
    }

    private static Document example(String name) {
        try (InputStream in = MatchCommand.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("Expected the resource (%s), but found none.".formatted(name));
            }
            return Document.of(name, in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
