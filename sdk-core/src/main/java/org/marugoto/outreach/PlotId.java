package org.marugoto.outreach;

import org.marugoto.decide.Id;

/**
 * The identifier of one dwelling on a list of addresses; the address itself is a personal text.
 *
 * @param value 1 to 64 characters without blanks, such as {@code PL-77}
 */
public record PlotId(String value) implements Id {

    /** @throws IllegalArgumentException if the value cannot be an identifier, see {@link Id#checked(String)} */
    public PlotId {
        Id.checked(value);
    }

    /** The identifier with this value. */
    public static PlotId of(String value) {
        return new PlotId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
