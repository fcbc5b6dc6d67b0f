package org.marugoto.document;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.marugoto.code.Wording;

/** A document that cannot be used; it holds every fault that was found, in the order of files and lines. */
public final class FaultyDocumentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    /**
     * A document with these faults.
     *
     * @throws IllegalArgumentException if there is none
     */
    public FaultyDocumentException(List<Fault> faults) {
        super(message(faults));
        if (faults.isEmpty()) {
            throw new IllegalArgumentException("A faulty document has at least one fault, but found none.");
        }
        this.faults = List.copyOf(faults);
    }

    /** Every fault, at least one. */
    public List<Fault> faults() {
        return faults;
    }

    private static String message(List<Fault> faults) {
        Wording english = Wording.in(Locale.ENGLISH);
        return faults.stream()
                .limit(5)
                .map(fault -> "%.300s".formatted(fault.text(english)))
                .collect(Collectors.joining("\n"));
    }
}
