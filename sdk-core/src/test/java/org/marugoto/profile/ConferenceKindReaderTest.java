package org.marugoto.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.marugoto.conference.ConferenceKind;
import org.marugoto.conference.Hat;
import org.marugoto.document.Document;
import org.marugoto.document.Fault;
import org.marugoto.document.Faults;
import org.marugoto.document.YamlNode;

class ConferenceKindReaderTest {

    private static final String NETWORK = """
            - id: NETWORK
              name: {ja: ネットワーク会議, en: network meeting}
              body: AREA
              basis: LTCI-115-48
              conveners: [MUNICIPALITY]
              consent: false
              undertaking: true
              sharingGround: LTCI-115-48
              takes: [CASE, COMMUNITY_ISSUE]
              decides: [ESCALATED]
              sittings: [REGULAR]
              rhythm: {everyMonths: 2, startsOn: 2024-04-01, week: 3, weekday: THURSDAY, reminderDays: 10}
              parent: CITY
              gapsFrom: 5
            - id: CITY
              name: {ja: 市会議, en: city meeting}
              consent: true
              undertaking: false
              takes: [MEASURE]
              sittings: [AD_HOC]
            """;

    @Test
    void everything_a_kind_can_say_is_read() {
        List<ConferenceKind> kinds = read(NETWORK, new Faults());
        ConferenceKind network = kinds.get(0);
        assertThat(network.hat())
                .isEqualTo(Hat.builder()
                        .kind("NETWORK")
                        .basis("LTCI-115-48")
                        .addConveners("MUNICIPALITY")
                        .addSittings(Hat.REGULAR)
                        .needsConsent(false)
                        .needsUndertaking(true)
                        .sharingGround("LTCI-115-48")
                        .addTakes("CASE", "COMMUNITY_ISSUE")
                        .addDecides("ESCALATED")
                        .parent("CITY")
                        .build());
        assertThat(network.body()).isEqualTo("AREA");
        assertThat(network.gapsFrom()).isEqualTo(5);
        assertThat(network.rhythm().orElseThrow().weekday()).contains(DayOfWeek.THURSDAY);
        assertThat(network.rhythm().orElseThrow().week()).isEqualTo(3);
    }

    @Test
    void what_a_kind_leaves_out_gives_nobody_more_than_it_says() {
        ConferenceKind city = read(NETWORK, new Faults()).get(1);
        assertThat(city.body()).isEqualTo("CITY");
        assertThat(city.hat().sharingGround()).isEmpty();
        assertThat(city.hat().decides()).isEmpty();
        assertThat(city.rhythm()).isEmpty();
    }

    @Test
    void consent_and_undertaking_are_never_guessed() {
        Faults faults = new Faults();
        read("- {id: A, name: {ja: あ, en: a}, takes: [CASE], sittings: [AD_HOC]}\n", faults);
        assertThat(faults.all()).hasSize(2);
    }

    @Test
    void a_word_that_is_no_code_is_found_in_its_line() {
        Faults faults = new Faults();
        read(
                NETWORK.replace("takes: [MEASURE]", "takes: [MESURE]")
                        .replace("parent: CITY", "parent: TOWN")
                        .replace("weekday: THURSDAY", "weekday: DONNERSTAG"),
                faults);
        assertThat(faults.all())
                .extracting(fault -> fault.reason().code())
                .containsOnly(ProfileFault.UNKNOWN_REFERENCE);
        assertThat(faults.all()).extracting(Fault::line).containsExactlyInAnyOrder(12, 13, 19);
    }

    @Test
    void a_regular_kind_without_rhythm_contradicts_itself() {
        Faults faults = new Faults();
        read(NETWORK.replace("sittings: [AD_HOC]", "sittings: [REGULAR]"), faults);
        assertThat(faults.all()).extracting(fault -> fault.reason().code()).containsExactly(ProfileFault.CONTRADICTION);
    }

    @Test
    void the_shipped_profile_tells_its_two_conferences_apart() {
        MunicipalityProfile chiba = Profiles.load("chiba");
        Hat support = chiba.conferenceKind(ConferenceKind.SUPPORT_CONFERENCE)
                .orElseThrow()
                .hat();
        Hat layered = chiba.conferenceKind(ConferenceKind.MULTI_LAYERED_CONFERENCE)
                .orElseThrow()
                .hat();
        assertThat(support).isEqualTo(ConferenceKind.national().get(0).hat());
        assertThat(layered).isEqualTo(ConferenceKind.national().get(1).hat());
        assertThat(chiba.conferenceKinds()).hasSize(4);
    }

    private static List<ConferenceKind> read(String yaml, Faults faults) {
        return YamlNode.parse(new Document("profile.yaml", yaml), faults)
                .map(ConferenceKindReader::read)
                .orElse(List.of());
    }
}
