package org.marugoto.ledger;

/**
 * A state as it stands in the ledger, with the version it was recorded at.
 *
 * @param state the current state
 * @param version the number of events behind it, never {@link Version#NEW}
 */
public record Recorded<S>(S state, Version version) {}
