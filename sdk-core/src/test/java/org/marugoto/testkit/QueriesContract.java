package org.marugoto.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.marugoto.testkit.ListedTown.DAY;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marugoto.ReadTables;
import org.marugoto.casework.SupportCase;
import org.marugoto.decide.AgencyId;
import org.marugoto.ledger.Store;
import org.marugoto.ledger.TextId;
import org.marugoto.query.CaseRow;
import org.marugoto.query.ContactRow;
import org.marugoto.query.DueRow;
import org.marugoto.query.Page;
import org.marugoto.query.PageCursor;
import org.marugoto.query.PlacesRow;
import org.marugoto.query.Queries;
import org.marugoto.query.Query;

/** What every answer to queries keeps to, over a store that writes with {@code MarugotoJson}. */
public abstract class QueriesContract {

    private static final Query<CaseRow> CASES = Query.of(CaseRow.TABLE);
    private static final Query<ContactRow> CONTACTS = Query.of(ContactRow.TABLE);

    private Store store;
    private Queries queries;
    private ListedTown town;

    /** A store with nothing in it; no unit of work is open. Called once before each test. */
    protected abstract Store emptyStore() throws Exception;

    /** What answers queries over this store. */
    protected Queries queries(Store over) {
        return ReadTables.queries(over);
    }

    @BeforeEach
    void begins_with_a_town() throws Exception {
        store = emptyStore();
        queries = queries(store);
        town = new ListedTown(store);
    }

    private void someCases() {
        town.open("C-1", "a-1", "w-1", 9, "ELDERLY", "DEBT");
        town.open("C-2", "a-1", "w-2", 3, "DEBT");
        town.open("C-3", "a-2", "w-1", 5);
        town.open("C-4", "a-2", "w-3", 3, "ELDERLY");
        town.assess("C-3", 4, "CHILD");
        town.touch("C-1", 2);
        town.close("C-4");
    }

    private List<String> ids(Query<CaseRow> query) {
        return queries.page(query, Queries.MAX_PAGE).rows().stream()
                .map(row -> row.id().value())
                .toList();
    }

    @Test
    void nothing_is_found_where_nothing_is() {
        assertThat(queries.page(CASES, 10)).isEqualTo(new Page<>(List.<CaseRow>of(), Optional.empty()));
        assertThat(queries.count(CASES)).isZero();
        assertThat(queries.countBy(CASES, CaseRow.STATUS)).isEmpty();
    }

    @Test
    void a_row_tells_what_the_state_tells() {
        someCases();
        CaseRow row = queries.page(CASES.where(CaseRow.ID, "C-1"), 1).rows().get(0);
        SupportCase state = store.ledger(org.marugoto.Cases.TYPE)
                .find(row.id())
                .orElseThrow()
                .state();
        assertThat(List.of(row)).isEqualTo(CaseRow.of(row.id(), state));
        assertThat(row.lastContactOn()).contains(DAY.plusDays(2));
    }

    @Test
    void cases_are_found_by_status_agency_worker_and_need_alone_and_together() {
        someCases();
        assertThat(ids(CASES)).containsExactly("C-1", "C-2", "C-3", "C-4");
        assertThat(ids(CASES.where(CaseRow.STATUS, SupportCase.Status.RECEIVED)))
                .containsExactly("C-1", "C-2");
        assertThat(ids(CASES.where(CaseRow.RESPONSIBLE, AgencyId.of("a-2")))).containsExactly("C-3", "C-4");
        assertThat(ids(CASES.where(CaseRow.WORKER, "w-1", "w-2"))).containsExactly("C-1", "C-2", "C-3");
        assertThat(ids(CASES.with(CaseRow.NEEDS, "DEBT", "CHILD"))).containsExactly("C-1", "C-2", "C-3");
        assertThat(ids(CASES.with(CaseRow.NEEDS, "DEBT")
                        .with(CaseRow.NEEDS, "ELDERLY")
                        .where(CaseRow.WORKER, "w-1")))
                .containsExactly("C-1");
    }

