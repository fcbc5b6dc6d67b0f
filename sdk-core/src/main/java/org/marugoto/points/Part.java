package org.marugoto.points;

/**
 * Points out of one purse.
 *
 * @param key which purse
 * @param points how many
 */
public record Part(PurseKey key, long points) {}
