package org.marugoto.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.marugoto.agency.Agency;
import org.marugoto.agency.Programme;
import org.marugoto.area.AreaId;
import org.marugoto.code.Text;
import org.marugoto.code.Wording;
import org.marugoto.decide.AgencyId;
import org.marugoto.document.Document;
import org.marugoto.document.FaultyDocumentException;

class ProfilesTest {

    private static final ProfileFiles CHIBA = ProfileFiles.shipped("chiba");

    @Test
    void every_shipped_profile_is_without_faults() {
        assertThat(Profiles.shipped())
                .isNotEmpty()
                .allSatisfy(id -> assertThat(Profiles.load(id).id()).isEqualTo(id));
    }

    @Test
    void chiba_has_six_wards_that_no_source_names() {
        MunicipalityProfile chiba = Profiles.load("chiba");
        assertThat(chiba.areas().of("ward")).hasSize(6).allMatch(area -> area.assumed());
        assertThat(chiba.municipalCode().value()).isEqualTo("121002");
    }

    @Test
    void programmes_start_by_fiscal_year_and_the_third_stage_is_only_planned() {
        Map<String, Programme> programmes = new HashMap<>();
        Profiles.load("chiba").programmes().forEach(programme -> programmes.put(programme.code(), programme));
        assertThat(programmes.get("MULTI_AGENCY").isActive(LocalDate.of(2023, 4, 1)))
                .isTrue();
        assertThat(programmes.get("OUTREACH").isActive(LocalDate.of(2024, 3, 31)))
                .isFalse();
        assertThat(programmes.get("OUTREACH").isActive(LocalDate.of(2024, 4, 1)))
                .isTrue();
        assertThat(programmes.get("PARTICIPATION").startsOn()).isEmpty();
    }

    /** 「R5.10～R6.１」 lies in fiscal year R5, April to March. */
    @Test
    void r20_a_fiscal_year_runs_from_april_to_march() {
        Programme fifth = Programme.builder()
                .code("ONE_YEAR")
                .name(Text.of("一年", "one year"))
                .startsInFiscalYear(2023)
                .endsWithFiscalYear(2023)
                .build();
        assertThat(fifth.isActive(LocalDate.of(2023, 3, 31))).isFalse();
        assertThat(fifth.isActive(LocalDate.of(2023, 4, 1))).isTrue();
        assertThat(fifth.isActive(LocalDate.of(2024, 1, 31))).as("R6.1 is R5").isTrue();
        assertThat(fifth.isActive(LocalDate.of(2024, 3, 31))).isTrue();
        assertThat(fifth.isActive(LocalDate.of(2024, 4, 1))).isFalse();
        assertThat(Profiles.load("chiba").programmes())
                .filteredOn(programme -> programme.code().equals("MULTI_AGENCY"))
                .singleElement()
                .satisfies(r5 -> assertThat(r5.startsOn()).contains(LocalDate.of(2023, 4, 1)));
    }

    @Test
    void r22_a_local_name_stands_beside_the_national_type_and_hides_it_not() {
        Agency care = Profiles.load("chiba").agencies().get(AgencyId.of("anshin-care"));
        Agency miyoshi = Profiles.load("miyoshi").agencies().get(AgencyId.of("chiiki-hokatsu"));
        assertThat(care.nickname()).map(Text::ja).contains("あんしんケアセンター");
        assertThat(care.name().ja()).isEqualTo("地域包括支援センター");
        assertThat(care.type())
                .as("two cities, two names, one type")
                .isPresent()
                .isEqualTo(miyoshi.type());
    }

    @Test
    void the_centre_was_open_on_95_days_of_its_first_four_months() {
        assertThat(Profiles.load("chiba")
                        .centreAgency()
                        .calendar()
                        .openDays(LocalDate.of(2023, 10, 1), LocalDate.of(2024, 1, 31)))
                .isEqualTo(95);
    }

    @Test
    void outreach_is_proposed_from_the_day_its_programme_runs() {
        MunicipalityProfile chiba = Profiles.load("chiba");
        var refuses = org.marugoto.rule.Facts.NONE.yes("refusesContact");
        assertThat(chiba.rules().assess(refuses, LocalDate.of(2024, 3, 31)).outcomes())
                .isEmpty();
        assertThat(chiba.rules().assess(refuses, LocalDate.of(2024, 4, 1)).outcomes())
                .singleElement()
                .satisfies(outcome -> assertThat(outcome.outreach()).isTrue());
    }

