package org.marugoto.resource;

/** In which steps something comes back, as RFC 5545 names them. */
public enum Frequency {
    /** By days. */
    DAILY,
    /** By weeks, which begin on Monday. */
    WEEKLY,
    /** By months. */
    MONTHLY,
    /** By years. */
    YEARLY
}
