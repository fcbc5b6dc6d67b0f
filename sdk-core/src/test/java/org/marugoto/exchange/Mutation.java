package org.marugoto.exchange;

import java.util.Arrays;
import java.util.Random;

/** Breaks files in the ways files break: a byte changed, a piece lost, doubled or cut off. */
final class Mutation {

    private static final byte[] TELLING =
            "\"{}[],:;\\0-9eE.nt\n\r\t \u0000=".getBytes(java.nio.charset.StandardCharsets.UTF_8);

    private Mutation() {}

    static byte[] of(byte[] good, Random random) {
        byte[] bytes = good.clone();
        for (int times = 1 + random.nextInt(3); times > 0 && bytes.length > 1; times--) {
            bytes = once(bytes, random);
        }
        return bytes;
    }

    private static byte[] once(byte[] bytes, Random random) {
        int from = random.nextInt(bytes.length);
        int to = Math.min(bytes.length, from + 1 + random.nextInt(20));
        return switch (random.nextInt(6)) {
            case 0 -> Arrays.copyOf(bytes, from);
            case 1 -> joined(Arrays.copyOf(bytes, from), Arrays.copyOfRange(bytes, to, bytes.length));
            case 2 -> joined(Arrays.copyOf(bytes, to), Arrays.copyOfRange(bytes, from, bytes.length));
            case 3 -> with(bytes, from, (byte) random.nextInt(256));
            case 4 -> with(bytes, from, (byte) ('0' + random.nextInt(10)));
            default -> with(bytes, from, TELLING[random.nextInt(TELLING.length)]);
        };
    }

    private static byte[] with(byte[] bytes, int at, byte value) {
        byte[] changed = bytes.clone();
        changed[at] = value;
        return changed;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
