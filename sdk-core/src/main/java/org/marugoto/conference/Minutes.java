package org.marugoto.conference;

import org.marugoto.ledger.TextId;

/**
 * The minutes (議事録) of one hat.
 *
 * @param hat a kind of conference
 * @param text where the words are kept
 */
public record Minutes(String hat, TextId text) {}
