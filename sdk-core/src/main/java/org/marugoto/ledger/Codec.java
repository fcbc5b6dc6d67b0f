package org.marugoto.ledger;

/**
 * Turns states and events into text and back, for stores that keep text.
 *
 * <p>Implementations are immutable, safe for use by several threads, and never write class names: what is stored must
 * stay readable when the code has moved. {@code MarugotoJson} is the one that comes with the product.
 */
public interface Codec {

    /**
     * The text of a value.
     *
     * @param declared the type it is declared as, such as {@link AggregateType#event()}
     * @param value the value, not null
     */
    <T> String write(Class<T> declared, T value);

    /**
     * The value of a text that {@link #write} made.
     *
     * @throws IllegalArgumentException if the text is none; the message holds no part of the text
     */
    <T> T read(Class<T> declared, String text);

    /** The stable name of an event's kind, such as {@code Opened}; at most 64 characters. */
    <T> String nameOf(Class<T> declared, T event);
}
