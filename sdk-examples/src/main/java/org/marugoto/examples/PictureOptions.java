package org.marugoto.examples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.marugoto.code.Text;
import org.marugoto.decide.Reason;
import org.marugoto.document.CsvTable;
import org.marugoto.document.DocumentFault;
import org.marugoto.document.Faults;
import org.marugoto.resource.Position;
import picocli.CommandLine.Option;

/** Which pictures {@code allocate} draws, and with what. */
final class PictureOptions {

    @Option(
            names = "--areas",
            description = "areas.csv: area_id,latitude,longitude: where the areas lie",
            paramLabel = "FILE")
    @Nullable
    Path areas;

    @Option(
            names = "--names",
            description = "names.csv: code,ja,en: what areas, kinds, slots and resources are called",
            paramLabel = "FILE")
    @Nullable
    Path names;

    @Option(names = "--map", description = "draws a map of unmet need (SVG); needs --areas", paramLabel = "FILE")
    @Nullable
    Path map;

    @Option(names = "--chart", description = "draws a bar chart of what is scarce (SVG)", paramLabel = "FILE")
    @Nullable
    Path chart;

    @Option(
            names = "--floor",
            defaultValue = "3",
            description = "the smallest number of people that is told; smaller ones are put together (default: 3)",
            paramLabel = "K")
    int floor = 3;

    void check() {
        if (floor < 1 || floor > 1000) {
            throw new BadInputException("--floor is a number from 1 to 1000, but found (" + floor + ").");
        }
        if (map != null && areas == null) {
            throw new BadInputException("--map needs the points of the areas. Maybe give --areas.");
        }
    }

    /** Where the areas lie, by id; empty if no file was given. */
    Map<String, Position> positions(Faults faults) {
        Map<String, Position> found = new TreeMap<>();
        table(
                areas,
                new String[] {"area_id", "latitude", "longitude"},
                faults,
                (row, id) -> position(row).ifPresent(at -> putOnce(found, row, "area_id", id, at)));
        return found;
    }

    Map<String, Text> texts(Faults faults) {
        Map<String, Text> found = new LinkedHashMap<>();
        table(
                names,
                new String[] {"code", "ja", "en"},
                faults,
                (row, code) -> putOnce(found, row, "code", code, Text.of(row.required("ja"), row.required("en"))));
        return found;
    }

    private static void table(
            @Nullable Path file, String[] columns, Faults faults, BiConsumer<CsvTable.Row, String> each) {
        if (file != null) {
            AllocationFiles.table(file, List.of(columns), StandardCharsets.UTF_8, faults, row -> {
                String key = row.required(columns[0]);
                if (!key.isEmpty()) {
                    each.accept(row, key);
                }
            });
        }
    }

    private static <V> void putOnce(Map<String, V> found, CsvTable.Row row, String column, String key, V value) {
        if (found.putIfAbsent(key, value) != null) {
            row.fault(
                    column,
                    Reason.of(DocumentFault.TWICE)
                            .with("name", column)
                            .with("found", key)
                            .with("first", "?"));
        }
    }

    private static Optional<Position> position(CsvTable.Row row) {
        Optional<Double> latitude = degrees(row, "latitude", 90);
        Optional<Double> longitude = degrees(row, "longitude", 180);
        return latitude.flatMap(north -> longitude.map(east -> new Position(north, east)));
    }

    private static Optional<Double> degrees(CsvTable.Row row, String column, int most) {
        String cell = row.required(column);
        if (cell.matches("-?\\d{1,3}(\\.\\d{1,12})?") && Math.abs(Double.parseDouble(cell)) <= most) {
            return Optional.of(Double.parseDouble(cell));
        }
        if (!cell.isEmpty()) {
            row.fault(
                    column,
                    Reason.of(DocumentFault.NOT_A_NUMBER)
                            .with("name", column)
                            .with("min", -most)
                            .with("max", most)
                            .with("found", cell));
        }
        return Optional.empty();
    }

    /** Writes a picture where one is wanted. */
    static void draw(@Nullable Path file, String option, Supplier<String> picture) {
        if (file != null) {
            try {
                Files.writeString(file, picture.get(), StandardCharsets.UTF_8);
            } catch (IOException impossible) {
                throw new BadInputException(option + " is a file that can be written, but found (" + file + ").");
            }
        }
    }
}
