package org.marugoto.examples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.marugoto.area.AreaId;
import org.marugoto.document.Document;
import org.marugoto.exchange.DirectoryFile;
import org.marugoto.exchange.Exported;
import org.marugoto.exchange.FacilityList;
import org.marugoto.exchange.Hsds;
import org.marugoto.exchange.Imported;
import org.marugoto.exchange.OpenData;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.resource.Directory;
import org.marugoto.resource.Resource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code resources import}, {@code export}, {@code check}, {@code confirm}, {@code map}: the directory of a municipality. */
final class ResourcesCommands {

    /** The forms of others. */
    enum Form {
        hsds,
        care,
        childcare,
        facilities;

        FacilityList list() {
            return switch (this) {
                case care -> FacilityList.CARE_SERVICES;
                case childcare -> FacilityList.CHILDCARE;
                default -> FacilityList.PUBLIC_FACILITIES;
            };
        }
    }

    private ResourcesCommands() {}

    /** Those that are not confidential: on a picture that is passed on, not even the name of a shelter has a place. */
    private static List<Resource> open(Directory directory, List<Resource> entries) {
        return entries.stream()
                .filter(entry -> directory
                        .find(entry.id())
                        .filter(Resource::isConfidential)
                        .isEmpty())
                .toList();
    }

    static CommandLine all(Terminal terminal) {
        return new CommandLine(new Resources())
                .addSubcommand("import", new Import(terminal))
                .addSubcommand("export", new Export(terminal))
                .addSubcommand("check", new Check(terminal))
                .addSubcommand("confirm", new ConfirmCommand(terminal))
                .addSubcommand("map", new MapOf(terminal));
    }

    @Command(name = "resources", mixinStandardHelpOptions = true, description = "The directory of a municipality.")
    private static final class Resources implements Callable<Integer> {
        @Override
        public Integer call() {
            throw new BadInputException(
                    "resources needs a command: import, export, check, confirm or map. Maybe try --help.");
        }
    }

    @Command(
            name = "import",
            mixinStandardHelpOptions = true,
            description = "Makes a resource file of HSDS JSON, or of an open data list (CSV); what gets lost is told.")
    private static final class Import implements Callable<Integer> {
        private final Terminal terminal;

        @Parameters(index = "0", paramLabel = "P", description = "a shipped profile or a folder")
        String given = "";

        @Parameters(index = "1", paramLabel = "FILE", description = "HSDS JSON if it ends in .json, else CSV")
        Path file = Path.of("");

        @Mixin
        ExchangeOptions exchange = new ExchangeOptions();

        Import(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public Integer call() {
            MunicipalityProfile profile = GivenProfile.load(given);
            Imported imported = isJson() ? hsds(profile) : csv(profile);
            exchange.write(
                    terminal,
                    DirectoryFile.toJson(imported.directory()).getBytes(StandardCharsets.UTF_8),
                    imported.losses());
            return 0;
        }

        private boolean isJson() {
            return file.toString().toLowerCase(java.util.Locale.ROOT).endsWith(".json");
        }

        private Imported hsds(MunicipalityProfile profile) {
            return Hsds.of(profile).read(file.toString(), new ByteArrayInputStream(ExchangeOptions.bytes(file)));
        }

        private Imported csv(MunicipalityProfile profile) {
            return OpenData.of(profile).read(Document.read(file, exchange.charset()));
        }
    }

    @Command(
            name = "export",
            mixinStandardHelpOptions = true,
            description = "Writes the directory for others; confidential locations never leave.")
    private static final class Export implements Callable<Integer> {
        private final Terminal terminal;

        @Mixin
        GivenDirectory from = new GivenDirectory();

        @Option(
                names = "--to",
                required = true,
                description = "hsds, care, childcare or facilities",
                paramLabel = "FORM")
        Form to = Form.hsds;

        @Mixin
        ExchangeOptions exchange = new ExchangeOptions();

        Export(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public Integer call() {
            MunicipalityProfile profile = from.profile();
            Directory directory = from.directory(profile);
            if (to == Form.hsds) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                exchange.write(terminal, out, Hsds.of(profile).write(directory, exchange.outName(), out));
                return 0;
            }
            Exported list = OpenData.of(profile).write(directory, to.list(), exchange.outName());
            exchange.write(terminal, encoded(list.text()), list.losses());
            return 0;
        }

        private byte[] encoded(String text) {
            try {
                return exchange.toFile()
                        ? Document.encode(text, exchange.charset())
                        : text.getBytes(StandardCharsets.UTF_8);
            } catch (IllegalArgumentException unfit) {
                throw new BadInputException(String.valueOf(unfit.getMessage()));
            }
        }
    }

    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description = "Checks the resource files, and lists who is to be reminded to confirm what.")
    private static final class Check implements Callable<Integer> {
        private final Terminal terminal;

        @Mixin
        GivenDirectory from = new GivenDirectory();

        @Option(names = "--on", description = "the day that counts as today (default: today)", paramLabel = "D")
        @Nullable
        LocalDate on;

        @Option(names = "--days", description = "to be confirmed every so many days (default: 90)", paramLabel = "N")
        int days = 90;

        @Mixin
        OutputOptions output = new OutputOptions();

        Check(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public Integer call() {
            output.locale();
            if (days < 0 || days > 36_500) {
                throw new BadInputException("--days is a number from 0 to 36500, but found (" + days + ").");
            }
            MunicipalityProfile profile = from.profile();
            LocalDate today = on == null ? LocalDate.now(ZoneId.of("Asia/Tokyo")) : on;
            List<Directory.Reminder> due = from.directory(profile).reminders(today, days);
            new DirectoryPage(profile, output).printReminders(terminal, due);
            return due.isEmpty() ? 0 : 1;
        }
    }

    @Command(
            name = "map",
            mixinStandardHelpOptions = true,
            description = "The resource map of an area: what lies in it or serves it, without confidential places.")
    private static final class MapOf implements Callable<Integer> {
        private final Terminal terminal;

        @Mixin
        GivenDirectory from = new GivenDirectory();

        @Option(names = "--area", required = true, description = "the id of an area", paramLabel = "AREA")
        String area = "";

        @Option(names = "--svg", description = "draws the map as well, of what has a point on it", paramLabel = "FILE")
        @Nullable
        Path svg;

        @Mixin
        OutputOptions output = new OutputOptions();

        MapOf(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public Integer call() {
            output.locale();
            MunicipalityProfile profile = from.profile();
            List<AreaId> known =
                    profile.areas().all().stream().map(found -> found.id()).toList();
            AreaId asked = known.stream()
                    .filter(id -> id.value().equals(area))
                    .findFirst()
                    .orElseThrow(
                            () -> new BadInputException("--area is one of " + known + ", but found (" + area + ")."));
            Directory directory = from.directory(profile);
            List<Resource> found = directory.mapOf(asked, profile.areas());
            PictureOptions.draw(
                    svg,
                    "--svg",
                    () -> new ResourceMapPicture(profile, asked, output.locale()).draw(open(directory, found)));
            new DirectoryPage(profile, output).print(terminal, found);
            return 0;
        }
    }
}
