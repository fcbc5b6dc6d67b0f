package org.marugoto.participation;

import org.marugoto.decide.Id;

/**
 * The identifier of an inquiry for fitting resources (地域資源情報の照会).
 *
 * @param value 1 to 64 characters without blanks, such as {@code IQ-1}
 */
public record InquiryId(String value) implements Id {

    /** @throws IllegalArgumentException if the value cannot be an identifier, see {@link Id#checked(String)} */
    public InquiryId {
        Id.checked(value);
    }

    /** The identifier with this value. */
    public static InquiryId of(String value) {
        return new InquiryId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
