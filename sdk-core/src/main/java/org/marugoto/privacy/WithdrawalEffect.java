package org.marugoto.privacy;

/** What has to be reconsidered when a consent is withdrawn (同意の撤回). None of them closes anything. */
public enum WithdrawalEffect {
    /** Nothing more is told to the recipients; what they know already is not called back. */
    STOP_SHARING,
    /** Hand-over sheets that have not arrived are cut to their ground again. */
    HOLD_HAND_OVER_SHEETS,
    /** A plan that rests on the consent is looked at again, and suspended until then. */
    SUSPEND_PLAN_FOR_REVIEW
}
