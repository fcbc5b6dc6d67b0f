package org.marugoto.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.marugoto.ledger.Clerk;
import org.marugoto.ledger.Outcome;
import org.marugoto.ledger.Reaction;
import org.marugoto.ledger.Store;
import org.marugoto.ledger.StoreCheck;
import org.marugoto.testkit.Loan;
import org.marugoto.testkit.LoanCodec;
import org.marugoto.testkit.LoanCommand;
import org.marugoto.testkit.LoanEvent;
import org.marugoto.testkit.LoanId;
import org.marugoto.testkit.Loans;

/** A command is decided upon what its store remembers, as long as that is the latest; never upon anything else. */
abstract class RememberedStates {

    private static final LoanId A = LoanId.of("L-A");
    private static final LoanId B = LoanId.of("L-B");
    private static final LocalDate DUE = Loans.DAY.plusDays(14);
    private static final LoanCommand REQUEST = new LoanCommand.Request("chair-1");
    private static final LoanCommand LEND = new LoanCommand.Lend(Loans.DAY, DUE);
    private static final LoanCommand RETURN = new LoanCommand.Return("");

    private final List<String> asked = new ArrayList<>();
    private DataSource source;
    private Store others;

    abstract DataSource fresh() throws SQLException;

    @BeforeEach
    void a_store_and_another() throws SQLException {
        source = fresh();
        others = JdbcStore.owning(source, "121002", new LoanCodec());
    }

    private Store store(boolean owning) {
        DataSource told = told();
        return owning ? JdbcStore.owning(told, "121002", new LoanCodec()) : new CallersTransaction(told, "121002");
    }

    private static LoanCommand extend(int days) {
        return new LoanCommand.Extend(DUE.plusDays(days));
    }

    private static Outcome<Loan, LoanEvent> handle(Store store, LoanId id, LoanCommand... commands) {
        Outcome<Loan, LoanEvent> last = null;
        for (LoanCommand command : commands) {
            last = Clerk.over(store).handle(Loan.TYPE, id, command);
        }
        return last;
    }

    private static boolean isDone(Outcome<Loan, LoanEvent> outcome) {
        return outcome instanceof Outcome.Done;
    }

    private Loan latest(LoanId id) {
        return others.ledger(Loan.TYPE).find(id).orElseThrow().state();
    }

    private void isClean(int rows) {
        assertThat(others.journal().history(Loan.TYPE, A)).hasSize(rows);
        assertThat(StoreCheck.of(others).check(Loan.TYPE).ok()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("owningAndJoining")
    void a_state_that_is_remembered_is_not_asked_for(boolean owning) {
        Store store = store(owning);
        handle(store, A, REQUEST);
        asked.clear();
        assertThat(isDone(handle(store, A, LEND))).isTrue();
        assertThat(asked).noneMatch(sql -> sql.startsWith("SELECT"));
        isClean(2);
    }

    @ParameterizedTest
    @MethodSource("owningAndJoining")
    void what_another_store_recorded_meanwhile_is_what_is_decided_upon(boolean owning) {
        Store store = store(owning);
        handle(store, A, REQUEST, LEND);
        handle(others, A, extend(1), extend(2));
        assertThat(isDone(handle(store, A, extend(3)))).isTrue();
        assertThat(latest(A).extensions()).isEqualTo(3);
        isClean(5);
    }

    @ParameterizedTest
    @MethodSource("owningAndJoining")
    void a_state_that_was_undone_is_not_gone_on_from_although_its_version_is_there(boolean owning) {
        Store store = store(owning);
        handle(store, A, REQUEST, LEND);
        assertThatIllegalStateException()
                .isThrownBy(() -> store.within(() -> {
                    handle(store, A, extend(5));
                    throw new IllegalStateException("given up");
                }));
        handle(others, A, extend(1));
        assertThat(isDone(handle(store, A, extend(6)))).isTrue();
        assertThat(others.journal().history(Loan.TYPE, A))
                .endsWith(new LoanEvent.Extended(DUE.plusDays(1)), new LoanEvent.Extended(DUE.plusDays(6)));
        isClean(4);
    }

    @ParameterizedTest
    @MethodSource("owningAndJoining")
    void nothing_is_refused_upon_an_old_state(boolean owning) {
        Store store = store(owning);
        handle(store, A, REQUEST);
        assertThat(isDone(handle(store, A, RETURN))).isFalse();
        handle(others, A, LEND);
        assertThat(isDone(handle(store, A, RETURN))).isTrue();
        isClean(3);
    }

    @ParameterizedTest
    @MethodSource("owningAndJoining")
    void nothing_is_accepted_upon_an_old_state(boolean owning) {
        Store store = store(owning);
        handle(store, A, REQUEST, LEND);
        handle(others, A, RETURN);
        assertThat(isDone(handle(store, A, extend(1)))).isFalse();
        isClean(3);
    }

    @ParameterizedTest
    @MethodSource("owningAndJoining")
    void nothing_is_left_undone_upon_an_old_state(boolean owning) {
        Store store = store(owning);
        handle(store, A, REQUEST);
        handle(others, A, new LoanCommand.Request("chair-2"));
        assertThat(isDone(handle(store, A, REQUEST))).isTrue();
        assertThat(latest(A).chair()).isEqualTo("chair-1");
        isClean(3);
    }

    @ParameterizedTest
    @MethodSource("owningAndJoining")
    void a_reaction_that_only_looks_sees_the_latest_too(boolean owning) {
        Store store = store(owning);
        Clerk looking = Clerk.over(store)
                .looking(
                        Loan.TYPE,
                        (id, event, states) -> states.now(Loan.TYPE, B).status() == Loan.Status.LENT
                                ? List.of(new Reaction.Order<>(Loan.CRUTCHES, id, REQUEST))
                                : List.of());
        handle(store, A, REQUEST);
        handle(store, B, REQUEST);
        handle(others, B, LEND);
        looking.handle(Loan.TYPE, A, LEND);
        assertThat(others.ledger(Loan.CRUTCHES).find(A)).isPresent();
        isClean(2);
    }

    @ParameterizedTest
    @MethodSource("owningAndJoining")
    void what_was_recorded_before_an_old_state_showed_is_taken_back_with_it(boolean owning) {
        Store store = store(owning);
        Clerk both = Clerk.over(store)
                .reacting(Loan.TYPE, (id, event) -> List.of(new Reaction.Order<>(Loan.CRUTCHES, B, extend(9))));
        handle(store, A, REQUEST);
        for (Store one : List.of(store, others)) {
            Clerk clerk = Clerk.over(one);
            for (LoanCommand command : one == store ? List.of(REQUEST, LEND) : List.of(RETURN)) {
                clerk.handle(Loan.CRUTCHES, B, command);
            }
        }
        assertThat(isDone(both.handle(Loan.TYPE, A, LEND))).isFalse();
        assertThat(latest(A).status()).isEqualTo(Loan.Status.REQUESTED);
        isClean(1);
    }

    /** A store that owns its transactions, and one inside those of its caller. */
    static Stream<Boolean> owningAndJoining() {
        return Stream.of(true, false);
    }

    /** The same source, of which we hear what is asked. */
    private DataSource told() {
        return (DataSource) Proxy.newProxyInstance(
                DataSource.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    Object result = passed(source, method, arguments);
                    return result instanceof Connection connection ? told(connection) : result;
                });
    }

    private Connection told(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("prepareStatement")) {
                        asked.add((String) arguments[0]);
                    }
                    return passed(connection, method, arguments);
                });
    }

    private static Object passed(Object to, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(to, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }
}
