package org.marugoto.community;

import java.util.ArrayList;
import java.util.List;
import org.marugoto.code.Codes;
import org.marugoto.decide.Reason;

/**
 * Whether a theme can be told without telling who is meant. Stateless and thread-safe.
 *
 * <p>Where the body sits, at least {@code k} households must share everything that is told, the topic included; then as
 * many share each of its parts. Households count only where a case tells them apart; one that residents or a base have seen
 * counts for nobody else and must be hidden among the others all the same. What is about nobody in particular needs no
 * hiding.
 */
final class Anonymity {

    private Anonymity() {}

    /** The reasons against telling; none if nobody can be told from it. */
    static List<Reason> against(Telling telling, List<Source> sources) {
        List<Reason> reasons = new ArrayList<>(againstWords(telling.theme()));
        List<Source> there =
                sources.stream().filter(source -> source.isIn(telling.body())).toList();
        boolean aboutSomebody =
                there.stream().anyMatch(source -> source.household().isPresent());
        long sharing = Finding.households(there.stream()
                .filter(source -> Theme.factsOf(source.traits())
                        .containsAll(telling.theme().facts()))
                .toList());
        if (aboutSomebody && sharing < telling.k()) {
            reasons.add(Reason.of(FindingRefusal.IDENTIFIES)
                    .with("body", telling.body().rung())
                    .with("expected", telling.k())
                    .with("found", sharing));
        }
        return reasons;
    }

    private static List<Reason> againstWords(Theme theme) {
        FindingRefusal words = FindingRefusal.TEXT_INSTEAD_OF_CODE;
        List<Reason> reasons = new ArrayList<>();
        reasons.addAll(Codes.againstWords(words, "topic", List.of(theme.topic())));
        reasons.addAll(Codes.againstWords(words, "patterns", theme.traits().patterns()));
        reasons.addAll(Codes.againstWords(words, "needs", theme.traits().needs()));
        if (theme.traits().ageDecades().stream().anyMatch(age -> age < 0 || age > 120 || age % 10 != 0)) {
            reasons.add(Reason.of(FindingRefusal.NOT_A_DECADE));
        }
        return reasons;
    }
}
