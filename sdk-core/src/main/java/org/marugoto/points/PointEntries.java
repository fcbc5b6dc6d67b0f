package org.marugoto.points;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.marugoto.code.Codes;
import org.marugoto.decide.Decision;
import org.marugoto.decide.Reason;
import org.marugoto.points.PointCommand.Earn;
import org.marugoto.points.PointCommand.Expire;
import org.marugoto.points.PointCommand.Spend;
import org.marugoto.points.PointEvent.Earned;
import org.marugoto.points.PointEvent.Expired;
import org.marugoto.points.PointEvent.Opened;
import org.marugoto.points.PointEvent.Spent;

/** What is booked: points earned, spent and expired. */
final class PointEntries {

    private static final Comparator<Purse> FIRST_TO_EXPIRE =
            Comparator.comparing(Purse::lastDay).thenComparing(Purse::key);

    private PointEntries() {}

    static Decision<PointEvent> earn(PointBook book, Earn asked) {
        Optional<Earning> known = book.earning(asked.scheme(), asked.service());
        if (known.isPresent()) {
            return again(known.get(), asked);
        }
        List<Reason> reasons = against(book, asked);
        if (!reasons.isEmpty()) {
            return Decision.refuse(reasons);
        }
        PurseKey key = asked.key();
        List<PointEvent> events = new ArrayList<>();
        if (book.purse(key).isEmpty()) {
            events.add(new Opened(key, asked.rules().spendOn(), asked.rules().lastDay(), asked.occasion()));
        }
        int points = Math.toIntExact(Math.min(rate(asked), Math.min(roomOnDay(book, asked), roomInYear(book, asked))));
        events.add(new Earned(asked.service(), key, asked.kind(), points, asked.occasion()));
        return Decision.accept(events);
    }

    private static Decision<PointEvent> again(Earning known, Earn asked) {
        if (known.corrected()) {
            return Decision.refuse(Reason.of(PointRefusal.WAS_CORRECTED).with("service", asked.service()));
        }
        boolean same = known.key().equals(asked.key())
                && known.kind().equals(asked.kind())
                && known.on().equals(asked.occasion().on());
        return same
                ? Decision.nothingToDo()
                : Decision.refuse(Reason.of(PointRefusal.ANOTHER_SERVICE)
                        .with("service", asked.service())
                        .with("on", known.on()));
    }

    private static List<Reason> against(PointBook book, Earn asked) {
        LocalDate on = asked.occasion().on();
        PointYear rules = asked.rules();
        if (PointYear.of(on) != rules.year()) {
            return List.of(Reason.of(PointRefusal.NO_RULES_FOR_YEAR).with("year", PointYear.of(on)));
        }
        if (!rules.earn().containsKey(asked.kind())) {
            return List.of(Reason.of(PointRefusal.NO_POINTS_FOR_KIND)
                    .with("expected", rules.earn().keySet())
                    .with("year", rules.year()));
        }
        if (book.purse(asked.key()).filter(Purse::closed).isPresent()) {
            return List.of(Reason.of(PointRefusal.YEAR_CLOSED).with("year", rules.year()));
        }
        if (roomOnDay(book, asked) <= 0) {
            return List.of(Reason.of(PointRefusal.MOST_PER_DAY)
                    .with("most", rules.perDay().orElse(0))
                    .with("on", on));
        }
        return roomInYear(book, asked) <= 0
                ? List.of(Reason.of(PointRefusal.MOST_PER_YEAR)
                        .with("most", rules.perYear().orElse(0))
                        .with("year", rules.year()))
                : List.of();
    }

    private static long rate(Earn asked) {
        return asked.rules().earn().getOrDefault(asked.kind(), 0);
    }

    private static long roomOnDay(PointBook book, Earn asked) {
        long already = book.earnedOn(asked.key(), asked.occasion().on());
        return asked.rules().perDay().orElse(Integer.MAX_VALUE) - already;
    }

