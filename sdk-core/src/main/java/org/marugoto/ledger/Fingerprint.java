package org.marugoto.ledger;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** The SHA-256 of something: 32 bytes, written as 64 digits of base 16. Immutable and thread-safe. */
public final class Fingerprint {

    /** How many bytes it has. */
    public static final int BYTES = 32;

    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

    private final byte[] bytes;

    private Fingerprint(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * A fingerprint with these bytes.
     *
     * @throws IllegalArgumentException if they are not {@value #BYTES}
     */
    public static Fingerprint of(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException(
                    "A fingerprint has %d bytes, but found (%d).".formatted(BYTES, bytes.length));
        }
        return new Fingerprint(bytes.clone());
    }

    /**
     * A fingerprint written as 64 digits, 0-9 and a-f.
     *
     * @throws IllegalArgumentException if the text is none
     */
    public static Fingerprint parse(String hex) {
        if (!HEX.matcher(hex).matches()) {
            throw new IllegalArgumentException(
                    "A fingerprint has 64 digits of 0-9 and a-f, but found (%d) characters that are none."
                            .formatted(hex.length()));
        }
        return new Fingerprint(HexFormat.of().parseHex(hex));
    }

    /** Takes the array as it is; for those who have just made it. */
    static Fingerprint owning(byte[] fresh) {
        return new Fingerprint(fresh);
    }

    /** A copy of its bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    byte[] raw() {
        return bytes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fingerprint that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** Its 64 digits. */
    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes);
    }
}
