package org.marugoto.profile;

import org.marugoto.document.Faults;
import org.marugoto.document.FaultyDocumentException;
import org.marugoto.document.YamlNode;
import org.marugoto.situation.SituationBook;
import org.marugoto.situation.SituationForm;

/** Reads the situation patterns of a profile from its files, on top of those of the product. */
final class SituationReader {

    private SituationReader() {}

    static SituationBook read(YamlNode list, ProfileFiles files, Faults faults) {
        SituationBook book = SituationBook.national();
        for (YamlNode file : list.items()) {
            try {
                book = new SituationForm(faults, book).read(files.read(file.text()));
            } catch (FaultyDocumentException missing) {
                missing.faults().forEach(faults::add);
            }
        }
        return book;
    }
}
