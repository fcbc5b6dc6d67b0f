package org.marugoto.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.marugoto.IntakeFacts;
import org.marugoto.Marugoto;
import org.marugoto.agency.Agency;
import org.marugoto.casework.CaseCommand;
import org.marugoto.casework.NextAction;
import org.marugoto.casework.Routing;
import org.marugoto.casework.SupportCase;
import org.marugoto.code.Code;
import org.marugoto.consultation.Consulter;
import org.marugoto.consultation.Need;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Occasion;
import org.marugoto.ledger.InMemoryStore;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.profile.Profiles;
import org.marugoto.rule.Facts;
import org.marugoto.rule.proof.RuleVerifier;

/** What the sources say of each city, and the rules that are easy to get wrong, held against every shipped profile. */
class ShippedProfilesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 3);
    private static final NextAction NEXT = new NextAction("ASSESS", DAY.plusDays(7));

    static List<String> shipped() {
        return Profiles.shipped();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void r01_every_desk_receives_every_consultation(String id) {
        MunicipalityProfile profile = Profiles.load(id);
        Marugoto marugoto = Marugoto.with(profile).store(new InMemoryStore()).build();
        for (Agency agency : profile.agencies().all()) {
            for (String consulter : codes(profile, MunicipalityProfile.CONSULTERS)) {
                for (String need : codes(profile, MunicipalityProfile.NEEDS)) {
                    SupportCase received = open(marugoto, agency.id(), consulter, need);
                    assertThat(received.responsible()).contains(agency.id());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void r01_what_no_rule_places_goes_to_the_fallback_desk(String id) {
        MunicipalityProfile profile = Profiles.load(id);
        Marugoto marugoto = Marugoto.with(profile).store(new InMemoryStore()).build();
        Occasion asking = occasion(profile.centre());
        Routing routing = marugoto.rules().routing(marugoto.rules().assess(Facts.NONE, asking));
        assertThat(routing.proposals()).extracting(Routing.Proposal::to).containsExactly(profile.fallback());
    }

    @Test
    void miyoshi_has_eight_desks_and_whoever_is_unsure_asks_fukushi_no_madoguchi() {
        MunicipalityProfile miyoshi = Profiles.load("miyoshi");
        assertThat(miyoshi.municipalCode().value()).isEqualTo("232360");
        assertThat(miyoshi.agencies().all())
                .hasSize(8)
                .allSatisfy(agency -> assertThat(agency.desks()).hasSize(1));
        assertThat(miyoshi.fallback()).hasToString("fukushi-madoguchi");
        assertThat(miyoshi.acceptances()).as("nobody is turned away").isEmpty();
        assertThat(miyoshi.agencies().get(AgencyId.of("kyoiku-shien")).fields()).containsExactly("EDUCATION");
    }

    @Test
    void in_miyoshi_every_desk_goes_out_to_peoples_homes() {
        assertThat(Profiles.load("miyoshi").agencies().all())
                .allMatch(agency -> agency.programmes().contains("OUTREACH"));
    }

    @Test
    void r11_ten_agencies_are_the_multi_agency_provider_of_toyota_at_once() {
        MunicipalityProfile toyota = Profiles.load("toyota");
        Set<AgencyId> providers = toyota.agencies().all().stream()
                .filter(agency -> agency.programmes().contains("MULTI_AGENCY"))
                .map(Agency::id)
                .collect(Collectors.toSet());
        assertThat(providers).hasSize(10);
        assertThat(providers)
                .as("one role, many agencies; one agency, many roles")
                .allSatisfy(provider ->
                        assertThat(toyota.agencies().get(provider).programmes()).hasSizeGreaterThan(1));
        Set<AgencyId> coordinating = coordinatorsOfComplexCases(toyota);
        assertThat(coordinating)
                .hasSize(8)
                .isSubsetOf(providers)
                .doesNotContain(AgencyId.of("fukushi-sogo"), AgencyId.of("shakyo"));
    }

    /** The one half of the rule that has rooms: the receiving place as a second client has none yet. */
    @Test
    void r13_where_nothing_fits_the_answer_is_somebody_who_makes_it_and_never_nothing() {
        MunicipalityProfile toyota = Profiles.load("toyota");
        Marugoto marugoto = Marugoto.with(toyota).store(new InMemoryStore()).build();
        Facts nothingFits = Facts.NONE.yes("noServiceFits");
        Routing routing =
                marugoto.rules().routing(marugoto.rules().assess(nothingFits, occasion(AgencyId.of("fukushi-sogo"))));
        assertThat(routing.proposals())
                .extracting(Routing.Proposal::to, Routing.Proposal::programme)
                .contains(tuple(AgencyId.of("tasedai-sanka"), "PARTICIPATION"));
    }

    @Test
    void toyota_has_28_districts_and_a_code_with_its_check_digit() {
        MunicipalityProfile toyota = Profiles.load("toyota");
        assertThat(toyota.municipalCode().value()).isEqualTo("232114");
        assertThat(toyota.areas().of("commissioner-district")).hasSize(28).allMatch(area -> area.assumed());
        assertThat(toyota.agencies().get(AgencyId.of("minsei-iin")).areas()).hasSize(28);
    }

    @Test
    void r25_a_city_without_a_general_desk_receives_everybody() {
        assertThat(Town.PROFILE.agencies().all())
                .noneMatch(
                        agency -> agency.type().filter("GENERAL_DESK"::equals).isPresent());
        assertThat(RuleVerifier.of(Town.PROFILE.rules(), Town.PROFILE.receivers())
                        .verify()
                        .findings())
                .isEmpty();
        JourneyResult result = JourneyRunner.on(InMemoryStore::new).run(Journeys.read(Town.FILES, Town.PROFILE));
        assertThat(Town.told(result)).isEmpty();
        assertThat(result.scenarios()).isNotEmpty();
    }

    private static Set<AgencyId> coordinatorsOfComplexCases(MunicipalityProfile toyota) {
        Marugoto marugoto = Marugoto.with(toyota).store(new InMemoryStore()).build();
        Set<AgencyId> found = new HashSet<>();
        for (String need : codes(toyota, MunicipalityProfile.NEEDS)) {
            Facts complex = IntakeFacts.of("SELF", List.of(need)).yes("complex");
            marugoto.rules().routing(marugoto.rules().assess(complex, occasion(toyota.centre()))).proposals().stream()
                    .filter(proposal -> proposal.programme().equals("MULTI_AGENCY"))
                    .forEach(proposal -> found.add(proposal.to()));
        }
        return found;
    }

    private static SupportCase open(Marugoto marugoto, AgencyId agency, String consulter, String need) {
        CaseId id = marugoto.ids().next(CaseId::of);
        return marugoto.cases()
                .handle(
                        id,
                        new CaseCommand.Open(Consulter.of(consulter), Set.of(Need.of(need)), NEXT, occasion(agency)))
                .state();
    }

    private static List<String> codes(MunicipalityProfile profile, String list) {
        return profile.codeList(list).codes().stream().map(Code::value).toList();
    }

    private static Occasion occasion(AgencyId agency) {
        return Occasion.of(ActorId.of("W-1"), agency, DAY.atTime(10, 0).toInstant(ZoneOffset.ofHours(9)), DAY);
    }
}