    @Test
    void cases_are_found_by_area_with_every_agency_that_serves_it() {
        town.open("C-1", "a-1", "w-1", 9, "DEBT");
        town.open("C-2", "a-2", "w-1", 9, "DEBT");
        town.open("C-3", "a-3", "w-2", 9);
        town.open("C-4", "a-4", "w-1", 9);
        Query<CaseRow> chuo = ListedAreas.casesIn("chuo", store);
        assertThat(ids(chuo)).containsExactly("C-1", "C-3");
        assertThat(ids(ListedAreas.casesIn("midori", store))).containsExactly("C-2", "C-3");
        assertThat(ids(ListedAreas.casesIn("inage", store))).containsExactly("C-3");
        assertThat(ids(chuo.with(CaseRow.NEEDS, "DEBT"))).containsExactly("C-1");
        assertThat(queries.count(chuo)).isEqualTo(2);
        town.close("C-1");
        assertThat(ids(chuo.where(CaseRow.STATUS, SupportCase.Status.RECEIVED))).containsExactly("C-3");
    }

    @Test
    void cases_are_found_by_the_day_they_are_due_and_were_last_in_touch() {
        someCases();
        assertThat(ids(CASES.until(CaseRow.NEXT_DUE_ON, DAY.plusDays(4)))).containsExactly("C-2", "C-3");
        assertThat(ids(CASES.from(CaseRow.NEXT_DUE_ON, DAY.plusDays(4)).until(CaseRow.NEXT_DUE_ON, DAY.plusDays(4))))
                .containsExactly("C-3");
        assertThat(ids(CASES.from(CaseRow.LAST_CONTACT_ON, DAY.plusDays(2)))).containsExactly("C-1");
        assertThat(ids(CASES.without(CaseRow.NEXT_DUE_ON))).containsExactly("C-4");
    }

    @Test
    void what_is_due_first_comes_first_and_what_is_never_due_last() {
        someCases();
        assertThat(ids(CASES.orderedBy(CaseRow.NEXT_DUE_ON))).containsExactly("C-2", "C-3", "C-1", "C-4");
    }

    @Test
    void a_need_that_is_gone_finds_the_case_no_more() {
        town.open("C-1", "a-1", "w-1", 9, "ELDERLY", "DEBT");
        town.assess("C-1", 9, "DEBT");
        assertThat(ids(CASES.with(CaseRow.NEEDS, "ELDERLY"))).isEmpty();
        assertThat(ids(CASES.with(CaseRow.NEEDS, "DEBT"))).containsExactly("C-1");
    }

    @Test
    void pages_of_any_size_show_every_row_once_in_the_order() {
        for (int number = 10; number < 40; number++) {
            town.open("C-" + number, "a-1", "w-1", number % 4);
        }
        for (int number = 10; number < 40; number += 5) {
            town.close("C-" + number);
        }
        for (Query<CaseRow> query : List.of(CASES, CASES.orderedBy(CaseRow.NEXT_DUE_ON))) {
            List<CaseRow> whole = queries.page(query, Queries.MAX_PAGE).rows();
            assertThat(whole).hasSize(30);
            for (int size : new int[] {1, 3, 7, 29, 30, 31}) {
                assertThat(walk(query, size)).isEqualTo(whole);
            }
        }
    }

    private <R> List<R> walk(Query<R> query, int size) {
        List<R> rows = new ArrayList<>();
        Optional<PageCursor> next = Optional.empty();
        do {
            Page<R> page = queries.page(query, next, size);
            assertThat(page.rows()).hasSizeLessThanOrEqualTo(size);
            rows.addAll(page.rows());
            next = page.next();
        } while (next.isPresent());
        return rows;
    }

    @Test
    void a_page_goes_on_behind_the_last_row_whatever_came_or_went_before_it() {
        for (int number = 1; number < 7; number++) {
            town.open("C-" + number, "a-1", "w-1", number);
        }
        Query<CaseRow> open = CASES.where(CaseRow.STATUS, "RECEIVED").orderedBy(CaseRow.NEXT_DUE_ON);
        Page<CaseRow> first = queries.page(open, 3);
        town.close("C-3");
        town.open("C-0", "a-1", "w-1", 0);
        assertThat(queries.page(open, first.next(), 3).rows())
                .extracting(row -> row.id().value())
                .containsExactly("C-4", "C-5", "C-6");
    }

