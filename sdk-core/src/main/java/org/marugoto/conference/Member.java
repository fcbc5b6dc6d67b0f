package org.marugoto.conference;

import jakarta.validation.constraints.NotNull;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;

/**
 * Somebody at the table, for an agency.
 *
 * @param actor who, also a volunteer such as a commissioned welfare volunteer (民生委員)
 * @param agency for which agency or body
 */
public record Member(@NotNull ActorId actor, @NotNull AgencyId agency) {}
