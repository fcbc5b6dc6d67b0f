package org.marugoto.smallhelp;

import org.marugoto.decide.Id;

/**
 * The identifier of one small help (ちょっとした助け合い) that somebody asked for.
 *
 * @param value 1 to 64 characters without blanks
 */
public record HelpId(String value) implements Id {

    /** @throws IllegalArgumentException if the value cannot be an identifier, see {@link Id#checked(String)} */
    public HelpId {
        Id.checked(value);
    }

    /** The identifier with this value. */
    public static HelpId of(String value) {
        return new HelpId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
