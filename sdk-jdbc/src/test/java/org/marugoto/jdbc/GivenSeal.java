package org.marugoto.jdbc;

import org.marugoto.ledger.TextId;

/** Seals every text as the same one. */
record GivenSeal(String sealed) implements TextSeal {

    @Override
    public String seal(String municipality, TextId id, String text) {
        return sealed;
    }

    @Override
    public String open(String municipality, TextId id, String kept) {
        return kept;
    }

    @Override
    public boolean isCurrent(String kept) {
        return false;
    }
}
