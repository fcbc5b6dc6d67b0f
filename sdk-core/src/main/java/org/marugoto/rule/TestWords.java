package org.marugoto.rule;

/** How tests are shown to people and called in documents. */
final class TestWords {

    private TestWords() {}

    /** The key documents use for the kind of a test. */
    static String kind(Condition.Test test) {
        if (test instanceof Condition.Is) {
            return "is";
        }
        if (test instanceof Condition.OneOf) {
            return "oneOf";
        }
        if (test instanceof Condition.Contains contains) {
            return switch (contains.quantity()) {
                case ANY -> "containsAny";
                case ALL -> "containsAll";
                case NONE -> "containsNone";
            };
        }
        if (test instanceof Condition.RelationPresent) {
            return "relation";
        }
        if (test instanceof Condition.PatternPresent) {
            return "pattern";
        }
        if (test instanceof Condition.InRange) {
            return "range";
        }
        if (test instanceof Condition.DateIn) {
            return "dates";
        }
        if (test instanceof Condition.AgeIn) {
            return "age";
        }
        return test instanceof Condition.Covers ? "covers" : "within";
    }

    /** What passes a test, without the name of its fact. */
    static String shown(Condition.Test test) {
        if (test instanceof Condition.Is is) {
            return String.valueOf(is.value());
        }
        if (test instanceof Condition.OneOf oneOf) {
            return String.join("|", oneOf.codes());
        }
        if (test instanceof Condition.Contains
                || test instanceof Condition.RelationPresent
                || test instanceof Condition.PatternPresent) {
            return kind(test) + "(" + String.join(",", TypeCheck.codesOf(test)) + ")";
        }
        if (test instanceof Condition.InRange in) {
            return in.range().toString();
        }
        if (test instanceof Condition.DateIn in) {
            return in.range().toString();
        }
        if (test instanceof Condition.AgeIn age) {
            return "age(" + age.years() + ")";
        }
        return test instanceof Condition.Within within ? "within(" + String.join(",", within.areas()) + ")" : "covers";
    }
}
