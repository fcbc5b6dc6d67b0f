package org.marugoto.examples;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.marugoto.Cases;
import org.marugoto.Marugoto;
import org.marugoto.decide.CaseId;
import org.marugoto.jdbc.JdbcSchema;
import org.marugoto.jdbc.JdbcStore;
import org.marugoto.ledger.StoreCheck;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code store}: looks after a store. {@code store check} folds the whole journal and compares it with the state. */
final class StoreCommands {

    private StoreCommands() {}

    static CommandLine all(Terminal terminal) {
        return new CommandLine(new Store())
                .addSubcommand("check", new Check(terminal))
                .addSubcommand("anchor", new StoreFiles.WriteAnchor(terminal))
                .addSubcommand("export", new StoreFiles.Export(terminal))
                .addSubcommand("import", new StoreFiles.Import(terminal));
    }

    @Command(name = "store", mixinStandardHelpOptions = true, description = "Looks after a store.")
    private static final class Store implements Callable<Integer> {
        @Override
        public Integer call() {
            throw new BadInputException("store needs a command: check, anchor, export or import. Maybe try --help.");
        }
    }

    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description = "Folds the whole journal and compares it with the state.")
    private static final class Check implements Callable<Integer> {
        private final Terminal terminal;

        @Option(names = "--db", required = true, description = "URL of a database", paramLabel = "URL")
        String db = "";

        @Option(
                names = "--acks",
                description = "also require every case that this file acknowledges",
                paramLabel = "FILE")
        @Nullable
        Path acks;

        @Option(names = "--anchor", description = "also compare with what store anchor wrote", paramLabel = "FILE")
        @Nullable
        Path anchor;

        Check(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public Integer call() {
            Set<String> required = new HashSet<>(acks == null ? List.of() : Acknowledgements.read(acks));
            boolean sound = true;
            if (!Database.exists(db)) {
                terminal.print("store check: there is no database yet, so there is nothing to check");
            } else {
                try (Database database = Database.open(db)) {
                    sound = check(database, required);
                }
            }
            required.stream()
                    .sorted()
                    .forEach(id -> terminal.print("store check: case " + id + " was acknowledged, but is not there"));
            if (anchor != null && !Database.exists(db)) {
                terminal.print("store check: there is nothing of what the anchor " + anchor + " says");
                sound = false;
            }
            terminal.print("store check: " + (sound && required.isEmpty() ? "ok" : "state and journal differ"));
            return sound && required.isEmpty() ? 0 : 1;
        }

        private boolean check(Database database, Set<String> required) {
            JdbcSchema.State schema = database.schema();
            if (schema != JdbcSchema.State.COMPLETE) {
                terminal.print("store check: the schema is %s, so there is nothing to check"
                        .formatted(schema == JdbcSchema.State.ABSENT ? "not there yet" : "half made"));
                return anchor == null;
            }
            boolean sound = anchor == null || isAsAnchored(database, anchor);
            for (String municipality : JdbcSchema.municipalities(database.source())) {
                JdbcStore store = database.existingStore(municipality);
                for (StoreCheck.Findings findings : findings(store)) {
                    sound &= findings.ok();
                    print(municipality, findings);
                }
                required.removeIf(
                        id -> store.ledger(Cases.TYPE).find(CaseId.of(id)).isPresent());
            }
            return sound;
        }

        private boolean isAsAnchored(Database database, Path file) {
            StoreCheck.Findings findings = StoreFiles.compare(database, file);
            terminal.print("anchor: %d compared, %d differ".formatted(findings.checked(), findings.differing()));
            findings.differences().forEach(this::print);
            return findings.ok();
        }

        private static List<StoreCheck.Findings> findings(JdbcStore store) {
            StoreCheck check = StoreCheck.of(store);
            List<StoreCheck.Findings> all = new ArrayList<>();
            Marugoto.TYPES.forEach(type -> all.add(check.check(type)));
            return all;
        }

        private void print(String municipality, StoreCheck.Findings findings) {
            terminal.print("municipality %s, %s: %d checked, %d differ"
                    .formatted(municipality, findings.type(), findings.checked(), findings.differing()));
            if (findings.unchained() > 0) {
                terminal.print("  %d rows were recorded before rows were chained: a change of them is not told"
                        .formatted(findings.unchained()));
            }
            findings.differences().forEach(this::print);
        }

        private void print(StoreCheck.Difference found) {
            String row = found.version() == 0 ? "" : ", row %d".formatted(found.version());
            String position = found.position() == 0 ? "" : ", position %d".formatted(found.position());
            terminal.print("  " + found.id() + ": " + found.what() + row + position);
        }
    }
}
