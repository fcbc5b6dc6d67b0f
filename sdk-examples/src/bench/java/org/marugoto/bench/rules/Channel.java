package org.marugoto.bench.rules;

public enum Channel {
    COUNTER,
    PHONE,
    EMAIL,
    OUTREACH,
    REFERRAL
}
