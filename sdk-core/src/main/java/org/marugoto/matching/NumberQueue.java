package org.marugoto.matching;

/** Numbers in the order they came; each is in it at most once at a time. */
final class NumberQueue {

    private final int[] ring;
    private int head;
    private int size;

    NumberQueue(int most) {
        ring = new int[Math.max(1, most)];
    }

    boolean isEmpty() {
        return size == 0;
    }

    void add(int number) {
        int tail = head + size++;
        ring[tail < ring.length ? tail : tail - ring.length] = number;
    }

    int take() {
        int number = ring[head];
        head = head + 1 == ring.length ? 0 : head + 1;
        size--;
        return number;
    }
}
