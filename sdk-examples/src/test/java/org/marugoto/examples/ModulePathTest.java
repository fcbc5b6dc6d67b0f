package org.marugoto.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModulePathTest {

    private static final List<String> MODULES = List.of(
            "sdk-core",
            "sdk-jdbc",
            "jackson-",
            "snakeyaml",
            "fastcsv",
            "validat",
            "slf4j-api",
            "jspecify",
            "h2-",
            "picocli",
            "value-annotations",
            "logback",
            "jboss-logging",
            "classmate",
            "sat4j");

    @TempDir
    Path folder;

    @Test
    void the_tour_runs_with_the_libraries_as_modules() throws IOException, InterruptedException {
        List<String> path = Arrays.asList(System.getProperty("java.class.path").split(File.pathSeparator));
        String modules = path.stream()
                .filter(entry -> MODULES.stream().anyMatch(name -> nameOf(entry).contains(name)))
                .collect(Collectors.joining(File.pathSeparator));
        String own = path.stream()
                .filter(entry ->
                        entry.contains("sdk-examples") && entry.endsWith("classes") && !entry.endsWith("test-classes"))
                .collect(Collectors.joining());
        Process tour = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-p",
                        modules,
                        "--add-modules",
                        "org.marugoto,org.marugoto.jdbc,org.hibernate.validator,com.h2database,info.picocli,"
                                + "ch.qos.logback.classic",
                        "-cp",
                        own,
                        "org.marugoto.examples.Main",
                        "tour",
                        "--db",
                        "jdbc:h2:file:" + folder.resolve("chiba"))
                .redirectErrorStream(true)
                .start();
        String printed = new String(tour.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(tour.waitFor()).as(printed).isZero();
        assertThat(printed).endsWith("store check: ok\n");
    }

    /** In a reactor a library is a folder such as {@code sdk-core/target/classes}. */
    private static String nameOf(String entry) {
        Path path = Path.of(entry);
        return path.endsWith("classes")
                ? String.valueOf(path.getParent().getParent().getFileName())
                : String.valueOf(path.getFileName());
    }
}
