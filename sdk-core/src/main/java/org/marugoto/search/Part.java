package org.marugoto.search;

/**
 * One part of a score (評価の内訳).
 *
 * @param criterion which
 * @param fit how well it fits, 0 to 1
 * @param points what that adds to the score, of 100 in all
 * @param most what it could have added
 */
public record Part(Criterion criterion, double fit, double points, double most) {}
