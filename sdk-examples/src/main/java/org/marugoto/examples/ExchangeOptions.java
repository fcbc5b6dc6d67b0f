package org.marugoto.examples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.marugoto.code.Wording;
import org.marugoto.decide.Reason;
import org.marugoto.document.Document;
import org.marugoto.document.DocumentFault;
import org.marugoto.document.Fault;
import org.marugoto.document.FaultyDocumentException;
import org.marugoto.exchange.Loss;
import picocli.CommandLine.Option;

/** Where a document goes, in which encoding, and in which language its losses are told. */
final class ExchangeOptions {

    @Option(names = "--out", description = "the file to write (default: standard output)", paramLabel = "FILE")
    @Nullable
    Path out;

    @Option(
            names = "--encoding",
            description = "of CSV files: utf-8 or cp932 (default: utf-8)",
            paramLabel = "ENCODING")
    String encoding = "utf-8";

    @Option(names = "--lang", description = "messages in ja or en (default: en)", paramLabel = "LANG")
    String lang = "en";

    Charset charset() {
        return switch (encoding.toLowerCase(Locale.ROOT)) {
            case "utf-8" -> StandardCharsets.UTF_8;
            case "cp932" -> Document.CP932;
            default -> throw new BadInputException("--encoding is utf-8 or cp932, but found (" + encoding + ").");
        };
    }

    boolean toFile() {
        return out != null;
    }

    /** How losses call the document that is written. */
    String outName() {
        return out == null ? "out" : out.toString();
    }

    /** Writes the document whole, then says what got lost. */
    void write(Terminal terminal, byte[] document, List<Loss> losses) {
        Wording wording = wording();
        if (out == null) {
            terminal.out().write(document, 0, document.length);
        } else {
            save(out, document);
        }
        losses.forEach(loss -> terminal.say(loss.text(wording)));
    }

    void write(Terminal terminal, ByteArrayOutputStream document, List<Loss> losses) {
        write(terminal, document.toByteArray(), losses);
    }

    private Wording wording() {
        return switch (lang) {
            case "ja" -> Wording.in(Locale.JAPANESE);
            case "en" -> Wording.in(Locale.ENGLISH);
            default -> throw new BadInputException("--lang is ja or en, but found (" + lang + ").");
        };
    }

    private static void save(Path file, byte[] document) {
        try {
            Files.write(file, document);
        } catch (IOException impossible) {
            throw new BadInputException("--out is a file that can be written, but found (" + file + ").");
        }
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException missing) {
            Reason reason = Reason.of(DocumentFault.NO_FILE).with("file", file);
            throw new FaultyDocumentException(List.of(new Fault(file.toString(), 1, 0, reason)));
        }
    }
}
