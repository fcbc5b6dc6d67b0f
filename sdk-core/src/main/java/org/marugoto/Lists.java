package org.marugoto;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.marugoto.agency.Agency;
import org.marugoto.area.AreaId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.Id;
import org.marugoto.decide.Occasion;
import org.marugoto.privacy.AccessPolicy;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.query.CaseRow;
import org.marugoto.query.Column;
import org.marugoto.query.Page;
import org.marugoto.query.PageCursor;
import org.marugoto.query.Projection;
import org.marugoto.query.Queries;
import org.marugoto.query.Query;

/**
 * Lists of cases, contacts, hand-overs, plans, places and what is due (一覧), of what the one who asks may read. As safe for
 * several threads as its store.
 */
public final class Lists {

    /** The id of the aggregate a row was drawn from, whichever it is. */
    private record Owner(String value) implements Id {}

    private final MunicipalityProfile profile;
    private final Queries queries;
    private final AccessPolicy policy;

    Lists(MunicipalityProfile profile, Queries queries, AccessPolicy policy) {
        this.profile = profile;
        this.queries = queries;
        this.policy = policy;
    }

    /**
     * One page. Rows that may not be read are left out, so a page can be shorter than what was asked for; it is the last one
     * only if it says so.
     *
     * @param after where it begins, from the page before of the same query; empty for the first
     * @param size how many rows at most, 1 to {@value Queries#MAX_PAGE}
     * @param asking who asks, for which purpose
     * @throws IllegalArgumentException if the cursor belongs to another query or is none, or the size lies outside
     */
    public <R> Page<R> page(Query<R> query, Optional<PageCursor> after, int size, Occasion asking) {
        Page<R> page = queries.page(query, after, size);
        return policy == AccessPolicy.OPEN ? page : new Page<>(readable(query, page.rows(), asking), page.next());
    }

    /** How many rows may be read. */
    public <R> long count(Query<R> query, Occasion asking) {
        if (policy == AccessPolicy.OPEN) {
            return queries.count(query);
        }
        List<R> all = new ArrayList<>();
        forEach(query, asking, all::add);
        return all.size();
    }

    /** How many rows may be read for each value of a column of texts; those without one under the empty text. */
    public <R> SortedMap<String, Long> countBy(Query<R> query, Column<R> column, Occasion asking) {
        if (policy == AccessPolicy.OPEN) {
            return queries.countBy(query, column);
        }
        SortedMap<String, Long> counts = new TreeMap<>();
        Queries.checked(query, column);
        forEach(
                query,
                asking,
                row -> counts.merge(
                        column.value().apply(row).map(String.class::cast).orElse(""), 1L, Long::sum));
        return counts;
    }

    /**
     * The cases of an area (圏域): those whose responsible agency serves it on a day, alone or with the whole municipality.
     *
     * @throws IllegalArgumentException if no agency serves it, or more than {@value Query#MAX_VALUES}
     */
    public Query<CaseRow> inArea(Query<CaseRow> cases, AreaId area, LocalDate on) {
        Object[] serving = profile.agencies().whichServe(area, on).stream()
                .map(Agency::id)
                .map(AgencyId::value)
                .toArray();
        return cases.where(CaseRow.RESPONSIBLE, serving);
    }

    private <R> void forEach(Query<R> query, Occasion asking, Consumer<R> look) {
        Optional<PageCursor> next = Optional.empty();
        do {
            Page<R> page = queries.page(query, next, Queries.MAX_PAGE);
            readable(query, page.rows(), asking).forEach(look);
            next = page.next();
        } while (next.isPresent());
    }

    private <R> List<R> readable(Query<R> query, List<R> rows, Occasion asking) {
        String kind = kindOf(query);
        return rows.stream()
                .filter(row -> policy.mayRead(asking, kind, owner(query, row)).allowed())
                .toList();
    }

    private static String kindOf(Query<?> query) {
        return ReadTables.ALL.stream()
                .filter(projection -> projection.table().equals(query.table()))
                .map(Projection::type)
                .map(type -> type.name())
                .findFirst()
                .orElse(query.table().name());
    }

    private static <R> Id owner(Query<R> query, R row) {
        return new Owner((String) query.table().owner().value().apply(row).orElseThrow());
    }
}
