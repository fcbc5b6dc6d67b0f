package org.marugoto.rule.proof;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.marugoto.code.Wording;
import org.marugoto.decide.Reason;
import org.marugoto.rule.FactForm;
import org.marugoto.rule.Facts;

/**
 * One fault of a rule book, with an example that shows it (検証の指摘). Immutable and thread-safe.
 *
 * @param kind what kind of fault
 * @param rules the ids of the rules involved; empty if the fault is that there is none
 * @param witness the example: facts of which none can be left out; empty if the fault needs none
 * @param on a day on which the example shows the fault
 * @param message why it is a fault
 */
public record Finding(Kind kind, List<String> rules, Facts witness, LocalDate on, Reason message) {

    /** The kinds of faults; the reference of the verifier defines each. */
    public enum Kind {
        /** Nobody receives the consultation (行き止まり). */
        DEAD_END,
        /** Two rules of one priority contradict each other (矛盾). */
        CONTRADICTION,
        /** A rule can never hold (到達不能). */
        UNREACHABLE,
        /** A rule never makes a difference, because of others before it (隠れたルール). */
        SHADOWED,
        /** Two rules hold together in a book that promises one at most (重複). */
        OVERLAP,
        /** Between two editions there is none in force (空白期間). */
        GAP,
        /** A rule sends to somebody who is not there for that area and day (対象外). */
        OUT_OF_AREA,
        /** A consultation is passed around without being accepted (たらい回し). */
        LOOP,
        /** Something was not proven, because it would have taken too long (未証明). */
        LIMIT
    }

    /** Copies the list. */
    public Finding {
        rules = List.copyOf(rules);
    }

    /** The finding in the documented form: kind, rules, witness, on, message. */
    public Map<String, Object> toTree(Wording wording) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("kind", kind.name());
        tree.put("rules", rules);
        tree.put("witness", FactForm.toTree(witness));
        tree.put("on", on.toString());
        tree.put("message", wording.of(message));
        return tree;
    }
}
