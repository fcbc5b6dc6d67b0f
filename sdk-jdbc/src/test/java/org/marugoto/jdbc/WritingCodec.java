package org.marugoto.jdbc;

import org.marugoto.ledger.Codec;
import org.marugoto.testkit.LoanCodec;

/** Writes every value as the same text. */
record WritingCodec(String text) implements Codec {

    @Override
    public <T> String write(Class<T> declared, T value) {
        return text;
    }

    @Override
    public <T> T read(Class<T> declared, String given) {
        return new LoanCodec().read(declared, given);
    }

    @Override
    public <T> String nameOf(Class<T> declared, T event) {
        return "same";
    }
}
