package org.marugoto.rule;

/** One of three truths, joined as Kleene did (三値論理). Unknown never denies help. */
public enum Truth {
    /** It holds for everything that is still possible. */
    YES,
    /** It holds for nothing that is still possible. */
    NO,
    /** It depends on what is not known yet. */
    UNKNOWN;

    /** Yes or no. */
    public static Truth of(boolean holds) {
        return holds ? YES : NO;
    }

    /** No if one is no, yes if both are yes, else unknown. */
    public Truth and(Truth other) {
        if (this == NO || other == NO) {
            return NO;
        }
        return this == YES ? other : UNKNOWN;
    }

    /** Yes if one is yes, no if both are no, else unknown. */
    public Truth or(Truth other) {
        if (this == YES || other == YES) {
            return YES;
        }
        return this == NO ? other : UNKNOWN;
    }

    /** The opposite; unknown stays unknown. */
    public Truth not() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
