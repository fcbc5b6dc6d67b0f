package org.marugoto.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.marugoto.decide.Id;
import org.marugoto.ledger.AggregateType;
import org.marugoto.ledger.Archive;
import org.marugoto.ledger.ChangeFeed;
import org.marugoto.ledger.Codec;
import org.marugoto.ledger.FedStore;
import org.marugoto.ledger.Journal;
import org.marugoto.ledger.Ledger;
import org.marugoto.ledger.PersonalText;
import org.marugoto.query.Queries;
import org.marugoto.query.Queryable;

/**
 * Keeps one municipality's state and journal in a relational database, each pair in one transaction.
 *
 * <p>Two ways to have it. <em>Owning</em>: it takes connections from a data source, commits when the outermost unit of work
 * returns and rolls back when it throws. <em>Joining</em>: it works inside a transaction the caller has open, and never
 * commits, rolls the transaction back, retries or closes; a unit of work that throws is undone alone, by a savepoint.
 *
 * <p>The tables have to be there, see {@link JdbcSchema}. Several municipalities share them, each with a store of its own.
 * Safe for use by several threads. A unit of work belongs to the thread that opened it: other threads that the work starts
 * do not take part. A state or an event takes at most 1,048,576 characters.
 */
public final class JdbcStore implements FedStore, Queryable {

    private static final Pattern CODE = Pattern.compile("[0-9A-Za-z-]{1,16}");

    private final Place place;
    private final Journal journal;
    private final PersonalText texts;
    private final Queries queries;
    private final ChangeFeed changes;
    private final TextSeal seal;

    /** By the names of their types, of which there are few. */
    private final Map<String, JdbcLedger<?, ?, ?>> ledgers = new ConcurrentHashMap<>();

    private JdbcStore(Units.Opener opener, TableNames names, String municipality, Codec codec) {
        this(new Place(new Units(opener), names, checked(municipality), codec), new Unsealed());
    }

    private JdbcStore(Place place, TextSeal seal) {
        this.place = place;
        this.seal = seal;
        this.journal = new JdbcJournal(place);
        this.texts = new JdbcTexts(place, seal);
        this.queries = new JdbcQueries(place);
        this.changes = new JdbcFeed(place);
    }

    /**
     * A store with transactions of its own, in the tables with the default names.
     *
     * <p>On PostgreSQL a session with {@code synchronous_commit=off} is refused; {@code fsync} and {@code full_page_writes} off
     * are logged as a warning.
     *
     * <p>On H2 files a commit that has returned survives the end of the process: the store sets {@code WRITE_DELAY 0} and
     * checkpoints after its commits, for which the user needs admin rights.
     *
     * @param source gives a connection per unit of work, so it should be a pool; a pool that keeps a connection open also
     *     keeps an H2 database open, and with it the setting
     * @param municipality the municipal code, such as {@code 121002}
     * @throws JdbcStoreException if the database cannot be reached, is of an unknown kind, or cannot promise that a commit
     *     survives a crash
     */
    public static JdbcStore owning(DataSource source, String municipality, Codec codec) {
        return owning(source, TableNames.DEFAULT, municipality, codec);
    }

    /** As {@link #owning(DataSource, String, Codec)}, in tables with other names. */
    public static JdbcStore owning(DataSource source, TableNames names, String municipality, Codec codec) {
        Dialect dialect = promised(source);
        return new JdbcStore(
                (mark, safeLater) -> begin(source.getConnection(), dialect, safeLater), names, municipality, codec);
    }

    /**
     * A store inside the caller's transactions, in the tables with the default names. How durable a commit is, is the
     * caller's: on H2 files put {@code ;WRITE_DELAY=0} into the URL and run {@code CHECKPOINT} after a commit that must not
     * get lost; and let only one transaction write at a time, because a crash can leave a part of an open one behind (seen in
     * H2 2.5.252).
     *
     * @param source gives the connection of the open transaction, with auto-commit off, always of the same database
     */
    public static JdbcStore joining(ConnectionSource source, String municipality, Codec codec) {
        return joining(source, TableNames.DEFAULT, municipality, codec);
    }

    /** As {@link #joining(ConnectionSource, String, Codec)}, in tables with other names. */
    public static JdbcStore joining(ConnectionSource source, TableNames names, String municipality, Codec codec) {
        AtomicReference<@Nullable Dialect> known = new AtomicReference<>();
        return new JdbcStore((mark, safeLater) -> join(source.current(), known, mark), names, municipality, codec);
    }

