package org.marugoto.decide;

/** What a text is anywhere in the product: whole characters other than U+0000, which every database can keep. */
public final class WholeText {

    private WholeText() {}

    /**
     * Where the first character stands that is U+0000 or half of a pair of surrogates; -1 if there is none. A plain loop over
     * characters, because every body and every text comes by here.
     */
    public static int firstUnfit(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c != 0 && !Character.isSurrogate(c)) {
                continue;
            }
            if (at + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(at + 1))) {
                at++;
            } else {
                return at;
            }
        }
        return -1;
    }
}
