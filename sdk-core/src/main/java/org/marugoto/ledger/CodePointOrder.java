package org.marugoto.ledger;

import java.util.Comparator;

/** Orders texts by their characters' codes, as UTF-8 does; pairs of surrogates stand behind all single characters. */
enum CodePointOrder implements Comparator<String> {
    /** The one order. */
    INSTANCE;

    @Override
    public int compare(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        for (int i = 0; i < shorter; i++) {
            char a = one.charAt(i);
            char b = other.charAt(i);
            if (a != b) {
                boolean sameKind = Character.isSurrogate(a) == Character.isSurrogate(b);
                return sameKind
                        ? Character.compare(a, b)
                        : Boolean.compare(Character.isSurrogate(a), Character.isSurrogate(b));
            }
        }
        return Integer.compare(one.length(), other.length());
    }
}
