package org.marugoto.ledger;

import java.util.Optional;

/**
 * One row of the journal as it is stored.
 *
 * @param version the number of the event in its aggregate, from 1 on
 * @param position its position in the whole journal; 0 where a store has none
 * @param kind the name of the event
 * @param body the event as text
 * @param fingerprint its link in the {@linkplain Chain chain}; empty if it was recorded before rows were chained
 */
public record JournalRow(long version, long position, String kind, String body, Optional<Fingerprint> fingerprint) {}
