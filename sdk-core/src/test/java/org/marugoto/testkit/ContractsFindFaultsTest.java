package org.marugoto.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marugoto.ledger.FedStore;
import org.marugoto.ledger.InMemoryStore;
import org.marugoto.ledger.Ledger;
import org.marugoto.ledger.PersonalText;
import org.marugoto.ledger.Store;
import org.marugoto.query.Queries;

class ContractsFindFaultsTest {

    /** Hands a store to each of the suites. */
    private record Suites(Supplier<Store> fresh) {

        LedgerContract ledger() {
            return new LedgerContract() {
                @Override
                protected Ledger<LoanId, Loan, LoanEvent> emptyLedger() {
                    return fresh.get().ledger(Loan.TYPE);
                }
            };
        }

        JournalContract journal() {
            return new JournalContract() {
                @Override
                protected Store emptyStore() {
                    return fresh.get();
                }
            };
        }

        PersonalTextContract texts() {
            return new PersonalTextContract() {
                @Override
                protected PersonalText emptyTexts() {
                    return fresh.get().texts();
                }
            };
        }

        StoreContract store() {
            return new StoreContract() {
                @Override
                protected Store emptyStore() {
                    return fresh.get();
                }
            };
        }
    }

    @Test
    void a_good_store_fails_nothing() throws Exception {
        Suites good = new Suites(InMemoryStore::new);
        for (Object suite : List.of(good.ledger(), good.journal(), good.texts(), good.store())) {
            assertThat(failuresOf(suite)).isEmpty();
        }
    }

    @Test
    void a_lazy_store_fails_every_suite() throws Exception {
        Suites lazy = new Suites(FaultyStores.Lazy::new);
        for (Object suite : List.of(lazy.ledger(), lazy.journal(), lazy.texts(), lazy.store())) {
            assertThat(failuresOf(suite)).hasSizeGreaterThanOrEqualTo(5);
        }
    }

    private static ChangeFeedContract feedOf(FedStore store) {
        return new ChangeFeedContract() {
            @Override
            protected FedStore emptyStore() {
                return store;
            }
        };
    }

    private static QueriesContract queriesOf(Queries queries) {
        return new QueriesContract() {
            @Override
            protected Store emptyStore() {
                return new InMemoryStore();
            }

            @Override
            protected Queries queries(Store over) {
                return queries;
            }
        };
    }

    @Test
    void a_feed_that_hands_out_nothing_is_found() throws Exception {
        assertThat(failuresOf(feedOf(new FaultyStores.Deaf())))
                .contains("every_change_is_handed_out_with_its_event_in_the_order_of_recording")
                .contains("who_began_earlier_and_commits_later_is_not_passed_over")
                .hasSizeGreaterThanOrEqualTo(8);
    }

    @Test
    void queries_that_find_nothing_are_found() throws Exception {
        assertThat(failuresOf(queriesOf(new FaultyStores.Blind()))).hasSizeGreaterThanOrEqualTo(15);
    }

    @Test
    void an_archive_that_adds_nothing_is_found() throws Exception {
        ImportContract lazy = new ImportContract() {
            @Override
            protected Fixture fresh() {
                InMemoryStore store = new InMemoryStore();
                return new Fixture(store, new FaultyStores.LazyArchive(store.archive(new LoanCodec(), TYPES)));
            }
        };
        assertThat(failuresOf(lazy))
                .contains(
                        "an_export_into_another_store_is_the_same_there_to_the_byte",
                        "the_same_again_changes_nothing",
                        "cut_off_at_any_unit_it_leaves_whole_ones_and_the_next_time_finishes_it",
                        "an_anchor_is_kept_by_a_store_that_goes_on_and_tells_one_that_was_cut_off",
                        "adding_what_is_there_is_stale_and_adds_nothing");
    }

    @Test
    void a_store_that_ignores_versions_is_found_by_the_rendezvous() throws Exception {
        assertThat(failuresOf(new Suites(FaultyStores.LastWriterWins::new).ledger()))
                .contains("of_two_first_writers_exactly_one_wins", "of_two_later_writers_exactly_one_wins");
    }

    @Test
    void a_store_that_takes_nothing_back_is_found() throws Exception {
        assertThat(failuresOf(new Suites(FaultyStores.NeverUndoes::new).store()))
                .contains("a_unit_that_throws_keeps_nothing", "a_stale_record_takes_its_whole_unit_back");
    }

    @Test
    void a_store_that_hands_over_the_first_page_only_is_found() throws Exception {
        assertThat(failuresOf(new Suites(FaultyStores.FirstPageOnly::new).store()))
                .containsExactly("reading_hands_over_every_state_once_in_the_order_of_ids");
    }

    @Test
    void a_store_that_forgets_events_is_found() throws Exception {
        assertThat(failuresOf(new Suites(FaultyStores.ForgetsEvents::new).journal()))
                .contains("a_history_holds_every_event_oldest_first", "the_check_folds_every_history_to_its_state");
    }

    static List<String> failuresOf(Object suite) throws Exception {
        return failuresOf(suite, name -> true);
    }

    /** Of those tests alone. */
    static List<String> failuresOf(Object suite, Predicate<String> names) throws Exception {
        Class<?> contract = suite.getClass().getSuperclass();
        List<String> failed = new ArrayList<>();
        for (Method test : contract.getDeclaredMethods()) {
            if (test.isAnnotationPresent(Test.class) && names.test(test.getName())) {
                try {
                    begin(suite, contract);
                    test.setAccessible(true);
                    test.invoke(suite);
                } catch (InvocationTargetException failure) {
                    failed.add(test.getName());
                }
            }
        }
        return failed;
    }

    private static void begin(Object suite, Class<?> contract) throws Exception {
        for (Method before : contract.getDeclaredMethods()) {
            if (before.isAnnotationPresent(BeforeEach.class)) {
                before.setAccessible(true);
                before.invoke(suite);
            }
        }
    }
}
