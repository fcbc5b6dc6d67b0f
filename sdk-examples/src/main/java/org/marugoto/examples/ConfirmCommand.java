package org.marugoto.examples;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.marugoto.decide.ActorId;
import org.marugoto.document.Document;
import org.marugoto.exchange.DirectoryFile;
import org.marugoto.profile.Profiles;
import org.marugoto.resource.Confirmation;
import org.marugoto.resource.Directory;
import org.marugoto.resource.ResourceId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code resources confirm}: somebody made sure that entries of a resource file still hold. */
@Command(
        name = "confirm",
        mixinStandardHelpOptions = true,
        description = "Writes a resource file anew, in which somebody has made sure of some entries.")
final class ConfirmCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "P", description = "a shipped profile or a folder")
    String given = "";

    @Parameters(index = "1", paramLabel = "FILE", description = "a resource file")
    Path file = Path.of("");

    @Parameters(index = "2..*", arity = "1..*", paramLabel = "ID", description = "the entries")
    List<String> ids = List.of();

    @Option(names = "--by", required = true, description = "who made sure", paramLabel = "ACTOR")
    String by = "";

    @Option(names = "--on", description = "on which day (default: today)", paramLabel = "D")
    @Nullable
    LocalDate on;

    @Mixin
    ExchangeOptions exchange = new ExchangeOptions();

    ConfirmCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        LocalDate day = on == null ? LocalDate.now(ZoneId.of("Asia/Tokyo")) : on;
        Confirmation confirmation = new Confirmation(id("--by", by, ActorId::of), day);
        Directory directory = Profiles.directory(Document.read(file, StandardCharsets.UTF_8), GivenProfile.load(given));
        for (String id : ids) {
            directory = directory
                    .confirmed(id("ID", id, ResourceId::of), confirmation)
                    .orElseThrow(() -> new BadInputException(
                            "ID is an entry of (%s) that nobody has confirmed after (%s), but found (%s)."
                                    .formatted(file, day, id)));
        }
        exchange.write(terminal, DirectoryFile.toJson(directory).getBytes(StandardCharsets.UTF_8), List.of());
        return 0;
    }

    private static <T> T id(String name, String text, Function<String, T> kind) {
        try {
            return kind.apply(text);
        } catch (IllegalArgumentException unfit) {
            throw new BadInputException(
                    "%s is 1 to 64 characters without blanks, but found (%s).".formatted(name, text));
        }
    }
}
