/**
 * What may be told to whom (個人情報): consent (同意) per person, purpose and recipient, the ground of every disclosure, and
 * concealment (支援措置), which restricts people and not screens.
 *
 * <p>One pure place decides what travels: {@link org.marugoto.privacy.DisclosureDecision}. A refused consent closes nothing.
 */
package org.marugoto.privacy;
