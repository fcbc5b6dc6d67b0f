package org.marugoto.examples;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marugoto.document.Document;
import org.marugoto.document.Faults;
import org.marugoto.document.FaultyDocumentException;
import org.marugoto.report.CaseCodes;
import org.marugoto.report.CaseHistory;
import org.marugoto.report.MicroData;
import picocli.CommandLine.Option;

/** Which micro-data files a command reads. */
final class MicroDataOptions {

    @Option(
            names = "--cases",
            description = "cases.csv: case_id,opened_on,completed_on,consulter,needs",
            paramLabel = "FILE")
    @Nullable
    Path cases;

    @Option(names = "--contacts", description = "contacts.csv: contact_id,case_id,on,channel", paramLabel = "FILE")
    @Nullable
    Path contacts;

    @Option(
            names = "--encoding",
            defaultValue = "utf-8",
            description = "utf-8 or cp932, which Japanese spreadsheets write (default: utf-8)",
            paramLabel = "ENCODING")
    String encoding = "utf-8";

    /** The cases of the files, or empty if none were given. */
    Optional<List<CaseHistory>> read(CaseCodes codes) {
        Charset charset = charset();
        if (cases == null && contacts == null) {
            return Optional.empty();
        }
        if (cases == null || contacts == null) {
            throw new BadInputException("--cases and --contacts go together, but found only one of them.");
        }
        Faults faults = new Faults();
        Optional<Document> first = document(cases, charset, faults);
        Optional<Document> second = document(contacts, charset, faults);
        if (first.isPresent() && second.isPresent()) {
            return Optional.of(MicroData.read(first.get(), second.get(), codes).histories());
        }
        faults.throwIfAny();
        return Optional.empty();
    }

    /** The cases alone, without their contacts. */
    List<CaseHistory> readCases(CaseCodes codes) {
        if (cases == null) {
            throw new BadInputException("--cases is required: cases.csv with recorded cases.");
        }
        Document none = new Document("-", "contact_id,case_id,on,channel\n");
        return MicroData.read(Document.read(cases, charset()), none, codes).histories();
    }

    private static Optional<Document> document(Path path, Charset charset, Faults faults) {
        try {
            return Optional.of(Document.read(path, charset));
        } catch (FaultyDocumentException faulty) {
            faulty.faults().forEach(faults::add);
            return Optional.empty();
        }
    }

    private Charset charset() {
        return switch (encoding.toLowerCase(Locale.ROOT)) {
            case "utf-8", "utf8" -> StandardCharsets.UTF_8;
            case "cp932", "windows-31j", "shift_jis", "sjis" -> Document.CP932;
            default -> throw new BadInputException("--encoding is utf-8 or cp932, but found (" + encoding + ").");
        };
    }
}
