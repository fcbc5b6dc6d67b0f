package org.marugoto.resource;

import org.marugoto.code.Text;

/**
 * What it costs to use a resource (利用料).
 *
 * @param yen in yen, 0 or more
 * @param per for what, such as <em>a visit</em> or <em>a month</em>
 */
public record Fee(long yen, Text per) {

    /** @throws IllegalArgumentException if it is below nothing */
    public Fee {
        if (yen < 0) {
            throw new IllegalArgumentException("Expected a fee of 0 yen or more, but found (%d).".formatted(yen));
        }
    }
}
