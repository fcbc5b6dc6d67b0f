package org.marugoto.code;

import java.util.Map;

/**
 * One value of a code list.
 *
 * @param value the stable code, such as {@code HOME_VISIT}
 * @param label its name for people
 * @param marks what else is known of it, such as a mapping to another standard or how sure its meaning is; empty if
 *     nothing
 */
public record Code(String value, Text label, Map<String, String> marks) {

    /** Copies the marks. */
    public Code {
        marks = Map.copyOf(marks);
    }
}
