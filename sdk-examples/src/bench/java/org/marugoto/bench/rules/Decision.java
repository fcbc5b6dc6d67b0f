package org.marugoto.bench.rules;

import java.util.Arrays;

public record Decision(int[] ranks, String desk, int urgency, boolean conference) {
    public boolean same(Decision o) {
        return Arrays.equals(ranks, o.ranks)
                && desk.equals(o.desk)
                && urgency == o.urgency
                && conference == o.conference;
    }
}
