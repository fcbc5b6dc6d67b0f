package org.marugoto.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.marugoto.decide.Reason;

/**
 * Collects what is wrong before anybody complains. One reader fills it; not thread-safe.
 */
public final class Faults {

    private final List<Fault> found = new ArrayList<>();

    /** Adds a fault of a whole line. */
    public void add(String file, int line, Reason reason) {
        add(new Fault(file, line, 0, reason));
    }

    /** Adds a fault. */
    public void add(Fault fault) {
        found.add(fault);
    }

    /** Whether nothing is wrong so far. */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** What is wrong so far, sorted by line within each file; files stand in the order they were read. */
    public List<Fault> all() {
        List<String> files = found.stream().map(Fault::file).distinct().toList();
        return found.stream()
                .sorted(Comparator.comparingInt((Fault fault) -> files.indexOf(fault.file()))
                        .thenComparingInt(Fault::line)
                        .thenComparingInt(Fault::column))
                .toList();
    }

    /**
     * Does nothing if nothing is wrong.
     *
     * @throws FaultyDocumentException with everything that was added
     */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new FaultyDocumentException(all());
        }
    }
}
