package org.marugoto.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.marugoto.code.Wording;
import org.marugoto.decide.AgencyId;
import org.marugoto.document.Document;
import org.marugoto.document.FaultyDocumentException;
import org.marugoto.programme.Activity;
import org.marugoto.programme.TagRule;
import org.marugoto.programme.Tags;

class TagReaderTest {

    @Test
    void a_profile_without_tag_rules_is_whole() {
        assertThat(Profiles.load("chiba").tagRules()).isEmpty();
    }

    @Test
    void tag_rules_are_read_in_their_order() {
        MunicipalityProfile profile = Profiles.load(with("""
                tags:
                  - id: csw-visits
                    since: 2024-04-01
                    until: 2025-03-31
                    when: {kinds: [VISIT], agencies: [csw], operators: [CONTRACTED], fields: [ELDERLY], running: OUTREACH}
                    then: {programme: OUTREACH, field: ELDERLY, operator: CONTRACTED, budgetLine: "3-1-4"}
                  - id: rest
                    then: {budgetLine: "3-1-1"}
                """));
        assertThat(profile.tagRules()).extracting(TagRule::id).containsExactly("csw-visits", "rest");
        TagRule first = profile.tagRules().get(0);
        assertThat(first.since()).contains(LocalDate.of(2024, 4, 1));
        assertThat(first.until()).contains(LocalDate.of(2025, 3, 31));
        assertThat(first.kinds()).containsExactly("VISIT");
        assertThat(first.agencies()).containsExactly(AgencyId.of("csw"));
        assertThat(first.operators()).containsExactly("CONTRACTED");
        assertThat(first.fields()).containsExactly("ELDERLY");
        assertThat(first.running()).contains("OUTREACH");
        assertThat(first.tags())
                .isEqualTo(new Tags(
                        Optional.of("OUTREACH"),
                        Optional.of("ELDERLY"),
                        Optional.of("CONTRACTED"),
                        Optional.of("3-1-4"),
                        Optional.empty()));
        Tags tags = profile.tagger()
                .tag(Activity.of(Activity.VISIT, AgencyId.of("csw"), Set.of("ELDERLY"), LocalDate.of(2024, 6, 3)));
        assertThat(tags.rule()).contains("csw-visits");
    }

    @Test
    void every_fault_of_the_tag_rules_is_told_at_once() {
        FaultyDocumentException faulty =
                catchThrowableOfType(FaultyDocumentException.class, () -> Profiles.load(with("""
                        tags:
                          - {id: one, then: {programme: LUNCH}}
                          - {id: one, when: {agencies: [nobody]}, then: {}}
                          - {id: two, when: {weather: fine}, then: {}}
                          - {id: three}
                          - {id: four, since: 2025-01-01, until: 2024-01-01, then: {}}
                        """)));
        List<String> told = faulty.faults().stream()
                .map(fault -> fault.text(Wording.in(Locale.ENGLISH)))
                .toList();
        for (String found : List.of("LUNCH", "nobody", "weather", "then", "(four)", "one")) {
            assertThat(told).as(found).anyMatch(line -> line.contains(found));
        }
    }

    private static ProfileFiles with(String more) {
        ProfileFiles chiba = ProfileFiles.shipped("chiba");
        return relative -> {
            Document good = chiba.read(relative);
            return relative.equals(ProfileFiles.MAIN) ? new Document(good.name(), good.text() + "\n" + more) : good;
        };
    }
}
