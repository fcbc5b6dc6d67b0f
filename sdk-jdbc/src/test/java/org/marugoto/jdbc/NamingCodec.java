package org.marugoto.jdbc;

import org.marugoto.ledger.Codec;
import org.marugoto.testkit.LoanCodec;

/** Names every event the same. */
record NamingCodec(String name) implements Codec {

    @Override
    public <T> String write(Class<T> declared, T value) {
        return new LoanCodec().write(declared, value);
    }

    @Override
    public <T> T read(Class<T> declared, String text) {
        return new LoanCodec().read(declared, text);
    }

    @Override
    public <T> String nameOf(Class<T> declared, T event) {
        return name;
    }
}
