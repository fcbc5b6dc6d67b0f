package org.marugoto.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.marugoto.document.Document;
import org.marugoto.profile.ProfileFiles;

/**
 * Small cities with journeys of their own, to be run on every store.
 *
 * <p>Each has a profile and a {@code journey.yaml}; they are no profiles to work with. Stateless and thread-safe.
 */
public final class CityJourneys {

    private CityJourneys() {}

    /** The cities there are. */
    public static List<String> ids() {
        return List.of(
                "ashiya",
                "fujisawa",
                "hachioji",
                "machi",
                "matsue",
                "nabari",
                "no-general-desk",
                "omuta",
                "setagaya",
                "tama",
                "toyonaka",
                "wakayama",
                "yamagata");
    }

    /**
     * The files of a city.
     *
     * @param id one of {@link #ids()}
     */
    public static ProfileFiles files(String id) {
        return relative -> read(id + "/" + relative);
    }

    private static Document read(String path) {
        try (InputStream in = CityJourneys.class.getResourceAsStream("journeys/" + path)) {
            if (in == null) {
                throw new IllegalArgumentException(
                        "Expected a file of one of the cities %s, but found (%s).".formatted(ids(), path));
            }
            return Document.of(path, in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
