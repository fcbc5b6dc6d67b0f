package org.marugoto.bench.rules;

import java.util.Arrays;

/** growable int collector. */
public final class Ranks {
    private int[] a = new int[16];
    private int n;

    public void add(int v) {
        if (n == a.length) a = Arrays.copyOf(a, n * 2);
        a[n++] = v;
    }

    public int[] sorted() {
        int[] r = Arrays.copyOf(a, n);
        Arrays.sort(r);
        return r;
    }

    public int[] raw() {
        return Arrays.copyOf(a, n);
    }
}
