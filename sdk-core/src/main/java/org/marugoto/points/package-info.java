/**
 * Points for volunteers (ボランティアポイント): booked once for each service, spent only in the area they were earned in and under
 * the rules of their year, corrected by a counter-entry, expired when their year's rules say so, and never negative.
 */
package org.marugoto.points;