    @Test
    void all_faults_of_all_files_are_told_at_once_with_file_and_line() {
        Map<String, String> changed = new HashMap<>();
        changed.put("municipalCode: \"121002\"", "municipalCode: \"121003\"");
        changed.put("centre: fukumaru", "centre: nobody");
        changed.put("fromFiscalYear: R6", "fromFiscalYear: Z9");
        changed.put("MONDAY: 08:30-17:30", "MONDAY: 17:30-08:30");
        changed.put("onDecline: FALLBACK_DESK", "onDecline: FALLBACK_DESK\n  whatever: 1");
        changed.put("{code: PHONE, ja: 電話, en: phone}", "{code: PHONE, ja: 電話}");
        changed.put("calendar: centre", "calendar: lost");
        ProfileFiles broken = relative -> {
            Document good = CHIBA.read(relative);
            String text = good.text();
            if (relative.equals(ProfileFiles.MAIN)) {
                for (Map.Entry<String, String> change : changed.entrySet()) {
                    assertThat(text).contains(change.getKey());
                    text = text.replace(change.getKey(), change.getValue());
                }
            } else if (relative.endsWith(".csv")) {
                text = text.replace("place-to-be,chiba,20,2023-10-02", "place-to-be,chiba,20,2023-13-02");
            }
            return new Document(good.name(), text);
        };
        FaultyDocumentException faulty =
                catchThrowableOfType(FaultyDocumentException.class, () -> Profiles.load(broken));
        List<String> told = faulty.faults().stream()
                .map(fault -> fault.text(Wording.in(Locale.ENGLISH)))
                .toList();
        assertThat(told).hasSizeGreaterThanOrEqualTo(8);
        assertThat(told).allMatch(line -> line.matches("(?s)chiba/[a-z/.]+:\\d+: .*"));
        for (String found : List.of("121003", "nobody", "Z9", "17:30-08:30", "whatever", "en", "lost", "2023-13-02")) {
            assertThat(told).as(found).anyMatch(line -> line.contains(found));
        }
        assertThat(told).anyMatch(line -> line.startsWith("chiba/rules/referral.csv:6: "));
    }

    @Test
    void a_value_of_the_wrong_shape_is_a_fault_with_its_path() {
        ProfileFiles broken = relative -> {
            Document good = CHIBA.read(relative);
            return new Document(good.name(), good.text().replace("source: S000", "source: " + "x".repeat(201)));
        };
        assertThatThrownBy(() -> Profiles.load(broken))
                .isInstanceOf(FaultyDocumentException.class)
                .hasMessageContaining("chiba/profile.yaml:1: source: size must be between 0 and 200");
    }

    @Test
    void a_profile_nobody_ships_is_named_with_those_there_are() {
        assertThatThrownBy(() -> Profiles.load("atlantis"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("chiba")
                .hasMessageContaining("(atlantis)");
    }

    @Test
    void a_folder_without_a_profile_names_the_missing_file() {
        assertThatThrownBy(() -> Profiles.load(ProfileFiles.folder(java.nio.file.Path.of("no-such-folder"))))
                .isInstanceOf(FaultyDocumentException.class)
                .hasMessageContaining("profile.yaml");
    }

    @Test
    void fiscal_years_are_read_as_officials_write_them() {
        assertThat(FiscalYear.firstDay("R5")).contains(LocalDate.of(2023, 4, 1));
        assertThat(FiscalYear.firstDay("H31")).contains(LocalDate.of(2019, 4, 1));
        assertThat(FiscalYear.firstDay("2023")).contains(LocalDate.of(2023, 4, 1));
        assertThat(FiscalYear.firstDay("X1")).isEqualTo(Optional.empty());
    }

    @Test
    void an_agency_without_areas_serves_the_whole_municipality() {
        MunicipalityProfile chiba = Profiles.load("chiba");
        assertThat(chiba.agencies().whichServe(AreaId.of("inage"), LocalDate.of(2024, 1, 5)))
                .extracting(agency -> agency.id())
                .contains(AgencyId.of("fukumaru"), AgencyId.of("ward-welfare"));
    }
}
