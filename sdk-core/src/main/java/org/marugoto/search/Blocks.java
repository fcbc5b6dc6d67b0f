package org.marugoto.search;

/**
 * What is asked of 64 slots at once: a bit of each in every word, and the words of the same 64 slots side by side, so that one
 * look into memory answers for all of them.
 */
final class Blocks {

    private int stride;
    long[] words = {};

    /** Room for so many words in every block; all room is reserved before the first is written. */
    int reserve(int width) {
        int offset = stride;
        stride += width;
        return offset;
    }

    void allocate(int slots) {
        words = new long[Math.multiplyExact(count(slots), stride)];
    }

    /** How many blocks so many slots fill. */
    static int count(int slots) {
        return (slots + 63) >> 6;
    }

    int at(int block) {
        return block * stride;
    }

    long word(int column, int block) {
        return words[at(block) + column];
    }

    void set(int column, int slot) {
        words[at(slot >> 6) + column] |= 1L << slot;
    }

    boolean has(int column, int slot) {
        return (word(column, slot >> 6) >>> slot & 1) != 0;
    }

    /**
     * Which of 64 numbers are below another one, where each word has a bit of every number, the lowest bits first.
     *
     * @param limit 0 up to the greatest number that so many bits can tell
     */
    static long below(int limit, long[] words, int at, int width) {
        long below = 0;
        long equal = -1;
        for (int bit = width - 1; bit >= 0; bit--) {
            long word = words[at + bit];
            if ((limit >> bit & 1) != 0) {
                below |= equal & ~word;
                equal &= word;
            } else {
                equal &= ~word;
            }
        }
        return below;
    }
}
