package org.marugoto.decide;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Why something is impossible or wrong: a code for machines and the facts that led to it, for people.
 *
 * <p>The wording in Japanese and English lives outside the core. Facts are rendered values, for display and never parsed
 * back; personal data does not belong in them. Example: {@code Reason.of(REVIEW_NOT_IN_FUTURE).with("reviewOn", day)}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code what kind of reason, one constant of the enum that the feature keeps for its refusals
 * @param facts the values behind it by name, in the order they were given
 */
public record Reason(Code code, Map<String, String> facts) {

    /** One kind of reason. Each feature has an enum of its own that implements this. */
    public interface Code {
        /** The stable name, such as {@code NOT_POSSIBLE_NOW}; wording is looked up by it. */
        String name();
    }

    /** Copies the facts and keeps their order. */
    public Reason {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    /** A reason without facts yet. */
    public static Reason of(Code code) {
        return new Reason(code, Map.of());
    }

    /**
     * The same reason with one more fact.
     *
     * @param name the fact's name, as the wording refers to it
     * @param value rendered with {@link String#valueOf(Object)}; no personal data
     */
    public Reason with(String name, Object value) {
        Map<String, String> more = new LinkedHashMap<>(facts);
        more.put(name, String.valueOf(value));
        return new Reason(code, more);
    }
}
