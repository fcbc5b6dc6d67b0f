package org.marugoto.outreach;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What became of the tips of one origin.
 *
 * @param received how many came in
 * @param cases how many became a case
 * @param nothing how many came to nothing
 */
public record TipCount(int received, int cases, int nothing) {

    /** How many are neither yet. */
    public int open() {
        return received - cases - nothing;
    }

    /** Counts a campaign's history by origin code, in the order of the codes. */
    public static Map<String, TipCount> byOrigin(List<CampaignEvent> history) {
        Map<String, TipCount> counts = new TreeMap<>();
        for (CampaignEvent event : history) {
            if (event instanceof CampaignEvent.TipReceived received) {
                add(counts, received.tip().origin(), new TipCount(1, 0, 0));
            } else if (event instanceof CampaignEvent.TipTakenUp taken) {
                add(counts, taken.origin(), new TipCount(0, 1, 0));
            } else if (event instanceof CampaignEvent.TipLaidAside aside) {
                add(counts, aside.origin(), new TipCount(0, 0, 1));
            }
        }
        return Collections.unmodifiableMap(counts);
    }

    private static void add(Map<String, TipCount> counts, Origin origin, TipCount more) {
        counts.merge(origin.code(), more, TipCount::plus);
    }

    private TipCount plus(TipCount other) {
        return new TipCount(received + other.received, cases + other.cases, nothing + other.nothing);
    }
}
