/**
 * The directory of resources in the forms others use: Open Referral's HSDS, and the CSV lists of Japan's open data.
 *
 * <p>What one side cannot say is told as a {@link org.marugoto.exchange.Loss}, never dropped silently; confidential
 * locations never leave.
 */
package org.marugoto.exchange;
