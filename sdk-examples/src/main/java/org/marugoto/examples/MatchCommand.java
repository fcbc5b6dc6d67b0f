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
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.rule.FactDeclaration;
import org.marugoto.rule.FactForm;
import org.marugoto.rule.FactType;
import org.marugoto.rule.RuleForm;
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
            description = "the directory, JSON or YAML (default: a few made-up entries)",
            paramLabel = "FILE")
    @Nullable
    Path resources;

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
        within("--confirmed-within", daysConfirmed(), 0, 36_500);
        MunicipalityProfile profile = GivenProfile.load(given);
        LocalDate day = on == null ? Asking.now(profile).on() : on;
        Faults faults = new Faults();
        SearchRequest request = request(profile, day, faults);
        List<Listing> listings = listings(profile, faults);
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

    private int daysConfirmed() {
        if (confirmedWithin != null) {
            return confirmedWithin;
        }
        return resources == null ? 0 : 90;
    }

    private SearchRequest request(MunicipalityProfile profile, LocalDate day, Faults faults) {
        SearchRequest.Builder request = SearchRequest.builder().on(day);
        if (daysConfirmed() > 0) {
            request.confirmedSince(day.minusDays(daysConfirmed()));
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

    private List<Listing> listings(MunicipalityProfile profile, Faults faults) {
        RuleForm conditions =
                new RuleForm(faults).facts(facts(profile)).areas(profile.rules().areas());
        if (resources == null) {
            terminal.say("No --resources given: these are a few made-up entries.");
        }
        Document document = resources == null ? example() : Document.read(resources, StandardCharsets.UTF_8);
        return ResourceFile.read(document, conditions, faults);
    }

    private static Document example() {
        try (InputStream in = MatchCommand.class.getResourceAsStream(EXAMPLE)) {
            if (in == null) {
                throw new IllegalStateException("Expected the resource (%s), but found none.".formatted(EXAMPLE));
            }
            return Document.of(EXAMPLE, in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
