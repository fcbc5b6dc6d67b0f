package org.marugoto;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.marugoto.casework.CaseEvent;
import org.marugoto.consultation.ContactId;
import org.marugoto.consultation.Need;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.programme.Activity;
import org.marugoto.programme.TagOverride;
import org.marugoto.programme.Tags;

/** What the contacts of a case are accounted under. */
final class ContactTags {

    /** The mark of a need that names the field it belongs to, if that is not called like the need. */
    private static final String FIELD = "field";

    private final MunicipalityProfile profile;
    private final ProgrammeTags tags;
    private final Map<ContactId, TagOverride> byHand;

    ContactTags(MunicipalityProfile profile, ProgrammeTags tags) {
        this.profile = profile;
        this.tags = tags;
        this.byHand = tags.setByHand();
    }

    List<Tags> of(List<CaseEvent> events, Optional<LocalDate> from, Optional<LocalDate> to) {
        List<Tags> all = new ArrayList<>();
        Set<String> fields = Set.of();
        for (CaseEvent event : events) {
            LocalDate on = event.occasion().on();
            if (event instanceof CaseEvent.Opened opened) {
                fields = fields(opened.needs());
            } else if (event instanceof CaseEvent.Assessed assessed) {
                fields = fields(assessed.needs());
            } else if (event instanceof CaseEvent.ContactRecorded recorded
                    && from.filter(on::isBefore).isEmpty()
                    && to.filter(on::isAfter).isEmpty()) {
                all.add(tags.tag(
                        Activity.of(Activity.CONTACT, recorded.occasion().agency(), fields, on),
                        Optional.ofNullable(byHand.get(recorded.contact()))));
            }
        }
        return all;
    }

    private Set<String> fields(Set<Need> needs) {
        Set<String> fields = new LinkedHashSet<>();
        needs.forEach(need -> fields.add(profile.codeList(MunicipalityProfile.NEEDS)
                .find(need.code())
                .flatMap(code -> Optional.ofNullable(code.marks().get(FIELD)))
                .orElse(need.code())));
        return fields;
    }
}
