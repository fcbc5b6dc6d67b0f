package org.marugoto.jdbc;

import org.marugoto.ledger.TextId;

/** Texts are kept as they are. */
final class Unsealed implements TextSeal {

    @Override
    public String seal(String municipality, TextId id, String text) {
        return text;
    }

    @Override
    public String open(String municipality, TextId id, String kept) {
        return kept;
    }

    @Override
    public boolean isCurrent(String kept) {
        return true;
    }
}
