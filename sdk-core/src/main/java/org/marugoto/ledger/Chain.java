package org.marugoto.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Links the rows of one aggregate's journal, so that none can be changed, taken out, moved or put in unnoticed.
 *
 * <p>The fingerprint of a row is the SHA-256 of the fingerprint before it (32 bytes), its version (8 bytes, most
 * significant first), the length of its kind (4 bytes), its kind and its body, both as UTF-8. Before the first row stands
 * the SHA-256 of {@code marugoto-chain-1}, the type and the id, each on a line of its own. Whoever can write everything
 * can also make a new chain: only an {@link Anchor} that is kept elsewhere tells that.
 *
 * <p>Not thread-safe: it holds one digest, so that a row costs no more than its bytes.
 */
public final class Chain {

    private static final String START = "marugoto-chain-1\n";
    private static final int NUMBERS = Long.BYTES + Integer.BYTES;

    private final MessageDigest digest;
    private final ByteBuffer numbers = ByteBuffer.allocate(NUMBERS);

    /** Something that makes fingerprints. */
    public Chain() {
        this.digest = sha256();
    }

    /** What stands before the first row of this aggregate. */
    public Fingerprint start(String type, String id) {
        digest.update((START + type + "\n" + id).getBytes(StandardCharsets.UTF_8));
        return Fingerprint.owning(digest.digest());
    }

    /**
     * The fingerprint of the row after this one.
     *
     * @param before the fingerprint of the row before, or {@link #start}
     * @param version the number of the event in its aggregate, from 1 on
     * @param kind the name of the event
     * @param body the event as it is stored
     */
    public Fingerprint after(Fingerprint before, long version, String kind, String body) {
        byte[] name = kind.getBytes(StandardCharsets.UTF_8);
        numbers.clear().putLong(version).putInt(name.length);
        digest.update(before.raw());
        digest.update(numbers.array());
        digest.update(name);
        digest.update(body.getBytes(StandardCharsets.UTF_8));
        return Fingerprint.owning(digest.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Expected SHA-256, which every Java has, but found none.", impossible);
        }
    }
}
