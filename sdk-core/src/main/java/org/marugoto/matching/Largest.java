package org.marugoto.matching;

/** The largest few of many numbers, each with a tag. */
final class Largest {

    private long[] values = new long[64];
    private int[] tags = new int[64];
    private int most;
    private int size;

    void clear(int atMost) {
        most = atMost;
        size = 0;
        if (values.length < atMost) {
            values = new long[2 * atMost];
            tags = new int[2 * atMost];
        }
    }

    int size() {
        return size;
    }

    long smallest() {
        return values[0];
    }

    int tag(int index) {
        return tags[index];
    }

    void offer(long value, int tag) {
        if (size < most) {
            rise(value, tag);
        } else if (value > values[0]) {
            sink(value, tag);
        }
    }

    void dropSmallest() {
        size--;
        if (size > 0) {
            sink(values[size], tags[size]);
        }
    }

    private void rise(long value, int tag) {
        int i = size++;
        while (i > 0 && values[(i - 1) / 2] > value) {
            set(i, values[(i - 1) / 2], tags[(i - 1) / 2]);
            i = (i - 1) / 2;
        }
        set(i, value, tag);
    }

    private void sink(long value, int tag) {
        int i = 0;
        for (int child = 1; child < size; child = 2 * i + 1) {
            if (child + 1 < size && values[child + 1] < values[child]) {
                child++;
            }
            if (values[child] >= value) {
                break;
            }
            set(i, values[child], tags[child]);
            i = child;
        }
        set(i, value, tag);
    }

    private void set(int i, long value, int tag) {
        values[i] = value;
        tags[i] = tag;
    }
}
