package org.marugoto.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.marugoto.ReadTables;
import org.marugoto.journey.JourneyRunner;
import org.marugoto.journey.Journeys;
import org.marugoto.json.MarugotoJson;
import org.marugoto.ledger.Archive;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.profile.ProfileFiles;
import org.marugoto.profile.Profiles;
import org.marugoto.query.Page;
import org.marugoto.query.PageCursor;
import org.marugoto.query.Projection;
import org.marugoto.query.Queries;
import org.marugoto.query.Query;
import org.marugoto.query.ReadTable;
import org.marugoto.query.ScanningQueries;
import org.marugoto.testkit.CityJourneys;

/** After every journey the lists hold what the states say, row by row, also when they are drawn anew. */
class ListsFollowStatesTest {

    private final Map<String, Integer> seen = new HashMap<>();

    @Test
    void every_list_holds_what_the_states_say() {
        List<ProfileFiles> all = new ArrayList<>();
        Profiles.shipped().forEach(id -> all.add(ProfileFiles.shipped(id)));
        CityJourneys.ids().forEach(id -> all.add(CityJourneys.files(id)));
        for (ProfileFiles files : all) {
            MunicipalityProfile profile = Profiles.load(files);
            List<JdbcStore> stores = new ArrayList<>();
            JourneyRunner.on(() -> {
                        JdbcStore store = JdbcStore.owning(
                                H2Databases.memory(), profile.municipalCode().value(), new MarugotoJson());
                        stores.add(store);
                        return store;
                    })
                    .run(Journeys.read(files, profile));
            stores.forEach(this::compare);
            stores.forEach(store -> copied(store, profile.municipalCode().value()));
        }
        assertThat(seen).containsKeys("cases", "case_needs", "hand_overs", "tasks_due", "contacts", "contact_cases");
    }

    private void compare(JdbcStore store) {
        Queries scanning = ScanningQueries.over(store, ReadTables.ALL);
        for (Projection<?, ?, ?> projection : ReadTables.ALL) {
            same(store.queries(), scanning, projection.table());
        }
        store.rebuild();
        for (Projection<?, ?, ?> projection : ReadTables.ALL) {
            same(store.queries(), scanning, projection.table());
        }
    }

    /** What is taken in from an archive has its lists too. */
    private void copied(JdbcStore store, String municipality) {
        JdbcStore copy = JdbcStore.owning(H2Databases.memory(), municipality, new MarugotoJson());
        for (String type : store.archive().types()) {
            List<Archive.Kept> all = new ArrayList<>();
            store.archive().read(type, all::add);
            copy.archive().add(all);
        }
        for (Projection<?, ?, ?> projection : ReadTables.ALL) {
            same(copy.queries(), store.queries(), projection.table());
        }
    }

    private <R> void same(Queries kept, Queries scanning, ReadTable<R> table) {
        List<R> rows = all(kept, table);
        assertThat(rows).as(table.name()).isEqualTo(all(scanning, table));
        seen.merge(table.name(), rows.size(), Integer::sum);
        seen.remove(table.name(), 0);
    }

    private static <R> List<R> all(Queries queries, ReadTable<R> table) {
        List<R> rows = new ArrayList<>();
        Optional<PageCursor> next = Optional.empty();
        do {
            Page<R> page = queries.page(Query.of(table), next, 5);
            rows.addAll(page.rows());
            next = page.next();
        } while (next.isPresent());
        return rows;
    }
}
