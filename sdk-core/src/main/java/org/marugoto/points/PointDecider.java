package org.marugoto.points;

import static org.marugoto.points.PointBook.Status.NONE;
import static org.marugoto.points.PointBook.Status.OPEN;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.marugoto.decide.Decider;
import org.marugoto.decide.Decision;
import org.marugoto.decide.TransitionTable;
import org.marugoto.points.PointCommand.Correct;
import org.marugoto.points.PointCommand.Earn;
import org.marugoto.points.PointCommand.Expire;
import org.marugoto.points.PointCommand.GiveBack;
import org.marugoto.points.PointCommand.Spend;
import org.marugoto.points.PointEvent.Corrected;
import org.marugoto.points.PointEvent.Earned;
import org.marugoto.points.PointEvent.Expired;
import org.marugoto.points.PointEvent.Opened;
import org.marugoto.points.PointEvent.Returned;
import org.marugoto.points.PointEvent.Spent;

/** The rules about points: what is booked is booked once, and nothing falls below zero. Stateless and thread-safe. */
public final class PointDecider implements Decider<PointCommand, PointBook, PointEvent> {

    /** Which command is possible in which status. */
    public static final TransitionTable<PointBook.Status, PointCommand, PointBook, PointEvent> TABLE =
            TransitionTable.<PointBook.Status, PointCommand, PointBook, PointEvent>on(
                            PointBook::status, PointRefusal.NOT_POSSIBLE_NOW)
                    .allow(Earn.class, PointEntries::earn, Set.of(NONE, OPEN), Set.of(OPEN))
                    .allow(Spend.class, PointEntries::spend, Set.of(OPEN), Set.of(OPEN))
                    .allow(Correct.class, CounterEntries::correct, Set.of(OPEN), Set.of(OPEN))
                    .allow(GiveBack.class, CounterEntries::giveBack, Set.of(OPEN), Set.of(OPEN))
                    .allow(Expire.class, PointEntries::expire, Set.of(OPEN), Set.of(OPEN))
                    .build();

    @Override
    public PointBook initial() {
        return PointBook.NONE;
    }

    @Override
    public Decision<PointEvent> decide(PointBook book, PointCommand command) {
        return TABLE.decide(book, command);
    }

    @Override
    public PointBook evolve(PointBook book, PointEvent event) {
        if (event instanceof Opened opened) {
            return book.but()
                    .status(OPEN)
                    .addPurses(new Purse(opened.key(), opened.spendOn(), opened.lastDay(), false, Tally.ZERO))
                    .build();
        }
        if (event instanceof Earned earned) {
            return in(book, earned.key(), purse -> purse.with(tally -> tally.earn(earned.points())))
                    .but()
                    .addEarnings(new Earning(
                            earned.service(),
                            earned.key(),
                            earned.kind(),
                            earned.occasion().on(),
                            earned.points(),
                            false))
                    .build();
        }
        if (event instanceof Spent spent) {
            return inEach(book, spent.parts(), part -> purse -> purse.with(tally -> tally.spend(part.points())))
                    .but()
                    .addUses(new Use(spent.use(), spent.on(), spent.parts(), false))
                    .build();
        }
        return setRight(book, event);
    }

    private static PointBook setRight(PointBook book, PointEvent event) {
        if (event instanceof Corrected corrected) {
            return in(book, corrected.key(), purse -> purse.with(tally -> tally.correct(corrected.points())))
                    .but()
                    .earnings(book.earnings().stream()
                            .map(one -> one.isFor(corrected.key().scheme(), corrected.service()) ? one.correct() : one)
                            .toList())
                    .build();
        }
        if (event instanceof Returned returned) {
            return inEach(book, returned.parts(), part -> purse -> purse.with(tally -> tally.giveBack(part.points())))
                    .but()
                    .uses(book.uses().stream()
                            .map(use -> use.id().equals(returned.use()) ? use.giveBack() : use)
                            .toList())
                    .build();
        }
        if (event instanceof Expired expired) {
            return inEach(book, expired.parts(), part -> Purse::close);
        }
        throw new AssertionError(event.getClass());
    }

    private static PointBook inEach(PointBook book, List<Part> parts, Function<Part, UnaryOperator<Purse>> entry) {
        PointBook now = book;
        for (Part part : parts) {
            now = in(now, part.key(), entry.apply(part));
        }
        return now;
    }

    private static PointBook in(PointBook book, PurseKey key, UnaryOperator<Purse> entry) {
        return book.but()
                .purses(book.purses().stream()
                        .map(purse -> purse.key().equals(key) ? entry.apply(purse) : purse)
                        .toList())
                .build();
    }
}
