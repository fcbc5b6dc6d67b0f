package org.marugoto.rule;

import java.util.Collection;
import org.marugoto.decide.Reason;

/** What can be wrong with facts, rules and books of rules. */
public enum RuleFault implements Reason.Code {
    /** A fact is not declared. */
    UNKNOWN_FACT,
    /** A value or a test is of another type than the fact. */
    WRONG_TYPE,
    /** A code is not one of those the fact can have. */
    UNKNOWN_CODE,
    /** An area is not one of the book's. */
    UNKNOWN_AREA,
    /** A number lies outside the fact's bounds, or between its decimals. */
    OUT_OF_DOMAIN,
    /** A range ends before it begins. */
    EMPTY_RANGE,
    /** Some text is no value of the expected kind. */
    NOT_A_FACT_VALUE,
    /** A table's cell is no test that can be read. */
    NOT_A_CELL,
    /** An identifier, name or code has characters it cannot have. */
    NOT_A_NAME,
    /** Something that has to be there is not. */
    NOTHING_THERE,
    /** Two rules of one id are in force on the same day. */
    RULE_TWICE,
    /** A fact is declared twice. */
    FACT_TWICE,
    /** A layer stands there twice. */
    LAYER_TWICE,
    /** A rule names a layer that is not there. */
    UNKNOWN_LAYER,
    /** A rule ends before it begins. */
    ENDS_BEFORE_IT_BEGINS,
    /** A value is not possible; the message says why. */
    NOT_POSSIBLE,
    /** A limit of size is exceeded. */
    TOO_LARGE,
    /** A layer is older than one that is already there. */
    LAYER_OUT_OF_ORDER;

    /** Two rules of one id are in force on one day. */
    public static Reason ruleTwice(Rule rule, Rule first) {
        return Reason.of(RULE_TWICE)
                .with("found", rule.id())
                .with("edition", rule.edition())
                .with("first", first.edition());
    }

    /** A rule names a layer that is none of these. */
    public static Reason unknownLayer(String found, Collection<String> known) {
        return Reason.of(UNKNOWN_LAYER)
                .with("found", found)
                .with("expected", String.join(", ", known.stream().sorted().toList()));
    }
}
