package org.marugoto.code;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * An open list of codes that a profile may extend: channels, consulters, needs.
 *
 * <p>Immutable and thread-safe.
 */
public final class CodeList {

    private final String id;
    private final Map<String, Code> codes;

    private CodeList(String id, Map<String, Code> codes) {
        this.id = id;
        this.codes = codes;
    }

    /**
     * A list of codes in the order they are shown.
     *
     * @param id what the list is called in the profile, such as {@code channels}
     * @throws IllegalArgumentException if a code stands in it twice
     */
    public static CodeList of(String id, List<Code> codes) {
        Map<String, Code> byValue = new LinkedHashMap<>();
        for (Code code : codes) {
            if (byValue.putIfAbsent(code.value(), code) != null) {
                throw new IllegalArgumentException(
                        "A code stands once in its list, but (%s) stands twice in (%s).".formatted(code.value(), id));
            }
        }
        return new CodeList(id, byValue);
    }

    /** What the list is called in the profile. */
    public String id() {
        return id;
    }

    /** All codes, in the order they are shown. */
    public List<Code> codes() {
        return List.copyOf(codes.values());
    }

    /** Whether the code belongs to the list. */
    public boolean contains(String value) {
        return codes.containsKey(value);
    }

    /** The code, or empty if it is not in the list. */
    public Optional<Code> find(String value) {
        return Optional.ofNullable(codes.get(value));
    }

    /** The label of a code, or the code itself if it is not in the list. */
    public String label(String value, Locale locale) {
        Code code = codes.get(value);
        return code == null ? value : code.label().in(locale);
    }
}
