package org.marugoto.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marugoto.testkit.ContractsFindFaultsTest.failuresOf;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.marugoto.ReadTables;
import org.marugoto.ledger.Archive;
import org.marugoto.ledger.ChangeFeed;
import org.marugoto.ledger.FedStore;
import org.marugoto.ledger.FeedPosition;
import org.marugoto.ledger.InMemoryStore;
import org.marugoto.ledger.Store;
import org.marugoto.ledger.TextId;
import org.marugoto.query.Column;
import org.marugoto.query.Condition;
import org.marugoto.query.Page;
import org.marugoto.query.PageCursor;
import org.marugoto.query.Queries;
import org.marugoto.query.Query;

/** Feeds, queries, archives and municipalities with one small fault each, and the suites that find them; none can be left out. */
class ContractsFindMutantsTest {

    private static final Path TESTKIT = Path.of("src/test/java/org/marugoto/testkit");

    /** A feed over a good one; what is not overridden is good. */
    private static class Feed implements ChangeFeed {
        final ChangeFeed good;

        Feed(ChangeFeed good) {
            this.good = good;
        }

        @Override
        public List<Change> after(FeedPosition position, int most) {
            return good.after(position, most);
        }

        @Override
        public FeedPosition reached(String listener) {
            return good.reached(listener);
        }

        @Override
        public void reached(String listener, FeedPosition position) {
            good.reached(listener, position);
        }
    }

    private static final class Fed extends FaultyStores.Passing implements FedStore {
        private final Function<ChangeFeed, ChangeFeed> mutation;

        Fed(Function<ChangeFeed, ChangeFeed> mutation) {
            this.mutation = mutation;
        }

        @Override
        public ChangeFeed changes() {
            return mutation.apply(((InMemoryStore) good).changes());
        }
    }

    private static List<String> failuresOfFeed(Function<ChangeFeed, ChangeFeed> mutation) throws Exception {
        return failuresOf(new ChangeFeedContract() {
            @Override
            protected FedStore emptyStore() {
                return new Fed(mutation);
            }
        });
    }

    @Test
    void a_feed_that_is_left_as_it_is_fails_nothing() throws Exception {
        assertThat(failuresOfFeed(Feed::new)).isEmpty();
    }

    @Test
    void a_feed_that_passes_over_some_is_found() throws Exception {
        assertThat(failuresOfFeed(good -> new Feed(good) {
                    @Override
                    public List<Change> after(FeedPosition position, int most) {
                        return good.after(position, most).stream()
                                .filter(change -> change.version() != 3)
                                .toList();
                    }
                }))
                .contains("every_change_is_handed_out_with_its_event_in_the_order_of_recording");
    }

    @Test
    void a_feed_whose_listeners_go_back_is_found() throws Exception {
        assertThat(failuresOfFeed(good -> new Feed(good) {
                    private final Map<String, FeedPosition> last = new HashMap<>();

                    @Override
                    public FeedPosition reached(String listener) {
                        return last.getOrDefault(ChangeFeed.checked(listener), FeedPosition.BEGINNING);
                    }

                    @Override
                    public void reached(String listener, FeedPosition position) {
                        last.put(ChangeFeed.checked(listener), position);
                    }
                }))
                .containsExactlyInAnyOrder(
                        "a_listener_never_goes_back",
                        "a_listener_that_is_made_anew_goes_on_and_another_begins_at_the_beginning");
    }

    /** Queries over good ones; what is not overridden is good. */
    private static class Asked implements Queries {
        final Queries good;

        Asked(Queries good) {
            this.good = good;
        }

        @Override
        public <R> Page<R> page(Query<R> query, Optional<PageCursor> after, int size) {
            return good.page(query, after, size);
        }

        @Override
        public <R> long count(Query<R> query) {
            return good.count(query);
        }

        @Override
        public <R> SortedMap<String, Long> countBy(Query<R> query, Column<R> column) {
            return good.countBy(query, column);
        }
    }

    private static List<String> failuresOfQueries(Function<Queries, Queries> mutation) throws Exception {
        return failuresOf(new QueriesContract() {
            @Override
            protected Store emptyStore() {
                return new InMemoryStore();
            }

            @Override
            protected Queries queries(Store over) {
                return mutation.apply(ReadTables.queries(over));
            }
        });
    }

    @Test
    void queries_that_are_left_as_they_are_fail_nothing() throws Exception {
        assertThat(failuresOfQueries(Asked::new)).isEmpty();
    }

    @Test
    void queries_that_forget_one_condition_the_order_or_the_place_of_a_page_are_found() throws Exception {
        assertThat(failuresOfQueries(good -> new Asked(good) {
                    @Override
                    public <R> Page<R> page(Query<R> query, Optional<PageCursor> after, int size) {
                        List<Condition<R>> all = query.conditions();
                        Query<R> less =
                                new Query<>(query.table(), all.subList(0, Math.max(0, all.size() - 1)), query.order());
                        return after.isEmpty() ? good.page(less, size) : new Page<>(List.of(), Optional.empty());
                    }
                }))
                .contains("cases_are_found_by_status_agency_worker_and_need_alone_and_together");
        assertThat(failuresOfQueries(good -> new Asked(good) {
                    @Override
                    public <R> Page<R> page(Query<R> query, Optional<PageCursor> after, int size) {
                        Query<R> unordered = new Query<>(query.table(), query.conditions(), Optional.empty());
                        return after.isEmpty() ? good.page(unordered, size) : new Page<>(List.of(), Optional.empty());
                    }
                }))
                .contains("what_is_due_first_comes_first_and_what_is_never_due_last");
        assertThat(failuresOfQueries(good -> new Asked(good) {
                    @Override
                    public <R> Page<R> page(Query<R> query, Optional<PageCursor> after, int size) {
                        Page<R> page = good.page(query, after, size);
                        return after.isEmpty() || page.rows().size() < 2
                                ? page
                                : new Page<>(page.rows().subList(1, page.rows().size()), page.next());
                    }
                }))
                .contains("pages_of_any_size_show_every_row_once_in_the_order");
    }

