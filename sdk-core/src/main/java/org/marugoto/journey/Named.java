package org.marugoto.journey;

import org.marugoto.decide.Id;

/**
 * Something that a scenario calls by a name of its own; its identifier is drawn when the scenario runs.
 *
 * @param kind what it is
 * @param name what the scenario calls it
 */
record Named<I extends Id>(NameKind<I> kind, String name) {}
