package org.marugoto.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.marugoto.area.Area;
import org.marugoto.area.AreaId;
import org.marugoto.area.AreaScheme;
import org.marugoto.area.Areas;
import org.marugoto.code.Text;
import org.marugoto.decide.AgencyId;

class AgenciesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 15);
    private static final AreaId CHUO = AreaId.of("chuo");
    private static final AreaId SCHOOL = AreaId.of("school-1");
    private static final AreaId WAKABA = AreaId.of("wakaba");
    private static final Areas AREAS = Areas.of(
            List.of(new AreaScheme("ward", text("区")), new AreaScheme("school", text("小学校区"))),
            List.of(
                    Area.of(CHUO, "ward", text("中央区")),
                    Area.of(WAKABA, "ward", text("若葉区")),
                    Area.of(SCHOOL, "school", text("学区")).in(CHUO)));

    @Test
    void an_agency_serves_what_lies_in_its_areas_and_everything_if_it_names_none() {
        Agencies agencies = Agencies.of(
                AREAS,
                List.of(
                        agency("centre").build(),
                        agency("chuo-office").addAreas(CHUO).build(),
                        agency("wakaba-office").addAreas(WAKABA).build()));
        assertThat(ids(agencies.whichServe(SCHOOL, DAY))).containsExactly("centre", "chuo-office");
        assertThat(ids(agencies.whichServe(WAKABA, DAY))).containsExactly("centre", "wakaba-office");
    }

    @Test
    void r23_an_agency_may_serve_areas_of_several_schemes() {
        Agencies agencies = Agencies.of(
                AREAS, List.of(agency("csw").addAreas(SCHOOL, WAKABA).build()));
        assertThat(agencies.whichServe(SCHOOL, DAY)).hasSize(1);
        assertThat(agencies.whichServe(WAKABA, DAY)).hasSize(1);
        assertThat(agencies.whichServe(CHUO, DAY)).isEmpty();
    }

    @Test
    void an_agency_for_a_school_district_does_not_serve_the_whole_ward() {
        Agencies agencies = Agencies.of(
                AREAS, List.of(agency("school-desk").addAreas(SCHOOL).build()));
        assertThat(agencies.whichServe(CHUO, DAY)).isEmpty();
    }

    @Test
    void an_agency_serves_from_its_first_day_until_it_closes_for_good() {
        Agencies agencies = Agencies.of(
                AREAS,
                List.of(agency("centre").openedOn(DAY).closedOn(DAY.plusDays(2)).build()));
        assertThat(agencies.whichServe(CHUO, DAY.minusDays(1))).isEmpty();
        assertThat(agencies.whichServe(CHUO, DAY)).hasSize(1);
        assertThat(agencies.whichServe(CHUO, DAY.plusDays(1))).hasSize(1);
        assertThat(agencies.whichServe(CHUO, DAY.plusDays(2))).isEmpty();
    }

    @Test
    void agencies_are_found_by_id() {
        Agencies agencies = Agencies.of(AREAS, List.of(agency("centre").build()));
        assertThat(agencies.get(AgencyId.of("centre"))).isEqualTo(agencies.all().get(0));
        assertThat(agencies.find(AgencyId.of("nobody"))).isEmpty();
        assertThatThrownBy(() -> agencies.get(AgencyId.of("nobody")))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("Expected one of the agencies [centre], but found (nobody).");
    }

    @Test
    void every_fault_of_the_registry_is_named_at_once() {
        assertThatThrownBy(() -> Agencies.of(
                        AREAS,
                        List.of(
                                agency("centre").build(),
                                agency("centre").addAreas(AreaId.of("nowhere")).build())))
                .hasMessageContaining("agency (centre) stands there twice")
                .hasMessageContaining("agency (centre) serves the unknown area (nowhere)");
    }

    @Test
    void two_desks_of_one_id_and_an_end_before_the_beginning_are_refused() {
        Desk desk = Desk.builder().id("main").name(text("窓口")).build();
        assertThat(agency("centre").addDesks(desk).build().findDesk("main")).contains(desk);
        assertThat(desk.byAppointment()).isFalse();
        assertThatThrownBy(() -> agency("centre").addDesks(desk, desk).build()).hasMessageContaining("[main, main]");
        assertThatThrownBy(() -> agency("centre")
                        .openedOn(DAY)
                        .closedOn(DAY.minusDays(1))
                        .build())
                .hasMessageContaining("(2024-01-14)");
    }

    @Test
    void a_programme_runs_from_the_first_of_april_of_its_fiscal_year() {
        Programme outreach = Programme.builder()
                .code("OUTREACH")
                .name(text("アウトリーチ支援"))
                .startsInFiscalYear(2024)
                .build();
        assertThat(outreach.isActive(LocalDate.of(2024, 3, 31))).isFalse();
        assertThat(outreach.isActive(LocalDate.of(2024, 4, 1))).isTrue();
        Programme oneYear = outreach.but().endsWithFiscalYear(2024).build();
        assertThat(oneYear.isActive(LocalDate.of(2025, 3, 31))).isTrue();
        assertThat(oneYear.isActive(LocalDate.of(2025, 4, 1))).isFalse();
        assertThatThrownBy(
                        () -> outreach.but().endsOn(LocalDate.of(2024, 3, 31)).build())
                .hasMessageContaining("OUTREACH");
    }

    private static Agency.Builder agency(String id) {
        Agency.Builder builder = Agency.builder();
        builder.id(AgencyId.of(id))
                .name(text(id))
                .calendar(OpeningCalendar.builder().build());
        return builder;
    }

    private static List<String> ids(List<Agency> agencies) {
        return agencies.stream().map(agency -> agency.id().value()).toList();
    }

    private static Text text(String words) {
        return Text.of(words, words);
    }
}
