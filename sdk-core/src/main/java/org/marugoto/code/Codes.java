package org.marugoto.code;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.marugoto.decide.Reason;

/** Tells codes from words: what has the shape of a code cannot hold a sentence about a person. Thread-safe. */
public final class Codes {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_-]{0,63}");

    private Codes() {}

    /** Whether every value has the shape of a code: a capital, then up to 63 capitals, digits, {@code _} and {@code -}. */
    public static boolean areAll(Collection<String> values) {
        return values.stream().allMatch(value -> CODE.matcher(value).matches());
    }

    /** A reason if one of the values is no code; it names the field and never repeats the value. */
    public static List<Reason> againstWords(Reason.Code refusal, String field, Collection<String> values) {
        return areAll(values) ? List.of() : List.of(Reason.of(refusal).with("field", field));
    }
}
