/**
 * Hand-overs and back-up: how a case moves to the agency that takes it on, and how an agency is helped with its own.
 *
 * <p>Three small machines: one hand-over, one request for back-up, and {@link org.marugoto.referral.Referrals}, which
 * keeps a case's hand-overs within the laws: somebody is responsible, and nobody is passed around (ARCHITECTURE laws 1
 * and 2).
 */
package org.marugoto.referral;
