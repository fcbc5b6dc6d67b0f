package org.marugoto.examples;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.marugoto.journey.Journey;
import org.marugoto.journey.JourneyResult;
import org.marugoto.journey.JourneyRunner;
import org.marugoto.journey.Journeys;
import org.marugoto.json.MarugotoJson;
import org.marugoto.ledger.Ids;
import org.marugoto.ledger.InMemoryStore;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.profile.Profiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code journey}: runs the acceptance scenarios of a profile, or of all shipped ones, step by step. */
@Command(
        name = "journey",
        mixinStandardHelpOptions = true,
        description = "Runs the acceptance scenarios of a profile, or of all shipped ones, step by step.")
final class JourneyCommand implements Callable<Integer> {

    private static final String ALL = "all";

    private final Terminal terminal;

    @Parameters(paramLabel = "P", description = "a shipped profile, a folder, or all")
    String given = "";

    @Option(
            names = "--db",
            description = "URL of a database to run on, best one of its own (default: in memory)",
            paramLabel = "URL")
    @Nullable
    String db;

    @Mixin
    OutputOptions output = new OutputOptions();

    JourneyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        output.locale();
        if (output.format == OutputOptions.Format.csv) {
            throw new BadInputException("journey prints text or json, but found (csv).");
        }
        List<Journey> journeys = given.equals(ALL)
                ? Profiles.shipped().stream().map(JourneyCommand::read).toList()
                : List.of(read(given));
        List<JourneyResult> results = run(journeys);
        if (output.format == OutputOptions.Format.json) {
            printJson(results);
        } else {
            results.forEach(
                    result -> JourneyText.in(output.locale()).lines(result).forEach(terminal::print));
        }
        return results.stream().allMatch(JourneyResult::ok) ? 0 : 1;
    }

    private static Journey read(String profile) {
        MunicipalityProfile loaded = GivenProfile.load(profile);
        return Journeys.read(GivenProfile.files(profile), loaded);
    }

    private List<JourneyResult> run(List<Journey> journeys) {
        if (db == null) {
            JourneyRunner runner = JourneyRunner.on(InMemoryStore::new);
            return journeys.stream().map(runner::run).toList();
        }
        try (Database database = Database.open(db)) {
            Ids ids = Ids.timeOrdered(Clock.systemUTC(), new SecureRandom());
            return journeys.stream()
                    .map(journey -> JourneyRunner.on(() -> database.store(journey.profile()))
                            .ids(ids)
                            .run(journey))
                    .toList();
        }
    }

    private void printJson(List<JourneyResult> results) {
        List<Object> trees = results.stream()
                .<Object>map(result -> result.toTree(output.locale()))
                .toList();
        Object tree = given.equals(ALL) ? trees : trees.get(0);
        terminal.print(new MarugotoJson().writeTree(tree, true));
        results.forEach(result -> result.failures().forEach(fault -> terminal.say(fault.text(output.wording()))));
    }
}
