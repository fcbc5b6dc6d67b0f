package org.marugoto.base;

import org.marugoto.decide.Id;

/**
 * The identifier of a base (拠点). In operation it is also that of its entry in the directory.
 *
 * @param value 1 to 64 characters without blanks
 */
public record BaseId(String value) implements Id {

    /** @throws IllegalArgumentException if the value cannot be an identifier, see {@link Id#checked(String)} */
    public BaseId {
        Id.checked(value);
    }

    /** The identifier with this value. */
    public static BaseId of(String value) {
        return new BaseId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
