package org.marugoto.examples;

import java.util.Locale;
import org.marugoto.code.Wording;
import picocli.CommandLine.Option;

/** How results are printed. */
final class OutputOptions {

    /** The forms a result can be printed in. */
    enum Format {
        text,
        json,
        csv
    }

    @Option(
            names = "--format",
            defaultValue = "text",
            description = "text, json or csv (default: text)",
            paramLabel = "FORMAT")
    Format format = Format.text;

    @Option(
            names = "--lang",
            defaultValue = "en",
            description = "labels in ja or en (default: en)",
            paramLabel = "LANG")
    String lang = "en";

    Locale locale() {
        return switch (lang) {
            case "ja" -> Locale.JAPANESE;
            case "en" -> Locale.ENGLISH;
            default -> throw new BadInputException("--lang is ja or en, but found (" + lang + ").");
        };
    }

    Wording wording() {
        return Wording.in(locale());
    }
}
