package org.marugoto.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.marugoto.area.AreaScheme;
import org.marugoto.area.Areas;
import org.marugoto.code.Code;
import org.marugoto.code.CodeList;
import org.marugoto.code.Text;
import org.marugoto.community.IssueLadder;
import org.marugoto.community.Rung;
import org.marugoto.document.Document;
import org.marugoto.document.DocumentFault;
import org.marugoto.document.Fault;
import org.marugoto.document.Faults;
import org.marugoto.document.YamlNode;
import org.marugoto.watch.WatchPolicy;

class IssueLadderReaderTest {

    private static final Areas AREAS =
            Areas.of(List.of(new AreaScheme("district", Text.of("校区", "district"))), List.of());
    private static final Map<String, CodeList> LISTS =
            Map.of("needs", list("needs", "ELDERLY"), "mapParties", list("mapParties", "A", "B"));

    private static final String LADDER = """
            casesFrom: 4
            k: 5
            ladder:
              - {id: low, scheme: district, name: {ja: 下, en: low}, k: 2}
              - id: high
                name: {ja: 上, en: high}
                casesFrom: 6
                areasFrom: 3
                committees: [{code: OLD, name: {ja: 高齢, en: old}, needs: [ELDERLY]}]
            """;

    @Test
    void everything_a_ladder_can_say_is_read() {
        IssueLadder ladder = ladder(LADDER, new Faults());
        assertThat(ladder.casesFrom()).isEqualTo(4);
        Rung low = ladder.rungs().get(0);
        assertThat(low.scheme()).contains("district");
        assertThat(low.k()).isEqualTo(2);
        Rung high = ladder.rungs().get(1);
        assertThat(high.scheme()).isEmpty();
        assertThat(high.k()).isEqualTo(5);
        assertThat(high.casesFrom()).isEqualTo(6);
        assertThat(high.areasFrom()).isEqualTo(3);
        assertThat(high.committees().get(0).needs()).containsExactly("ELDERLY");
    }

    @Test
    void what_a_ladder_leaves_out_hides_three_households() {
        IssueLadder ladder = ladder("ladder: [{id: city, name: {ja: 市, en: city}}]\n", new Faults());
        assertThat(ladder.casesFrom()).isEqualTo(3);
        assertThat(ladder.rungs().get(0).k()).isEqualTo(3);
        assertThat(ladder.rungs().get(0).areasFrom()).isEqualTo(1);
    }

    @Test
    void a_scheme_or_need_nobody_knows_and_a_rung_twice_are_found_in_their_lines() {
        Faults faults = new Faults();
        ladder(
                LADDER.replace("scheme: district", "scheme: planet")
                        .replace("[ELDERLY]", "[GHOST]")
                        .replace("id: high", "id: low"),
                faults);
        assertThat(faults.all()).extracting(Fault::line).containsExactlyInAnyOrder(4, 5, 9);
        assertThat(faults.all())
                .extracting(fault -> fault.reason().code())
                .containsExactlyInAnyOrder(
                        ProfileFault.UNKNOWN_REFERENCE, ProfileFault.UNKNOWN_REFERENCE, DocumentFault.TWICE);
    }

    @Test
    void numbers_out_of_range_and_unknown_keys_are_faults() {
        Faults faults = new Faults();
        ladder("k: 0\nladder: [{id: city, name: {ja: 市, en: city}, areas: 3}]\n", faults);
        assertThat(faults.all()).hasSize(2);
    }

    @Test
    void a_ladder_without_bodies_is_a_fault() {
        Faults faults = new Faults();
        ladder("k: 3\n", faults);
        assertThat(faults.all()).hasSize(1);
    }

    @Test
    void how_people_are_watched_over_is_read_and_what_is_left_out_is_usual() {
        WatchPolicy policy = policy("{graceDays: 3, parties: [A, B], talkEveryMonths: 6}", new Faults());
        assertThat(policy).isEqualTo(new WatchPolicy(3, Set.of("A", "B"), 6));
        assertThat(policy("{graceDays: 0}", new Faults()).parties()).isEqualTo(WatchPolicy.USUAL.parties());
        Faults faults = new Faults();
        policy("{parties: [A, C], talkEveryMonths: 0}", faults);
        assertThat(faults.all()).hasSize(2);
    }

    private static CodeList list(String id, String... codes) {
        return CodeList.of(
                id,
                List.of(codes).stream()
                        .map(code -> new Code(code, Text.of(code, code), Map.of()))
                        .toList());
    }

    private static IssueLadder ladder(String text, Faults faults) {
        return IssueLadderReader.read(node(text, faults), AREAS, LISTS);
    }

    private static WatchPolicy policy(String text, Faults faults) {
        return WatchPolicyReader.read(node(text, faults), LISTS);
    }

    private static YamlNode node(String text, Faults faults) {
        return YamlNode.parse(new Document("profile.yaml", text), faults).orElseThrow();
    }
}
