package org.marugoto.rule;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What facts and codes may be called, so that every form can hold them without quoting. */
public final class Names {

    private static final Pattern NAME = Pattern.compile("[\\p{L}][\\p{L}\\p{Nd}_-]{0,63}");
    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{Nd}_][\\p{L}\\p{Nd}_.-]{0,63}");

    private static final Set<String> RESERVED = Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n");

    private Names() {}

    /** Whether some YAML readers take the word for something else than a text. */
    public static boolean isReserved(String text) {
        return RESERVED.contains(text.toLowerCase(Locale.ROOT));
    }

    public static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    public static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }
}