    @Test
    void rows_are_counted_whole_and_by_value() {
        someCases();
        assertThat(queries.count(CASES.where(CaseRow.RESPONSIBLE, "a-2"))).isEqualTo(2);
        assertThat(queries.countBy(CASES, CaseRow.STATUS))
                .containsExactly(Map.entry("ASSESSED", 1L), Map.entry("CLOSED", 1L), Map.entry("RECEIVED", 2L));
        assertThat(queries.countBy(CASES, CaseRow.NEXT_ACTION)).containsEntry("", 1L);
    }

    @Test
    void words_are_found_however_they_were_typed() {
        town.receive("K-1", "ｹｱﾏﾈｼﾞｬｰから連絡。認知症の母と二人暮らし（㈱葛󠄀商店に勤務）", "𠮷野 花子");
        town.receive("K-2", "家賃の滞納 DEBT", "鈴木");
        assertThat(found("ケアマネジャー")).containsExactly("K-1");
        assertThat(found("けあまね")).containsExactly("K-1");
        assertThat(found("認知症　二人")).containsExactly("K-1");
        assertThat(found("(株)葛商店")).containsExactly("K-1");
        assertThat(found("debt")).containsExactly("K-2");
        assertThat(found("の")).containsExactly("K-1", "K-2");
        assertThat(found("認知症 滞納")).isEmpty();
    }

    private List<String> found(String words) {
        return queries.page(CONTACTS.containing(words), 10).rows().stream()
                .map(row -> row.id().value())
                .toList();
    }

    @Test
    void names_are_not_searched_and_an_erased_text_is_found_no_more() {
        town.receive("K-1", "家賃の滞納", "𠮷野 花子");
        assertThat(found("花子")).isEmpty();
        assertThat(queries.count(CONTACTS.containing("滞納"))).isEqualTo(1);
        store.texts().erase(TextId.of("note-K-1"));
        assertThat(found("滞納")).isEmpty();
    }

    @Test
    void signs_with_a_meaning_in_databases_are_words_like_others() {
        town.receive("K-1", "減額率100%以上_甲!", "A");
        town.receive("K-2", "減額率100円以上x甲", "B");
        assertThat(found("100%以")).containsExactly("K-1");
        assertThat(found("上_甲")).containsExactly("K-1");
        assertThat(found("甲!")).containsExactly("K-1");
        assertThat(found("%")).containsExactly("K-1");
        assertThat(found("' OR '1'='1")).isEmpty();
        assertThat(found("\\")).isEmpty();
    }

    @Test
    void values_are_values_and_never_a_part_of_the_question() {
        someCases();
        for (String odd : List.of("' OR '1'='1", "C-1'; DROP TABLE marugoto_cases; --", "%", "\\", "\"", "𠮷")) {
            assertThat(ids(CASES.where(CaseRow.RESPONSIBLE, odd))).isEmpty();
            assertThat(queries.count(CASES.with(CaseRow.NEEDS, odd))).isZero();
        }
        assertThat(ids(CASES)).hasSize(4);
    }

    @Test
    void what_is_due_and_who_has_a_place_are_lists_too() {
        someCases();
        assertThat(walk(Query.of(DueRow.TABLE).orderedBy(DueRow.DUE_ON), 1))
                .extracting(row -> row.caseId() + " " + row.action())
                .containsExactly("C-2 ASSESS", "C-3 ROUTE", "C-1 ASSESS");
        town.offer("R-1", 3, "P-1", "P-2");
        town.offer("R-2", 1);
        assertThat(queries.page(Query.of(PlacesRow.TABLE).with(PlacesRow.PLACEMENTS, "P-2"), 10)
                        .rows())
                .singleElement()
                .satisfies(row -> assertThat(row.free()).isEqualTo(1));
        assertThat(queries.count(Query.of(PlacesRow.TABLE).where(PlacesRow.FREE, 1)))
                .isEqualTo(2);
        assertThat(walk(Query.of(PlacesRow.PLACEMENTS), 1)).hasSize(2);
    }

