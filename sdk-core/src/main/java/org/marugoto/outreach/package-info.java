/**
 * Outreach (アウトリーチ等を通じた継続的支援): going to those who do not ask, for as long as it takes.
 *
 * <p>Two things: {@link org.marugoto.outreach.Outreach}, the part of a case that follows one household through the four
 * stages, with its support record (支援経過); and {@link org.marugoto.outreach.Campaign}, outreach to an area, an address
 * list, a place or an event before any person is known. Outreach needs no consent, may begin before, between or after
 * conferences, and a refusal closes nothing.
 */
package org.marugoto.outreach;
