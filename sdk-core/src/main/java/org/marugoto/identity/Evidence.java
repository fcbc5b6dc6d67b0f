package org.marugoto.identity;

/** One thing that speaks for or against two records being one person. */
public enum Evidence {
    /** The reading is the same. */
    SAME_KANA(3),
    /** The reading differs in one sign. */
    NEAR_KANA(1),
    /** The reading is another. */
    OTHER_KANA(-3),
    /** The name is the same, variant characters (異体字) taken as one. */
    SAME_NAME(2),
    /** The name is another; people marry and are adopted, so it says little. */
    OTHER_NAME(-1),
    /** The day of birth is the same. */
    SAME_BIRTH(4),
    /** The day of birth is the same if day and month were mixed up, or one digit of the year or day was. */
    NEAR_BIRTH(1),
    /** The day of birth is known only roughly, and can be the same. */
    POSSIBLE_BIRTH(1),
    /** The day of birth is another. */
    OTHER_BIRTH(-5),
    /** The address is the same; whole families share one. */
    SAME_ADDRESS(1),
    /** The telephone is the same; whole families share one. */
    SAME_PHONE(1);

    private final int weight;

    Evidence(int weight) {
        this.weight = weight;
    }

    /** How much it says: above 0 for, below 0 against. */
    public int weight() {
        return weight;
    }

    /** Whether it speaks for one person. */
    public boolean isFor() {
        return weight > 0;
    }
}
