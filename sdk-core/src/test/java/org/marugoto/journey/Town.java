package org.marugoto.journey;

import java.util.List;
import java.util.Locale;
import org.marugoto.code.Wording;
import org.marugoto.document.Document;
import org.marugoto.document.Fault;
import org.marugoto.document.FaultyDocumentException;
import org.marugoto.ledger.InMemoryStore;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.profile.ProfileFiles;
import org.marugoto.profile.Profiles;
import org.marugoto.testkit.CityJourneys;

/** The test city that has no general desk, and journeys written for it in a test. */
final class Town {

    static final ProfileFiles FILES = CityJourneys.files("no-general-desk");
    static final MunicipalityProfile PROFILE = Profiles.load(FILES);

    /** One scenario with a case that is open; steps of a test follow at line 11. */
    static final String OPENED = """
            scenarios:
              - name: {ja: 試し, en: trial}
                given:
                  - open case: aunt
                    on: 2024-06-03
                    agency: hokatsu
                    consulter: FAMILY
                    next: {action: ASSESS, dueOn: 2024-06-10}
                when:
                  - {record contact: aunt, channel: PHONE}
            """;

    private Town() {}

    static Journey read(String text) {
        return Journeys.read(new Document("journey.yaml", text), PROFILE);
    }

    static JourneyResult run(String text) {
        return JourneyRunner.on(InMemoryStore::new).run(read(text));
    }

    static List<String> told(JourneyResult result) {
        return told(result.failures(), Locale.ENGLISH);
    }

    /** What is wrong with a text that cannot be read as a journey. */
    static List<String> faults(String text, Locale locale) {
        try {
            read(text);
            return List.of();
        } catch (FaultyDocumentException faulty) {
            return told(faulty.faults(), locale);
        }
    }

    private static List<String> told(List<Fault> faults, Locale locale) {
        Wording wording = Wording.in(locale);
        return faults.stream().map(fault -> fault.text(wording)).toList();
    }
}
