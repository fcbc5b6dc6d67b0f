/**
 * Support plans (支援プラン): what was agreed, by whom it was seen and decided, who does what by when, and how it ended.
 *
 * <p>A slice of a case. No plan is ever active without all gates of its kind and consent track, in the order its terms
 * set.
 */
package org.marugoto.plan;
