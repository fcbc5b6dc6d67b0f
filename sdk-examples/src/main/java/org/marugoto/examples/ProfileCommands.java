package org.marugoto.examples;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.marugoto.code.Text;
import org.marugoto.document.FaultyDocumentException;
import org.marugoto.journey.Journeys;
import org.marugoto.json.MarugotoJson;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.profile.Profiles;
import org.marugoto.report.TextTable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code profile list}, {@code profile show}, {@code profile check}. */
final class ProfileCommands {

    private ProfileCommands() {}

    static CommandLine all(Terminal terminal) {
        return new CommandLine(new Profile())
                .addSubcommand("list", new ListThem(terminal))
                .addSubcommand("show", new Show(terminal))
                .addSubcommand("check", new Check(terminal));
    }

    @Command(name = "profile", mixinStandardHelpOptions = true, description = "Municipalities as data.")
    private static final class Profile implements Callable<Integer> {
        @Override
        public Integer call() {
            throw new BadInputException("profile needs a command: list, show or check. Maybe try --help.");
        }
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "The shipped profiles.")
    private static final class ListThem implements Callable<Integer> {
        private final Terminal terminal;

        @Mixin
        OutputOptions output = new OutputOptions();

        ListThem(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public Integer call() {
            List<MunicipalityProfile> profiles =
                    Profiles.shipped().stream().map(Profiles::load).toList();
            switch (output.format) {
                case json ->
                    terminal.print(new MarugotoJson()
                            .writeTree(profiles.stream().map(this::tree).toList(), true));
                case csv -> {
                    terminal.print("id,name,municipalCode");
                    profiles.forEach(profile -> terminal.print(String.join(",", row(profile))));
                }
                case text -> {
                    TextTable table = new TextTable();
                    profiles.forEach(profile -> table.row(row(profile)));
                    terminal.print(table.toString().stripTrailing());
                }
            }
            return 0;
        }

        private List<String> row(MunicipalityProfile profile) {
            return List.of(
                    profile.id(),
                    profile.name().in(output.locale()),
                    profile.municipalCode().value());
        }

        private Map<String, Object> tree(MunicipalityProfile profile) {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("id", profile.id());
            tree.put("name", profile.name().in(output.locale()));
            tree.put("municipalCode", profile.municipalCode().value());
            return tree;
        }
    }

    @Command(name = "show", mixinStandardHelpOptions = true, description = "What is in a profile.")
    private static final class Show implements Callable<Integer> {
        private final Terminal terminal;

        @Parameters(paramLabel = "P", description = "a shipped profile or a folder")
        String given = "";

        @Mixin
        OutputOptions output = new OutputOptions();

        Show(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public Integer call() {
            MunicipalityProfile profile = GivenProfile.load(given);
            if (output.format == OutputOptions.Format.json) {
                terminal.print(new MarugotoJson().writeTree(ProfilePage.tree(profile, output.locale()), true));
            } else {
                terminal.print(ProfilePage.text(profile, output.locale()).stripTrailing());
            }
            return 0;
        }
    }

    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description = "The faults of a profile, all at once, with file and line.")
    private static final class Check implements Callable<Integer> {
        private static final Text NO_FAULTS = Text.of("誤りはありません", "no faults");

        private final Terminal terminal;

        @Parameters(paramLabel = "P", description = "a shipped profile or a folder")
        String given = "";

        @Mixin
        OutputOptions output = new OutputOptions();

        Check(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public Integer call() {
            try {
                MunicipalityProfile profile = GivenProfile.load(given);
                Journeys.find(GivenProfile.files(given), profile);
                terminal.print(profile.id() + ": " + NO_FAULTS.in(output.locale()));
                return 0;
            } catch (FaultyDocumentException faulty) {
                faulty.faults().forEach(fault -> terminal.say(fault.text(output.wording())));
                return 1;
            }
        }
    }
}
