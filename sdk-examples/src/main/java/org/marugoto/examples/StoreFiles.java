package org.marugoto.examples;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.marugoto.Marugoto;
import org.marugoto.jdbc.JdbcSchema;
import org.marugoto.json.MarugotoJson;
import org.marugoto.json.StoreExport;
import org.marugoto.json.StoreImport;
import org.marugoto.ledger.Anchor;
import org.marugoto.ledger.Archive;
import org.marugoto.ledger.StoreCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code store export}, {@code store import} and {@code store anchor}: a store as a file. */
final class StoreFiles {

    private static final Pattern EXPORTED =
            Pattern.compile("\\{\"export\":1,\"municipality\":\"([0-9A-Za-z-]{1,16})\"}");
    private static final Pattern ANCHORED = Pattern.compile("marugoto-anchor-1\t([0-9A-Za-z-]{1,16})");

    private StoreFiles() {}

    /** What a command writes into a file. */
    private interface Content {
        String to(Writer out);
    }

    /** Writes beside the file first, so that a file under its name is a whole one. */
    private static String write(Path file, Content content) {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            String told;
            try (Writer out = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
                told = content.to(out);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            return told;
        } catch (IOException broken) {
            throw new BadInputException("--out is a file that can be written, but found (" + file + ").");
        }
    }

    private static String firstLine(String option, Path file, Pattern expected) {
        try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            String line = in.readLine();
            Matcher found = expected.matcher(line == null ? "" : line);
            if (found.matches()) {
                return found.group(1);
            }
        } catch (IOException broken) {
            throw new BadInputException(file + ":1: expected a file that can be read (no such file, or no UTF-8)");
        }
        throw new BadInputException(
                file + ":1: expected the first line that store " + option + " writes (found another)");
    }

    private static Database existing(String db) {
        if (!Database.exists(db)) {
            throw new BadInputException("--db is a database that is there, but found none. Maybe check the URL.");
        }
        Database database = Database.open(db);
        if (database.schema() != JdbcSchema.State.COMPLETE) {
            database.close();
            throw new BadInputException("--db has the tables of this version, but found other ones or none."
                    + " Maybe run a command that takes something in first.");
        }
        return database;
    }

    /** The code that was given, or the only one there is. */
    private static String municipality(Database database, @Nullable String given) {
        List<String> codes = JdbcSchema.municipalities(database.source());
        if (given == null && codes.size() == 1) {
            return codes.get(0);
        }
        if (given == null || !codes.contains(given)) {
            throw new BadInputException("--municipality is one of %s, but found (%s).".formatted(codes, given));
        }
        return given;
    }

    /** Which store, and of whom. */
    private abstract static class OnStore implements Callable<Integer> {
        final Terminal terminal;

        @Option(names = "--db", required = true, description = "URL of a database", paramLabel = "URL")
        String db = "";

        @Option(names = "--municipality", description = "municipal code, if there are several", paramLabel = "CODE")
        @Nullable
        String municipality;

        OnStore(Terminal terminal) {
            this.terminal = terminal;
        }
    }

    /** What is written of one municipality that is there. */
    private abstract static class ToFile extends OnStore {
        @Option(names = "--out", required = true, description = "the file to write", paramLabel = "FILE")
        Path out = Path.of("");

        ToFile(Terminal terminal) {
            super(terminal);
        }

        /** Writes it and says how it is told. */
        abstract String write(Archive archive, String code, Writer to);

        @Override
        public Integer call() {
            try (Database database = existing(db)) {
                String code = municipality(database, municipality);
                Archive archive = database.existingStore(code).archive();
                terminal.print(StoreFiles.write(out, to -> write(archive, code, to)));
                return 0;
            }
        }
    }

    @Command(
            name = "export",
            mixinStandardHelpOptions = true,
            description = "Writes everything of one municipality as lines of JSON.")
    static final class Export extends ToFile {
        Export(Terminal terminal) {
            super(terminal);
        }

        @Override
        String write(Archive archive, String code, Writer to) {
            StoreExport.Written done = StoreExport.of(Marugoto.TYPES).write(archive, code, to);
            return "store export: municipality %s, %d aggregates, %d rows, %d texts"
                    .formatted(code, done.aggregates(), done.rows(), done.texts());
        }

        @Override
        public Integer call() {
            try {
                return super.call();
            } catch (IllegalStateException broken) {
                terminal.say("store export: " + broken.getMessage());
                return 1;
            }
        }
    }

    @Command(
            name = "import",
            mixinStandardHelpOptions = true,
            description = "Takes in what store export wrote; again after a crash, it finishes it.")
    static final class Import extends OnStore {
        @Option(names = "--in", required = true, description = "the file to take in", paramLabel = "FILE")
        Path in = Path.of("");

        Import(Terminal terminal) {
            super(terminal);
        }

        @Override
        public Integer call() {
            String code = municipality == null ? firstLine("export", in, EXPORTED) : municipality;
            try (Database database = Database.open(db)) {
                JdbcSchema.install(database.source());
                StoreImport.Taken done = StoreImport.of(Marugoto.TYPES, new MarugotoJson())
                        .take(
                                () -> Files.newBufferedReader(in, StandardCharsets.UTF_8),
                                in.toString(),
                                code,
                                database.existingStore(code).archive(),
                                so -> {});
                terminal.print("store import: municipality %s, %d aggregates and %d texts taken in, %d were there"
                        .formatted(code, done.aggregates(), done.texts(), done.there()));
                return 0;
            } catch (UncheckedIOException broken) {
                throw new BadInputException(in + ":1: expected a file in UTF-8 that can be read (found another)");
            }
        }
    }

    @Command(
            name = "anchor",
            mixinStandardHelpOptions = true,
            description = "Writes the last row of every journal, to be kept elsewhere.")
    static final class WriteAnchor extends ToFile {
        WriteAnchor(Terminal terminal) {
            super(terminal);
        }

        @Override
        String write(Archive archive, String code, Writer to) {
            String seal = Anchor.of(archive, code).write(to);
            return "store anchor: municipality " + code + ", " + seal.replace('\t', ' ');
        }
    }

    /** What a store no longer has as an anchor says. */
    static StoreCheck.Findings compare(Database database, Path anchor) {
        String code = firstLine("anchor", anchor, ANCHORED);
        try (BufferedReader in = Files.newBufferedReader(anchor, StandardCharsets.UTF_8)) {
            return Anchor.of(database.existingStore(code).archive(), code).compare(in);
        } catch (IllegalArgumentException broken) {
            throw new BadInputException(anchor + ":" + broken.getMessage());
        } catch (IOException | UncheckedIOException broken) {
            throw new BadInputException(anchor + ":1: expected a file in UTF-8 that can be read (found another)");
        }
    }
}
