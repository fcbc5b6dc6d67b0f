package org.marugoto.ledger;

import org.marugoto.decide.Id;

/**
 * Somebody else recorded between reading and writing; nothing was written.
 *
 * <p>The only conflict an embedder has to handle: read again, decide again. It holds its facts.
 */
public final class StaleVersionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Id id;
    private final transient Version expected;
    private final transient Version actual;
    private final boolean brokenOff;

    /**
     * A conflict on one id.
     *
     * @param type the aggregate's stable name
     * @param id which one
     * @param expected the version the decision was based on
     * @param actual the version found instead
     */
    public StaleVersionException(String type, Id id, Version expected, Version actual) {
        super(
                "%s (%s) was changed by somebody else: expected version (%s) but found (%s). Maybe reload and decide again."
                        .formatted(type, id.value(), expected, actual));
        this.id = id;
        this.expected = expected;
        this.actual = actual;
        this.brokenOff = false;
    }

    private StaleVersionException(String message, Id id) {
        super(message);
        this.id = id;
        this.expected = Version.NEW;
        this.actual = Version.NEW;
        this.brokenOff = true;
    }

    /**
     * The store broke a transaction off because another was in the way (a deadlock, a serialisation conflict); nothing was
     * written. The versions are not known then and both {@link Version#NEW}.
     *
     * @param type the aggregate's stable name
     * @param id which one
     */
    public static StaleVersionException brokenOff(String type, Id id) {
        return new StaleVersionException(
                "%s (%s) was not recorded: another transaction was in the way. Maybe reload and decide again."
                        .formatted(type, id.value()),
                id);
    }

    /** Whether the store broke the transaction off, so that the versions are not known. */
    public boolean isBrokenOff() {
        return brokenOff;
    }

    /** Which aggregate it was. */
    public Id id() {
        return id;
    }

    /** The version the decision was based on. */
    public Version expected() {
        return expected;
    }

    /** The version found in the store. */
    public Version actual() {
        return actual;
    }
}
