package org.marugoto.privacy;

import java.time.LocalDate;
import java.util.Map;
import org.marugoto.household.PersonId;

/**
 * What is known of the consents and the protection of the persons concerned. Immutable and thread-safe.
 *
 * @param consents by person; who is missing was never asked
 * @param protections by person; who is missing has no restriction
 */
public record PrivacyRecords(Map<PersonId, Consent> consents, Map<PersonId, Protection> protections) {

    /** Nothing is known of anybody. */
    public static final PrivacyRecords NONE = new PrivacyRecords(Map.of(), Map.of());

    /** Copies the maps. */
    public PrivacyRecords {
        consents = Map.copyOf(consents);
        protections = Map.copyOf(protections);
    }

    Standing standing(PersonId person, Purpose purpose, Recipient recipient) {
        return consents.getOrDefault(person, Consent.NONE).standing(purpose, recipient);
    }

    boolean hides(ContentItem item, DisclosureRequest request, LocalDate on) {
        return item.about().stream()
                .flatMap(person -> protections.getOrDefault(person, Protection.NONE).restrictions().stream())
                .anyMatch(restriction -> restriction.hides(item.kind(), request, on));
    }
}
