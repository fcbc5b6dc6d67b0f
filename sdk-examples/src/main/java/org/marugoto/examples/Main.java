package org.marugoto.examples;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.marugoto.code.Wording;
import org.marugoto.document.Fault;
import org.marugoto.document.FaultyDocumentException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;

/**
 * The command line. Exit code 0: done; 1: the check found something; 2: bad input; 3: a fault of the program itself.
 */
@Command(
        name = "marugoto",
        mixinStandardHelpOptions = true,
        version = "Marugoto SDK 0.1.0-SNAPSHOT",
        description = "Runs the support system of one municipality. Without a command: the tour.")
public final class Main implements Callable<Integer> {

    private static final int FAULTS_SHOWN = 50;

    private final Terminal terminal;

    private Main(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] args) {
        System.exit(run(Terminal.standard(), args));
    }

    static int run(Terminal terminal, String... args) {
        try {
            return commands(terminal).execute(args);
        } finally {
            terminal.flush();
        }
    }

    private static CommandLine commands(Terminal terminal) {
        return new CommandLine(new Main(terminal))
                .addSubcommand("tour", new TourCommand(terminal))
                .addSubcommand("report", new ReportCommand(terminal))
                .addSubcommand("profile", ProfileCommands.all(terminal))
                .addSubcommand("rules", RulesCommands.all(terminal))
                .addSubcommand("journey", new JourneyCommand(terminal))
                .addSubcommand("match", new MatchCommand(terminal))
                .addSubcommand("allocate", new AllocateCommand(terminal))
                .addSubcommand("resources", ResourcesCommands.all(terminal))
                .addSubcommand("store", StoreCommands.all(terminal))
                .setParameterExceptionHandler(badUsage(terminal))
                .setExecutionExceptionHandler(failure(terminal));
    }

    @Override
    public Integer call() {
        return new TourCommand(terminal).call();
    }

    private static IParameterExceptionHandler badUsage(Terminal terminal) {
        return (broken, args) -> {
            String message = String.valueOf(broken.getMessage());
            terminal.say(message.lines().findFirst().orElse("bad usage") + " Maybe try --help.");
            return 2;
        };
    }

    private static IExecutionExceptionHandler failure(Terminal terminal) {
        return (broken, command, parsed) -> {
            if (broken instanceof FaultyDocumentException faulty) {
                show(terminal, faulty.faults(), localeOf(command));
                return 2;
            }
            if (broken instanceof BadInputException bad) {
                terminal.say(String.valueOf(bad.getMessage()));
                return 2;
            }
            terminal.say("Something is wrong with the program itself ("
                    + broken.getClass().getSimpleName() + "): " + broken.getMessage());
            return 3;
        };
    }

    private static Locale localeOf(CommandLine command) {
        Object lang = command.getParseResult().matchedOptionValue("--lang", "en");
        return "ja".equals(lang) ? Locale.JAPANESE : Locale.ENGLISH;
    }

    private static void show(Terminal terminal, List<Fault> faults, Locale locale) {
        Wording wording = Wording.in(locale);
        faults.stream().limit(FAULTS_SHOWN).forEach(fault -> terminal.say(fault.text(wording)));
        if (faults.size() > FAULTS_SHOWN) {
            terminal.say("... and %d more".formatted(faults.size() - FAULTS_SHOWN));
        }
    }
}
