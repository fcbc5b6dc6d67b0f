package org.marugoto.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.marugoto.code.Text;

class AreasTest {

    private static final AreaScheme WARD = new AreaScheme("ward", Text.of("区", "ward"));
    private static final AreaScheme SCHOOL = new AreaScheme("school", Text.of("小学校区", "school district"));
    private static final AreaScheme BLOCK = new AreaScheme("block", Text.of("町会", "neighbourhood"));

    private final Areas areas = Areas.of(
            List.of(WARD, SCHOOL, BLOCK),
            List.of(
                    area("chuo", "ward"),
                    area("hanamigawa", "ward"),
                    area("school-1", "school").in(id("chuo")),
                    area("school-2", "school"),
                    area("block-1", "block").in(id("school-1"), id("school-2"))));

    @Test
    void r23_areas_overlap_an_area_lies_in_areas_of_several_schemes_and_in_theirs() {
        assertThat(areas.containers(id("block-1")))
                .containsExactly(id("block-1"), id("school-1"), id("school-2"), id("chuo"));
        assertThat(areas.within(id("block-1"), id("chuo"))).isTrue();
        assertThat(areas.within(id("block-1"), id("school-2"))).isTrue();
        assertThat(areas.within(id("block-1"), id("hanamigawa"))).isFalse();
        assertThat(areas.within(id("chuo"), id("block-1"))).isFalse();
    }

    @Test
    void an_area_lies_in_itself_even_if_nobody_knows_it() {
        assertThat(areas.within(id("chuo"), id("chuo"))).isTrue();
        assertThat(areas.within(id("elsewhere"), id("elsewhere"))).isTrue();
        assertThat(areas.within(id("elsewhere"), id("chuo"))).isFalse();
    }

    @Test
    void areas_are_listed_by_scheme_in_their_order() {
        assertThat(areas.of("ward")).extracting(Area::id).containsExactly(id("chuo"), id("hanamigawa"));
        assertThat(areas.of("prefecture")).isEmpty();
        assertThat(areas.schemes()).containsExactly(WARD, SCHOOL, BLOCK);
        assertThat(areas.find(id("school-1"))).map(Area::parents).contains(Set.of(id("chuo")));
        assertThat(areas.find(id("elsewhere"))).isEmpty();
        assertThat(Areas.none().all()).isEmpty();
    }

    @Test
    void every_fault_is_named_at_once() {
        assertThatThrownBy(() -> Areas.of(
                        List.of(WARD, WARD),
                        List.of(
                                area("a", "ward").in(id("b")),
                                area("b", "ward").in(id("a"), id("nowhere")),
                                area("c", "ward").in(id("c")),
                                area("d", "ward").in(id("c")),
                                area("e", "school"),
                                area("e", "ward"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("scheme (ward) stands there twice")
                .hasMessageContaining("area (e) stands there twice")
                .hasMessageContaining("area (e) has the unknown scheme (school)")
                .hasMessageContaining("area (b) has the unknown parent (nowhere)")
                .hasMessageContaining("area (a) lies in itself")
                .hasMessageContaining("area (b) lies in itself")
                .hasMessageContaining("area (c) lies in itself")
                .hasMessageNotContaining("area (d)");
    }

    @Test
    void a_long_chain_is_followed_to_its_end_whatever_the_order() {
        List<Area> chain = new ArrayList<>(List.of(area("a0", "ward")));
        for (int i = 1; i <= 500; i++) {
            chain.add(area("a" + i, "ward").in(id("a" + (i - 1))));
        }
        Collections.reverse(chain);
        assertThat(Areas.of(List.of(WARD), chain).within(id("a500"), id("a0"))).isTrue();
    }

    private static Area area(String id, String scheme) {
        return Area.of(id(id), scheme, Text.of(id, id));
    }

    private static AreaId id(String value) {
        return AreaId.of(value);
    }
}
