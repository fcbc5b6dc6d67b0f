package org.marugoto.report;

import java.util.OptionalDouble;

/**
 * A part of a whole.
 *
 * @param n the part, from 0 on
 * @param of the whole, from 0 on
 */
public record Share(int n, int of) {

    /** The part divided by the whole, 0 to 1 in full precision; empty if the whole is 0. */
    public OptionalDouble value() {
        return of == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) n / of);
    }
}