    private static long roomInYear(PointBook book, Earn asked) {
        Tally tally = book.purse(asked.key()).map(Purse::tally).orElse(Tally.ZERO);
        return asked.rules().perYear().orElse(Integer.MAX_VALUE) - tally.earned() + tally.corrected();
    }

    static Decision<PointEvent> spend(PointBook book, Spend asked) {
        Optional<Use> known = book.use(asked.use());
        if (known.isPresent()) {
            return again(known.get(), asked);
        }
        List<Reason> words = Codes.againstWords(PointRefusal.TEXT_INSTEAD_OF_CODE, "on", List.of(asked.on()));
        if (!words.isEmpty()) {
            return Decision.refuse(words);
        }
        List<Purse> here = book.purses().stream()
                .filter(purse -> purse.key().scheme().equals(asked.scheme())
                        && purse.key().area().equals(asked.area())
                        && purse.key().year() <= PointYear.of(asked.occasion().on())
                        && purse.leftOn(asked.occasion().on()) > 0)
                .sorted(FIRST_TO_EXPIRE)
                .toList();
        return spend(book, here, asked);
    }

    private static Decision<PointEvent> spend(PointBook book, List<Purse> here, Spend asked) {
        LocalDate on = asked.occasion().on();
        List<Purse> fitting = here.stream()
                .filter(purse -> purse.spendOn().contains(asked.on()))
                .toList();
        if (here.isEmpty() && isElsewhere(book, asked)) {
            return Decision.refuse(Reason.of(PointRefusal.NOT_IN_THIS_AREA).with("area", asked.area()));
        }
        if (!here.isEmpty() && fitting.isEmpty()) {
            return Decision.refuse(Reason.of(PointRefusal.NOT_FOR_THIS).with("on", asked.on()));
        }
        long left = fitting.stream().mapToLong(purse -> purse.leftOn(on)).sum();
        return left < asked.points()
                ? Decision.refuse(Reason.of(PointRefusal.NOT_ENOUGH)
                        .with("points", asked.points())
                        .with("left", left))
                : Decision.accept(new Spent(asked.use(), asked.on(), parts(fitting, asked), asked.occasion()));
    }

    private static boolean isElsewhere(PointBook book, Spend asked) {
        return book.purses().stream()
                .anyMatch(purse -> purse.key().scheme().equals(asked.scheme())
                        && !purse.key().area().equals(asked.area())
                        && purse.leftOn(asked.occasion().on()) > 0);
    }

    private static List<Part> parts(List<Purse> purses, Spend asked) {
        List<Part> parts = new ArrayList<>();
        long open = asked.points();
        for (Purse purse : purses) {
            long taken = Math.min(open, purse.leftOn(asked.occasion().on()));
            if (taken > 0) {
                parts.add(new Part(purse.key(), taken));
                open -= taken;
            }
        }
        return parts;
    }

    private static Decision<PointEvent> again(Use known, Spend asked) {
        PurseKey first = known.parts().get(0).key();
        boolean same = known.on().equals(asked.on())
                && known.points() == asked.points()
                && first.scheme().equals(asked.scheme())
                && first.area().equals(asked.area());
        if (same && !known.returned()) {
            return Decision.nothingToDo();
        }
        return Decision.refuse(Reason.of(same ? PointRefusal.WAS_GIVEN_BACK : PointRefusal.ANOTHER_USE)
                .with("use", asked.use()));
    }

    static Decision<PointEvent> expire(PointBook book, Expire asked) {
        List<Part> parts = book.purses().stream()
                .filter(purse -> !purse.closed()
                        && purse.lastDay().isBefore(asked.occasion().on()))
                .map(purse -> new Part(purse.key(), purse.tally().left()))
                .toList();
        return parts.isEmpty() ? Decision.nothingToDo() : Decision.accept(new Expired(parts, asked.occasion()));
    }
}
