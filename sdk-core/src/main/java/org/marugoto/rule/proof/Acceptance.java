package org.marugoto.rule.proof;

import java.util.Optional;
import org.marugoto.decide.AgencyId;
import org.marugoto.rule.Condition;

/**
 * Whom an agency accepts, and where it sends the others (受入条件). An agency without one accepts everybody.
 *
 * @param agency whose it is
 * @param accepts who is accepted, over the facts of the rule book
 * @param redirectsTo where the others are sent; empty if they are handed back to the sender
 */
public record Acceptance(AgencyId agency, Condition accepts, Optional<AgencyId> redirectsTo) {}
