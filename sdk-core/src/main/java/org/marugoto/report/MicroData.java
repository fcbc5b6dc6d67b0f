package org.marugoto.report;

import java.util.List;
import org.marugoto.document.Document;
import org.marugoto.document.Faults;

/**
 * Cases and contacts, one per row, without anything that points to a person.
 *
 * <p>Two files with a header row, further columns are ignored: cases {@code case_id,opened_on,completed_on,consulter,needs}
 * (needs joined by {@code ;}, an empty {@code completed_on} is an open case) and contacts
 * {@code contact_id,case_id,on,channel}. Days are written {@code 2024-01-31}.
 *
 * @param histories the cases with their contacts, in the order of the file
 */
public record MicroData(List<CaseHistory> histories) {

    /** Copies the list. */
    public MicroData {
        histories = List.copyOf(histories);
    }

    /**
     * Reads both files.
     *
     * @throws org.marugoto.document.FaultyDocumentException with all faults of both files
     */
    public static MicroData read(Document cases, Document contacts, CaseCodes codes) {
        Faults faults = new Faults();
        MicroData read = read(cases, contacts, codes, faults);
        faults.throwIfAny();
        return read;
    }

    /**
     * Reads what is good in both files.
     *
     * @param faults receives what is wrong: if anything, the answer is incomplete
     */
    public static MicroData read(Document cases, Document contacts, CaseCodes codes, Faults faults) {
        MicroDataReader reader = new MicroDataReader(codes, faults);
        reader.readCases(cases);
        reader.readContacts(contacts);
        return new MicroData(reader.histories());
    }
}
