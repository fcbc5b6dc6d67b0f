package org.marugoto.rule;

/** Which of the rules that hold count (ヒットポリシー). */
public enum HitPolicy {
    /** All of them. */
    COLLECT,
    /** The highest-ranked of them. */
    FIRST,
    /** All of them, but the author promises that it is never more than one; the verifier proves it. */
    UNIQUE
}
