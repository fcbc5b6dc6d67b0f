package org.marugoto.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.marugoto.decide.Reason;

/** Collects losses; the same loss at the same kind of place is counted, so a large file gives a short list. */
final class Losses {

    private static final Pattern INDEX = Pattern.compile("\\[\\d+]");

    private record Key(String group, Reason reason) {}

    private final String file;
    private final Map<Key, Loss> found = new LinkedHashMap<>();

    Losses(String file) {
        this.file = file;
    }

    /** A loss at a path whose indexes do not matter. */
    void add(String path, Reason reason) {
        add(INDEX.matcher(path).replaceAll("[]"), path, reason);
    }

    /** A loss at a path that belongs to a group of places of the same kind. */
    void add(String group, String path, Reason reason) {
        found.merge(
                new Key(group, reason),
                new Loss(file, path, 1, reason),
                (first, again) -> new Loss(file, first.path(), first.times() + 1, reason));
    }

    List<Loss> all() {
        return List.copyOf(found.values());
    }
}
