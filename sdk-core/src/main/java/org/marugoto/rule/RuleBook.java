package org.marugoto.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;
import org.marugoto.code.Wording;

/**
 * A book of referral rules (ルールブック): the facts they may ask for, and the rules of all layers and editions.
 *
 * <p>Immutable and thread-safe. Nothing is ever taken out of a book: a rule ends by its date, so that every decision ever
 * made can be explained with the book of today.
 */
@Value.Immutable
@Value.Style(visibility = ImplementationVisibility.PACKAGE, overshadowImplementation = true)
public abstract class RuleBook {

    RuleBook() {}

    /** Which of the rules that hold count; all of them unless said otherwise. */
    @Value.Default
    public HitPolicy policy() {
        return HitPolicy.COLLECT;
    }

    /** The facts rules may ask for, in the order they are shown. */
    public abstract List<FactDeclaration> facts();

    /** Which area lies in which; none unless said otherwise. */
    @Value.Default
    public AreaTree areas() {
        return AreaTree.NONE;
    }

    /** The layers in the order they were added; {@link Layer#CITY} alone unless said otherwise. */
    @Value.Default
    public List<Layer> layers() {
        return List.of(Layer.CITY);
    }

    /** The rules of all editions, in the order they were written. */
    public abstract List<Rule> rules();

    /** The declarations by the name of the fact, in their order. */
    @Value.Lazy
    public Map<String, FactDeclaration> declarations() {
        return Collections.unmodifiableMap(TypeCheck.byName(facts()));
    }

    /** The rules in force on a day, ranked: higher priority first, then by id. */
    public List<Rule> inForce(LocalDate on) {
        return rules().stream()
                .filter(rule -> rule.inForce(on))
                .sorted(Rule.RANK)
                .toList();
    }

    /** The editions in force on a day, sorted and joined by {@code +}; empty text if there is no rule. */
    public String edition(LocalDate on) {
        return rules().stream()
                .filter(rule -> rule.inForce(on))
                .map(Rule::edition)
                .distinct()
                .sorted()
                .collect(Collectors.joining("+"));
    }

    /**
     * The book with another layer and its rules.
     *
     * @throws IllegalArgumentException if the layer is already there or older than the last one, or the rules do not fit
     */
    public RuleBook append(Layer layer, List<Rule> more) {
        return but().layers(Stream.concat(layers().stream(), Stream.of(layer)).toList())
                .addAllRules(more)
                .build();
    }

    /** The rules in force on a day, compiled for many decisions. It takes milliseconds: keep it for the day. */
    public CompiledBook compiled(LocalDate on) {
        return CompiledBook.of(this, on);
    }

    /** What the rules say about these facts on a day, with every reason. */
    public Assessment assess(Facts facts, LocalDate on) {
        return Assessment.of(this, facts, on);
    }

    /**
     * The book is whole.
     *
     * @throws IllegalArgumentException with everything that is wrong, one line each
     */
    @Value.Check
    void check() {
        List<String> found = new ArrayList<>();
        Wording english = Wording.in(Locale.ENGLISH);
        BookCheck.of(this).forEach((place, reason) -> found.add(place + ": " + english.of(reason)));
        if (!found.isEmpty()) {
            throw new IllegalArgumentException("Expected a whole rule book:\n" + String.join("\n", found));
        }
    }

    /** An empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that begins with this book. */
    public Builder but() {
        return builder().from(this);
    }

    /** Builds a book. Not thread-safe. */
    public static final class Builder extends ImmutableRuleBook.Builder {
        Builder() {}
    }
}