    private static final class GivenUp extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Test
    void a_unit_sees_its_own_rows_and_what_is_undone_was_never_there() {
        town.open("C-1", "a-1", "w-1", 1, "DEBT");
        assertThatExceptionOfType(GivenUp.class)
                .isThrownBy(() -> store.within(() -> {
                    town.open("C-2", "a-1", "w-1", 1, "DEBT");
                    town.assess("C-1", 1, "CHILD");
                    assertThat(ids(CASES)).containsExactly("C-1", "C-2");
                    throw new GivenUp();
                }));
        assertThat(ids(CASES.with(CaseRow.NEEDS, "DEBT"))).containsExactly("C-1");
        town.assess("C-1", 1, "ELDERLY");
        assertThat(ids(CASES.with(CaseRow.NEEDS, "CHILD", "DEBT"))).isEmpty();
    }

    @Test
    void an_inner_unit_that_was_undone_leaves_the_rows_of_the_outer_one() {
        store.within(() -> {
            town.open("C-1", "a-1", "w-1", 1, "DEBT");
            assertThatExceptionOfType(GivenUp.class)
                    .isThrownBy(() -> store.within(() -> {
                        town.assess("C-1", 2, "CHILD");
                        throw new GivenUp();
                    }));
            town.assess("C-1", 3, "ELDERLY");
            return true;
        });
        assertThat(ids(CASES.with(CaseRow.NEEDS, "ELDERLY"))).containsExactly("C-1");
        assertThat(ids(CASES.with(CaseRow.NEEDS, "DEBT", "CHILD"))).isEmpty();
    }

    @Test
    void a_cursor_that_is_none_or_belongs_elsewhere_is_refused() {
        someCases();
        PageCursor next = queries.page(CASES, 1).next().orElseThrow();
        String text = next.text();
        for (String odd : List.of(
                "", "x", " ", "' OR 1=1", "AAAA", "\u0000", "あ", text + "A", text.substring(2), "A".repeat(5_000))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> queries.page(CASES, Optional.of(new PageCursor(odd)), 1));
        }
        for (Query<CaseRow> other : List.of(
                CASES.where(CaseRow.STATUS, "CLOSED"),
                CASES.orderedBy(CaseRow.NEXT_DUE_ON),
                CASES.with(CaseRow.NEEDS, "X"))) {
            assertThatIllegalArgumentException().isThrownBy(() -> queries.page(other, Optional.of(next), 1));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> queries.page(CONTACTS, Optional.of(next), 1));
        assertThat(queries.page(CASES, Optional.of(new PageCursor(text)), 1).rows())
                .hasSize(1);
    }

    @Test
    void what_cannot_be_asked_is_refused_before_anything_is_asked() {
        for (int size : new int[] {Integer.MIN_VALUE, -1, 0, Queries.MAX_PAGE + 1}) {
            assertThatIllegalArgumentException().isThrownBy(() -> queries.page(CASES, size));
        }
        for (String odd : List.of("x".repeat(81), "a\u0000b", "\ud842", "\udfb7x")) {
            assertThatIllegalArgumentException().isThrownBy(() -> CASES.where(CaseRow.STATUS, odd));
            assertThatIllegalArgumentException().isThrownBy(() -> CASES.with(CaseRow.NEEDS, odd));
            assertThatIllegalArgumentException().isThrownBy(() -> CONTACTS.containing(odd.repeat(3)));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> CASES.where(CaseRow.STATUS));
        assertThatIllegalArgumentException().isThrownBy(() -> CASES.where(CaseRow.STATUS, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> CASES.where(CaseRow.NEXT_DUE_ON, "2026-04-06"));
        assertThatIllegalArgumentException().isThrownBy(() -> CASES.until(CaseRow.STATUS, DAY));
        assertThatIllegalArgumentException().isThrownBy(() -> CASES.until(CaseRow.NEXT_DUE_ON, DAY.plusYears(20_000)));
        assertThatIllegalArgumentException().isThrownBy(() -> CASES.orderedBy(CaseRow.STATUS));
        assertThatIllegalArgumentException().isThrownBy(() -> CONTACTS.containing(" \u3000"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Query.of(PlacesRow.TABLE).containing("x"));
        assertThatIllegalArgumentException().isThrownBy(() -> queries.countBy(CASES, CaseRow.NEXT_DUE_ON));
    }
}