    @Test
    void queries_that_look_for_one_of_several_agencies_are_found() throws Exception {
        assertThat(failuresOfQueries(good -> new Asked(good) {
                    @Override
                    public <R> Page<R> page(Query<R> query, Optional<PageCursor> after, int size) {
                        List<Condition<R>> narrow = query.conditions().stream()
                                .map(one -> first(one))
                                .toList();
                        return good.page(new Query<>(query.table(), narrow, query.order()), after, size);
                    }

                    private <R> Condition<R> first(Condition<R> condition) {
                        return condition instanceof Condition.OneOf<R> several
                                ? new Condition.OneOf<>(
                                        several.column(),
                                        Set.of(several.values().iterator().next()))
                                : condition;
                    }
                }))
                .contains("cases_are_found_by_area_with_every_agency_that_serves_it");
    }

    @Test
    void queries_that_count_what_was_not_asked_for_are_found() throws Exception {
        assertThat(failuresOfQueries(good -> new Asked(good) {
                    @Override
                    public <R> long count(Query<R> query) {
                        return good.count(Query.of(query.table()));
                    }
                }))
                .contains("rows_are_counted_whole_and_by_value");
    }

    /** An archive over a good one; what is not overridden is good. */
    private static class Copied implements Archive {
        final Archive good;

        Copied(Archive good) {
            this.good = good;
        }

        @Override
        public SortedSet<String> types() {
            return good.types();
        }

        @Override
        public void read(String type, Consumer<Kept> reader) {
            good.read(type, reader);
        }

        @Override
        public void readTexts(Consumer<KeptText> reader) {
            good.readTexts(reader);
        }

        @Override
        public List<Kept> find(String type, Collection<String> ids) {
            return good.find(type, ids);
        }

        @Override
        public Optional<String> text(TextId id) {
            return good.text(id);
        }

        @Override
        public void add(List<Kept> kept) {
            good.add(kept);
        }

        @Override
        public void addTexts(List<KeptText> texts) {
            good.addTexts(texts);
        }
    }

    /** One test alone: the whole suite moves large stores about. */
    private static void isFoundBy(String test, Function<Archive, Archive> mutation) throws Exception {
        ImportContract suite = new ImportContract() {
            @Override
            protected Fixture fresh() {
                InMemoryStore store = new InMemoryStore();
                return new Fixture(store, mutation.apply(store.archive(new LoanCodec(), TYPES)));
            }
        };
        assertThat(failuresOf(suite, test::equals)).containsExactly(test);
    }

    @Test
    void an_archive_that_forgets_texts_adds_one_by_one_or_reads_a_part_is_found() throws Exception {
        isFoundBy("an_export_into_another_store_is_the_same_there_to_the_byte", good -> new Copied(good) {
            @Override
            public void addTexts(List<KeptText> texts) {
                good.addTexts(texts.subList(0, texts.size() / 2));
            }
        });
        isFoundBy("adding_what_is_there_is_stale_and_adds_nothing", good -> new Copied(good) {
            @Override
            public void add(List<Kept> kept) {
                kept.forEach(one -> good.add(List.of(one)));
            }
        });
        isFoundBy("an_export_into_another_store_is_the_same_there_to_the_byte", good -> new Copied(good) {
            @Override
            public void read(String type, Consumer<Kept> reader) {
                int[] left = {500};
                good.read(type, kept -> {
                    if (left[0]-- > 0) {
                        reader.accept(kept);
                    }
                });
            }
        });
    }

    @Test
    void two_municipalities_that_share_what_they_keep_are_found() throws Exception {
        InMemoryStore one = new InMemoryStore();
        assertThat(failuresOf(new MunicipalitiesContract() {
                    @Override
                    protected List<Store> twoMunicipalities() {
                        return List.of(one, one);
                    }
                }))
                .isNotEmpty();
    }

    @Test
    void the_gathered_suites_leave_none_out() throws IOException {
        Stream<String> gathered = Stream.concat(
                Arrays.stream(EveryStoreContract.class.getDeclaredClasses())
                        .filter(nested -> !nested.isInterface())
                        .map(nested -> nested.getSuperclass().getSimpleName()),
                Stream.of(ImportContract.class.getSimpleName(), EveryStoreContract.class.getSimpleName()));
        try (Stream<Path> files = Files.list(TESTKIT)) {
            List<String> suites = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Contract.java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .toList();
            assertThat(gathered).containsExactlyInAnyOrderElementsOf(suites).hasSizeGreaterThanOrEqualTo(9);
        }
    }

    @Test
    void no_suite_can_leave_a_test_out_and_every_fixture_has_to_answer() throws Exception {
        try (Stream<Path> files = Files.list(TESTKIT)) {
            for (Path file : files.filter(file -> file.toString().endsWith("Contract.java"))
                    .toList()) {
                assertThat(Files.readString(file))
                        .as(file.toString())
                        .doesNotContain("Assumptions", "assume", "@Disabled");
                String name = file.getFileName().toString().replace(".java", "");
                Class<?> suite = Class.forName("org.marugoto.testkit." + name);
                assertThat(Arrays.stream(suite.getDeclaredMethods())
                                .filter(method -> Modifier.isAbstract(method.getModifiers())))
                        .as(name)
                        .hasSize(1);
            }
        }
    }
}
