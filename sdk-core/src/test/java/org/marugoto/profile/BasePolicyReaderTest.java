package org.marugoto.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.marugoto.area.AreaId;
import org.marugoto.base.BasePolicy;
import org.marugoto.base.CoordinatorPost;
import org.marugoto.decide.AgencyId;
import org.marugoto.document.Document;
import org.marugoto.document.DocumentFault;
import org.marugoto.document.Faults;
import org.marugoto.document.YamlNode;
import org.marugoto.testkit.CityJourneys;

class BasePolicyReaderTest {

    private static final MunicipalityProfile CITY = Profiles.load(CityJourneys.files("fujisawa"));

    @Test
    void everything_a_profile_can_say_of_bases_is_read() {
        Faults faults = new Faults();
        BasePolicy policy = read("""
                connecting: [shimin-center]
                worryWithin: 5
                bookingDays: 90
                coordinators:
                  - {who: a, kind: BOTH, agency: engawa, areas: [zengyo, tsujido], assumed: true}
                  - {who: b, kind: LIFE_SUPPORT_COORDINATOR, agency: engawa}
                """, faults);
        assertThat(faults.all()).isEmpty();
        assertThat(policy.connecting()).containsExactly(AgencyId.of("shimin-center"));
        assertThat(policy.worryWithin()).isEqualTo(5);
        assertThat(policy.bookingDays()).isEqualTo(90);
        assertThat(policy.coordinators())
                .extracting(CoordinatorPost::areas)
                .containsExactly(Set.of(AreaId.of("zengyo"), AreaId.of("tsujido")), Set.of());
    }

    @Test
    void what_a_profile_leaves_out_is_the_usual() {
        assertThat(read("worryWithin: 10\n", new Faults())).isEqualTo(BasePolicy.USUAL);
    }

    @Test
    void every_fault_is_told_where_it_stands() {
        assertThat(codes("coordinators: [{who: a, kind: KING, agency: engawa}]\n"))
                .containsExactly(ProfileFault.UNKNOWN_REFERENCE);
        assertThat(codes("coordinators: [{who: a, kind: BOTH, agency: nobody}]\n"))
                .containsExactly(ProfileFault.UNKNOWN_REFERENCE);
        assertThat(codes("coordinators: [{who: a, kind: BOTH, agency: engawa, areas: [mars]}]\n"))
                .containsExactly(ProfileFault.UNKNOWN_REFERENCE);
        assertThat(codes("connecting: [nobody]\n")).containsExactly(ProfileFault.UNKNOWN_REFERENCE);
        assertThat(codes("""
                coordinators:
                  - {who: a, kind: BOTH, agency: engawa}
                  - {who: a, kind: BOTH, agency: engawa}
                """)).containsExactly(DocumentFault.TWICE);
        assertThat(codes("bookingDays: 5000\n")).hasSize(1);
        assertThat(codes("colour: red\n")).hasSize(1);
        assertThat(codes("coordinators: [{kind: BOTH, agency: engawa}]\n")).hasSize(1);
    }

    private static BasePolicy read(String text, Faults faults) {
        YamlNode node =
                YamlNode.parse(new Document("profile.yaml", text), faults).orElseThrow();
        return new BasePolicyReader(CITY.areas(), CITY.agencies(), CITY.codeLists()).read(node);
    }

    private static List<Object> codes(String text) {
        Faults faults = new Faults();
        read(text, faults);
        return faults.all().stream().<Object>map(fault -> fault.reason().code()).toList();
    }
}