    @Override
    @SuppressWarnings("unchecked") // a ledger of the same type has its ids, states and events
    public <I extends Id, C, S, E> Ledger<I, S, E> ledger(AggregateType<I, C, S, E> type) {
        JdbcLedger<?, ?, ?> known = ledgers.get(type.name());
        if (known == null || !known.isOf(type)) {
            known = new JdbcLedger<>(place, type);
            ledgers.put(type.name(), known);
        }
        return (Ledger<I, S, E>) known;
    }

    @Override
    public Journal journal() {
        return journal;
    }

    @Override
    public PersonalText texts() {
        return texts;
    }

    /** Everything this municipality has here, as it is stored. */
    public Archive archive() {
        return new JdbcArchive(place);
    }

    @Override
    public Queries queries() {
        return queries;
    }

    /**
     * {@inheritDoc}
     *
     * <p>On PostgreSQL a transaction that stays open holds changes back, whatever it does and in whichever database of the
     * server; on H2 one that has written does, and what is {@linkplain #safeTogether safe together} is handed out once it is safe.
     * Reading changes inside a unit of work that has written gives what was settled before.
     */
    @Override
    public ChangeFeed changes() {
        return changes;
    }

    /**
     * Draws the lists of this municipality anew from its states, and folds its texts for the search. Needed once after an
     * upgrade with data in it; queries say so. Others may write meanwhile; cut off, it can be called again.
     *
     * @throws JdbcStoreException if the database fails; what was drawn before stays
     */
    public void rebuild() {
        new Rebuilding(place, seal).run();
    }

    /**
     * {@inheritDoc}
     *
     * <p>An owning store does the work again, up to five times in all, if another transaction broke it off (a deadlock, a
     * serialisation conflict); work that also acts outside the store has to bear that. A joining store never does.
     *
     * @throws JdbcStoreException if the database fails; the unit keeps nothing
     */
    @Override
    public <R> R within(Supplier<R> work) {
        return place.units().within(work);
    }

    /**
     * {@inheritDoc}
     *
     * <p>On H2 files, an owning store sets {@code WRITE_DELAY} meanwhile to an hour, for the whole database, and back to 0 at
     * the end, which writes everything. What others commit meanwhile without a store of ours is safe by then, too.
     *
     * @throws JdbcStoreException if the database fails; then the latest units may not be safe
     */
    @Override
    public <R> R safeTogether(Supplier<R> work) {
        return place.units().safeTogether(work);
    }

    /**
     * The same store, in the same units of work, that seals the personal texts it keeps and opens those it reads. Without
     * one, texts are kept as they are, and a sealed one is given out as it is kept.
     */
    public JdbcStore sealing(TextSeal given) {
        return new JdbcStore(place, given);
    }

    /**
     * Seals every personal text of the municipality anew that is not sealed as it would be today, page by page, each in a
     * unit of its own while others read and write. Called again, it goes on; what cannot be opened is counted and stays.
     *
     * @throws JdbcStoreException if the database fails; the pages before stay sealed anew
     */
    public Resealed sealAnew() {
        return new Resealing(place, seal).run();
    }

    private static String checked(String municipality) {
        if (!CODE.matcher(municipality).matches()) {
            throw new IllegalArgumentException(
                    "A municipal code has 1 to 16 letters and digits, but found (%s).".formatted(municipality));
        }
        return municipality;
    }

    private static Dialect promised(DataSource source) {
        try (Connection connection = source.getConnection()) {
            Dialect dialect = Dialect.of(connection);
            dialect.keepEveryCommit(connection);
            return dialect;
        } catch (SQLException failure) {
            throw new JdbcStoreException("Opening the store", failure);
        }
    }

    private static Unit begin(Connection connection, Dialect dialect, boolean safeLater) throws SQLException {
        try {
            return new Unit.Owned(connection, dialect, safeLater);
        } catch (SQLException failure) {
            connection.close();
            throw failure;
        }
    }

    private static Unit join(Connection connection, AtomicReference<@Nullable Dialect> known, Unit.Mark mark)
            throws SQLException {
        if (connection.getAutoCommit()) {
            throw new JdbcStoreException("Expected a connection with an open transaction, but found one in auto-commit."
                    + " Maybe call setAutoCommit(false) first, or use an owning store.");
        }
        Dialect dialect = known.get();
        if (dialect == null) {
            dialect = Dialect.of(connection);
            known.set(dialect);
        }
        return new Unit.Joined(connection, dialect, mark);
    }
}
