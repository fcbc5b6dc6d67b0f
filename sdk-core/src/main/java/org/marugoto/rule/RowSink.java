package org.marugoto.rule;

/** Takes the rows that a decision has to read: at once, or to be read later by any number of decisions. */
interface RowSink {

    /** A row that every sure rule, and one that every possible rule has to be in. */
    void and(int sureRow, int possibleRow);

    /** Rows of which a sure rule has to be in one, and rows of which a possible rule has to be in one. */
    void either(int[] sureRows, int[] possibleRows);

    /** Rows of which a sure rule has to be in all, and a possible rule in one. */
    void between(int[] rows);
}
