package org.marugoto.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The main job: the Chiba centre on its micro-data, from intake to the published tables, on an embedded database. */
@Command(
        name = "tour",
        mixinStandardHelpOptions = true,
        description = "The Chiba centre, from intake to the published tables, on an embedded database.")
final class TourCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(
            names = "--db",
            description = "URL of the database (default: a new one in the temp folder)",
            paramLabel = "URL")
    @Nullable
    String db;

    @Option(
            names = "--acks",
            description = "append the number of each case once its commit has returned",
            paramLabel = "FILE")
    @Nullable
    Path acks;

    @Mixin
    OutputOptions output = new OutputOptions();

    TourCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        String url = db == null ? inTempFolder() : db;
        try (Acknowledgements acknowledged =
                acks == null ? Acknowledgements.none() : Acknowledgements.appendingTo(acks)) {
            return new Tour(terminal, output.locale(), url, acknowledged).run() ? 0 : 1;
        }
    }

    private static String inTempFolder() {
        try {
            return "jdbc:h2:file:"
                    + Files.createTempDirectory("marugoto-tour-")
                            .resolve("chiba")
                            .toString()
                            .replace('\\', '/');
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
