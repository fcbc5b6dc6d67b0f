package org.marugoto.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.marugoto.decide.Reason;

/** Whether the parts of a book fit together. */
final class BookCheck {

    private final RuleBook book;
    private final BiConsumer<String, Reason> fault;

    private BookCheck(RuleBook book, BiConsumer<String, Reason> fault) {
        this.book = book;
        this.fault = fault;
    }

    /** Something that hands every fault to whoever asks, with the fact, layer or rule it belongs to. */
    static Finder of(RuleBook book) {
        return fault -> {
            BookCheck check = new BookCheck(book, fault);
            check.facts();
            check.layers();
            check.rules();
        };
    }

    /** Finds what is wrong. */
    interface Finder {
        void forEach(BiConsumer<String, Reason> fault);
    }

    private void facts() {
        Set<String> names = new HashSet<>();
        for (FactDeclaration fact : book.facts()) {
            if (!names.add(fact.name())) {
                fault.accept(fact.name(), Reason.of(RuleFault.FACT_TWICE).with("found", fact.name()));
            }
        }
    }

    private void layers() {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < book.layers().size(); i++) {
            Layer layer = book.layers().get(i);
            if (!names.add(layer.name())) {
                fault.accept(layer.name(), Reason.of(RuleFault.LAYER_TWICE).with("found", layer.name()));
            }
            if (i > 0 && layer.from().isBefore(book.layers().get(i - 1).from())) {
                fault.accept(
                        layer.name(),
                        Reason.of(RuleFault.LAYER_OUT_OF_ORDER)
                                .with("found", layer.from())
                                .with("expected", book.layers().get(i - 1).from()));
            }
        }
    }

    private void rules() {
        TypeCheck types = new TypeCheck(book.declarations(), book.areas());
        Set<String> layers = new HashSet<>();
        book.layers().forEach(layer -> layers.add(layer.name()));
        Map<String, List<Rule>> byId = new HashMap<>();
        for (Rule rule : book.rules()) {
            types.faults(rule.when()).forEach(reason -> fault.accept(rule.id(), reason));
            if (!layers.contains(rule.layer())) {
                fault.accept(rule.id(), RuleFault.unknownLayer(rule.layer(), layers));
            }
            List<Rule> same = byId.computeIfAbsent(rule.id(), id -> new ArrayList<>());
            same.stream()
                    .filter(rule::overlaps)
                    .findFirst()
                    .ifPresent(other -> fault.accept(rule.id(), RuleFault.ruleTwice(rule, other)));
            same.add(rule);
        }
    }
}
