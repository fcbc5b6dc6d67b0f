package org.marugoto.matching;

/** Resources by their distance, the nearest first; a distance may shrink while its resource waits. */
final class DistanceHeap {

    private static final int CHILDREN = 4;
    private static final int ABSENT = -1;

    final long[] distance;
    private final int[] heap;
    private final int[] position;
    private int size;

    DistanceHeap(int resources) {
        distance = new long[resources];
        heap = new int[resources];
        position = new int[resources];
        java.util.Arrays.fill(position, ABSENT);
    }

    boolean isEmpty() {
        return size == 0;
    }

    boolean holds(int resource) {
        return position[resource] != ABSENT;
    }

    int nearest() {
        return heap[0];
    }

    /** Puts the resource in, or moves it forward if it is in already, at this distance. */
    void put(int resource, long at) {
        int i = holds(resource) ? position[resource] : size++;
        distance[resource] = at;
        while (i > 0) {
            int parent = (i - 1) / CHILDREN;
            int other = heap[parent];
            if (distance[other] <= at) {
                break;
            }
            set(i, other);
            i = parent;
        }
        set(i, resource);
    }

    int takeNearest() {
        int first = heap[0];
        position[first] = ABSENT;
        int last = heap[--size];
        if (size > 0) {
            sink(last);
        }
        return first;
    }

    void clear() {
        for (int i = 0; i < size; i++) {
            position[heap[i]] = ABSENT;
        }
        size = 0;
    }

    private void sink(int resource) {
        long at = distance[resource];
        int i = 0;
        for (int child = 1; child < size; child = CHILDREN * i + 1) {
            int best = nearestOf(child, Math.min(child + CHILDREN, size));
            if (distance[heap[best]] >= at) {
                break;
            }
            set(i, heap[best]);
            i = best;
        }
        set(i, resource);
    }

    private int nearestOf(int from, int to) {
        int best = from;
        for (int i = from + 1; i < to; i++) {
            if (distance[heap[i]] < distance[heap[best]]) {
                best = i;
            }
        }
        return best;
    }

    private void set(int i, int resource) {
        heap[i] = resource;
        position[resource] = i;
    }
}
