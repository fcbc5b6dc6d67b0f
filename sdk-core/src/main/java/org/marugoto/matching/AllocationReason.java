package org.marugoto.matching;

import org.marugoto.decide.Reason;

/** Why a person was placed where they were, or was left out, and why there can be no plan at all. */
public enum AllocationReason implements Reason.Code {
    /** More people are required at a resource than it has places. */
    MUST_OVER_CAPACITY,
    /** The place was required. */
    PLACED_AS_REQUIRED,
    /** Nothing that the person could use fits better. */
    PLACED_AT_BEST,
    /** Something would fit better, but its places are worth more to others. */
    PLACED_NEXT_BEST,
    /** There is nothing that the person could use. */
    LEFT_OUT_NOTHING_POSSIBLE,
    /** Every place that costs less than being left out is worth as much to others. */
    LEFT_OUT_FULL,
    /** No place costs less than being left out. */
    LEFT_OUT_TOO_DEAR,
    /** Somebody else could have been left out at the same cost; those who have waited longer went first. */
    LEFT_OUT_BY_WAITING
}
