package org.marugoto.examples;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.marugoto.Marugoto;
import org.marugoto.decide.Occasion;
import org.marugoto.json.MarugotoJson;
import org.marugoto.ledger.InMemoryStore;
import org.marugoto.ledger.Store;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.report.CaseHistory;
import org.marugoto.report.CaseStatistics;
import org.marugoto.report.ReportText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Statistics of any micro-data in the documented form, of a store, or of both. */
@Command(name = "report", mixinStandardHelpOptions = true, description = "Statistics of micro-data or of a store.")
final class ReportCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "P", description = "a shipped profile or a folder")
    String given = "";

    @Mixin
    MicroDataOptions files = new MicroDataOptions();

    @Mixin
    OutputOptions output = new OutputOptions();

    @Option(names = "--from", description = "first day, such as 2023-10-01", paramLabel = "DATE")
    @Nullable
    LocalDate from;

    @Option(names = "--to", description = "last day, such as 2024-01-31", paramLabel = "DATE")
    @Nullable
    LocalDate to;

    @Option(names = "--db", description = "URL of a database", paramLabel = "URL")
    @Nullable
    String db;

    ReportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        output.locale();
        if (from != null && to != null && to.isBefore(from)) {
            throw new BadInputException("--from lies before --to, but found (%s) and (%s).".formatted(from, to));
        }
        MunicipalityProfile profile = GivenProfile.load(given);
        terminal.print(print(statistics(profile)).stripTrailing());
        return 0;
    }

    private CaseStatistics statistics(MunicipalityProfile profile) {
        Marugoto inMemory = system(profile, new InMemoryStore());
        Optional<List<CaseHistory>> histories = files.read(inMemory.reports().codes());
        if (db == null) {
            List<CaseHistory> given = histories.orElseThrow(
                    () -> new BadInputException("A report needs --cases and --contacts, or --db, but found neither."));
            return inMemory.reports().cases(given, Optional.ofNullable(from), Optional.ofNullable(to));
        }
        try (Database database = Database.open(db)) {
            Marugoto marugoto = system(profile, database.store(profile));
            Occasion now = Asking.now(profile);
            histories.ifPresent(found -> takeIn(marugoto, found, now));
            return marugoto.reports()
                    .cases(Optional.ofNullable(from), Optional.ofNullable(to), now.purpose(Occasion.STATISTICS));
        }
    }

    private static Marugoto system(MunicipalityProfile profile, Store store) {
        return Marugoto.with(profile).store(store).build();
    }

    private void takeIn(Marugoto marugoto, List<CaseHistory> histories, Occasion now) {
        ProgressBar progress = new ProgressBar(terminal, "taking in", histories.size());
        marugoto.intake().cases(histories.iterator(), now, done -> progress.at((int) done.cases()));
    }

    private String print(CaseStatistics statistics) {
        return switch (output.format) {
            case json -> new MarugotoJson().writeTree(statistics.toTree(), true);
            case csv -> statistics.toCsv();
            case text -> ReportText.in(output.locale()).of(statistics);
        };
    }
}
