package org.marugoto.plan;

import jakarta.validation.constraints.NotNull;
import org.marugoto.decide.AgencyId;
import org.marugoto.rule.Truth;

/**
 * Who decides on support for the municipality (支援決定).
 *
 * @param agency the deciding office
 * @param municipal whether it is the municipality's own; only a yes can decide
 */
public record Authority(@NotNull AgencyId agency, @NotNull Truth municipal) {}
