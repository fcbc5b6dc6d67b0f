package org.marugoto.rule;

import java.time.LocalDate;

/**
 * One layer of rules (ルールの層), such as those of the law or of the city. Layers are only ever added to.
 *
 * @param name what rules call it
 * @param level whose it is
 * @param ground what it rests on, such as a law's article or an ordinance's number
 * @param from the day it was added
 */
public record Layer(String name, Level level, String ground, LocalDate from) {

    /** The layer of a book that names none. */
    public static final Layer CITY = new Layer("city", Level.CITY, "", LocalDate.EPOCH);

    /** Whose rules they are, the furthest from the citizen first. */
    public enum Level {
        /** The state (国). */
        NATIONAL,
        /** The prefecture (都道府県). */
        PREFECTURE,
        /** The city, town or village (市町村). */
        CITY
    }

    /** @throws IllegalArgumentException if the name cannot be a layer's name */
    public Layer {
        if (!Names.isCode(name)) {
            throw new IllegalArgumentException(
                    "A layer's name has letters and digits, but found (%s).".formatted(name));
        }
    }
}
