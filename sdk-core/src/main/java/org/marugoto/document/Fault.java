package org.marugoto.document;

import org.marugoto.code.Wording;
import org.marugoto.decide.Reason;

/**
 * One thing that is wrong with a document, and where.
 *
 * @param file the document's name as its reader knows it
 * @param line from 1 on
 * @param column from 1 on, or 0 if the whole line is meant
 * @param reason what was expected and what was found
 */
public record Fault(String file, int line, int column, Reason reason) {

    /**
     * One line for people: {@code FILE:LINE: what was expected (what was found)}; a known column stands after the colon,
     * as {@code [column 3]}.
     */
    public String text(Wording wording) {
        String place = "%s:%d: ".formatted(file, line);
        String within = column > 0 ? wording.column(column) + " " : "";
        return place + within + wording.of(reason);
    }
}
