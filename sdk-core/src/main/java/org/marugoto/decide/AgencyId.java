package org.marugoto.decide;

/**
 * The identifier of a support agency (支援関係機関).
 *
 * @param value 1 to 64 characters without blanks, such as {@code fukumaru}
 */
public record AgencyId(String value) implements Id {

    /** @throws IllegalArgumentException if the value cannot be an identifier, see {@link Id#checked(String)} */
    public AgencyId {
        Id.checked(value);
    }

    /** The identifier with this value. */
    public static AgencyId of(String value) {
        return new AgencyId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
