package org.marugoto.conference;

import org.marugoto.decide.ActorId;

/**
 * A signed undertaking of confidentiality (守秘の誓約).
 *
 * @param hat under which hat, a kind of conference
 * @param signer who signed
 */
public record Undertaking(String hat, ActorId signer) {}
