package org.marugoto.rule.proof;

import java.util.List;
import java.util.Optional;
import org.marugoto.rule.Rule;
import org.marugoto.rule.RuleBook;
import org.marugoto.rule.TypeCheck;

/**
 * Proves that a rule book is free of faults before it goes live, or shows each fault by a smallest example (ルールの検証).
 *
 * <p>Exact over the declared facts and all days from the first rule on: nothing is sampled. What each kind of finding means
 * is said in the reference of the verifier. Immutable and thread-safe. Example:
 * {@code RuleVerifier.of(book, receivers).verify().ok()}.
 */
public final class RuleVerifier {

    private final RuleBook book;
    private final Optional<Receivers> receivers;
    private final Effort effort;

    private RuleVerifier(RuleBook book, Optional<Receivers> receivers, Effort effort) {
        this.book = book;
        this.receivers = receivers;
        this.effort = effort;
    }

    /** A verifier of the rules alone: whoever they send to is not looked at. */
    public static RuleVerifier of(RuleBook book) {
        return new RuleVerifier(book, Optional.empty(), Effort.DEFAULT);
    }

    /**
     * A verifier of rules and those who receive.
     *
     * @throws IllegalArgumentException if an agency's acceptance asks for what is no fact of the book
     */
    public static RuleVerifier of(RuleBook book, Receivers receivers) {
        TypeCheck types = new TypeCheck(book.declarations(), book.areas());
        for (Acceptance acceptance : receivers.acceptances()) {
            List<?> faults = types.faults(acceptance.accepts());
            if (!faults.isEmpty()) {
                throw new IllegalArgumentException(
                        "An acceptance asks for facts of the rule book, but found (%s) at (%s)."
                                .formatted(faults, acceptance.agency()));
            }
        }
        return new RuleVerifier(book, Optional.of(receivers), Effort.DEFAULT);
    }

    /** The same with other limits. */
    public RuleVerifier with(Effort limits) {
        return new RuleVerifier(book, receivers, limits);
    }

    /** Looks for every kind of fault. What was not proven within the limits is a finding too. */
    public Verification verify() {
        Search search = new Search(book, receivers, effort);
        Reachability reachability = new Reachability(search);
        reachability.check();
        new Shadows(search, reachability).check();
        new Pairs(search, reachability).check();
        new Gaps(search).check();
        receivers.ifPresent(who -> verify(search, reachability.rules(), new Reception(book, who)));
        return new Verification(search.findings());
    }

    private static void verify(Search search, List<Rule> rules, Reception reception) {
        new DeadEnds(search, reception).check();
        Destinations destinations = new Destinations(search, reception);
        rules.forEach(destinations::check);
        Loops loops = new Loops(search, reception);
        rules.forEach(loops::check);
        loops.checkFallback();
    }
}
