package org.marugoto.examples;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.marugoto.document.Document;
import org.marugoto.document.Faults;
import org.marugoto.json.MarugotoJson;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.rule.Assessment;
import org.marugoto.rule.FactForm;
import org.marugoto.rule.Facts;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rules decide}: one explained decision. */
final class RulesCommands {

    private RulesCommands() {}

    static CommandLine all(Terminal terminal) {
        return new CommandLine(new Rules())
                .addSubcommand("decide", new Decide(terminal))
                .addSubcommand("check", new RulesCheckCommand(terminal))
                .addSubcommand("impact", new RulesImpactCommand(terminal));
    }

    @Command(name = "rules", mixinStandardHelpOptions = true, description = "The referral rules of a profile.")
    private static final class Rules implements Callable<Integer> {
        @Override
        public Integer call() {
            throw new BadInputException("rules needs a command. Maybe try --help.");
        }
    }

    @Command(name = "decide", mixinStandardHelpOptions = true, description = "One explained decision.")
    private static final class Decide implements Callable<Integer> {
        private final Terminal terminal;

        @Parameters(paramLabel = "P", description = "a shipped profile or a folder")
        String given = "";

        @Option(
                names = "--facts",
                required = true,
                description = "a JSON object of facts; one left out is unknown",
                paramLabel = "FILE")
        Path file = Path.of("");

        @Option(names = "--on", description = "the day of the decision (default: today)", paramLabel = "DATE")
        @Nullable
        LocalDate on;

        @Mixin
        OutputOptions output = new OutputOptions();

        Decide(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public Integer call() {
            MunicipalityProfile profile = GivenProfile.load(given);
            Faults faults = new Faults();
            Facts facts = FactForm.of(profile.rules()).read(Document.read(file, StandardCharsets.UTF_8), faults);
            faults.throwIfAny();
            LocalDate day = on == null ? Asking.now(profile).on() : on;
            print(profile.rules().assess(facts, day), profile);
            return 0;
        }

        private void print(Assessment answer, MunicipalityProfile profile) {
            if (output.format == OutputOptions.Format.json) {
                terminal.print(new MarugotoJson().writeTree(answer.toTree(output.locale()), true));
            } else {
                AssessmentText.in(output.locale()).lines(answer, profile).forEach(terminal::print);
            }
        }
    }
}
