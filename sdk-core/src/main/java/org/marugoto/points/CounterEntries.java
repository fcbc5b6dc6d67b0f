package org.marugoto.points;

import java.util.List;
import java.util.Optional;
import org.marugoto.code.Codes;
import org.marugoto.decide.Decision;
import org.marugoto.decide.Reason;
import org.marugoto.points.PointCommand.Correct;
import org.marugoto.points.PointCommand.GiveBack;
import org.marugoto.points.PointEvent.Corrected;
import org.marugoto.points.PointEvent.Returned;

/** What sets right what was booked by mistake. Nothing that was booked is ever taken out again. */
final class CounterEntries {

    private CounterEntries() {}

    static Decision<PointEvent> correct(PointBook book, Correct asked) {
        Optional<Earning> earning = book.earning(asked.scheme(), asked.service());
        if (earning.filter(Earning::corrected).isPresent()) {
            return Decision.nothingToDo();
        }
        List<Reason> reasons = earning.map(one -> against(book, one, asked))
                .orElse(List.of(Reason.of(PointRefusal.NO_SUCH_SERVICE).with("service", asked.service())));
        return reasons.isEmpty()
                ? earning.<Decision<PointEvent>>map(one -> Decision.accept(new Corrected(
                                one.service(), one.key(), one.points(), asked.ground(), asked.occasion())))
                        .orElseThrow()
                : Decision.refuse(reasons);
    }

    private static List<Reason> against(PointBook book, Earning earning, Correct asked) {
        Purse purse = book.purse(earning.key()).orElseThrow();
        if (purse.closed()) {
            return List.of(Reason.of(PointRefusal.YEAR_CLOSED)
                    .with("year", earning.key().year()));
        }
        if (purse.tally().left() < earning.points()) {
            return List.of(Reason.of(PointRefusal.SPENT_ALREADY)
                    .with("points", earning.points())
                    .with("left", purse.tally().left()));
        }
        return words(asked.ground());
    }

    static Decision<PointEvent> giveBack(PointBook book, GiveBack asked) {
        Optional<Use> use = book.use(asked.use());
        if (use.filter(Use::returned).isPresent()) {
            return Decision.nothingToDo();
        }
        List<Reason> reasons = use.map(one -> against(book, one, asked))
                .orElse(List.of(Reason.of(PointRefusal.NO_SUCH_USE).with("use", asked.use())));
        return reasons.isEmpty()
                ? use.<Decision<PointEvent>>map(one ->
                                Decision.accept(new Returned(one.id(), one.parts(), asked.ground(), asked.occasion())))
                        .orElseThrow()
                : Decision.refuse(reasons);
    }

    private static List<Reason> against(PointBook book, Use use, GiveBack asked) {
        return use.parts().stream()
                .filter(part -> book.purse(part.key()).filter(Purse::closed).isPresent())
                .findFirst()
                .map(part -> List.of(Reason.of(PointRefusal.YEAR_CLOSED)
                        .with("year", part.key().year())))
                .orElseGet(() -> words(asked.ground()));
    }

    private static List<Reason> words(String ground) {
        return Codes.againstWords(PointRefusal.TEXT_INSTEAD_OF_CODE, "ground", List.of(ground));
    }
}
