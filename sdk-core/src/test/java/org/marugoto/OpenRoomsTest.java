package org.marugoto;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** On the module path the shape of a value can be checked only where its room is open to the validator. */
class OpenRoomsTest {

    private static final Path SOURCES = Path.of("src/main/java");

    private static final Pattern CONSTRAINED =
            Pattern.compile("import jakarta\\.validation\\.(Valid|constraints\\.\\w+);");

    private static final Pattern OPENED = Pattern.compile("opens ([\\w.]+) to[^;]*org\\.hibernate\\.validator");

    @Test
    void every_room_with_constraints_is_open_to_whoever_checks_them() throws IOException {
        Set<String> opened = OPENED.matcher(Files.readString(SOURCES.resolve("module-info.java")))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        try (Stream<Path> files = Files.walk(SOURCES)) {
            Set<String> constrained = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> CONSTRAINED.matcher(text(file)).find())
                    .map(file -> SOURCES.relativize(file.getParent()).toString().replace('/', '.'))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(constrained).hasSizeGreaterThan(20);
            assertThat(opened).containsAll(constrained);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
