package org.marugoto.search;

import java.util.Locale;
import org.marugoto.code.Text;

/** A part of the score (評価の観点). Each says between 0 and 1 how well a resource fits. */
public enum Criterion {
    /** How many of the functions the person needs it has (ニーズ). */
    NEED("ニーズ"),
    /** How many of the person's strengths and interests it has a use for (強み・関心). */
    INTEREST("強み・関心"),
    /** How near it is (移動). */
    TRAVEL("移動"),
    /** At how many of the times the person has it is there (日時). */
    SCHEDULE("日時"),
    /** Whether the person knows it, or those who run it, already (なじみ). */
    CONTINUITY("なじみ"),
    /** Whether the person's first language is spoken (言語). */
    LANGUAGE("言語"),
    /** How many of its places are left (空き). */
    LOAD("空き");

    private final String ja;

    Criterion(String ja) {
        this.ja = ja;
    }

    /** What it is called for people. */
    public Text label() {
        return Text.of(ja, key());
    }

    /** What it is called in files, such as {@code need}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
