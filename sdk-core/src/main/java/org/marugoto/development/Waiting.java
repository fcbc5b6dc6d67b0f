package org.marugoto.development;

import jakarta.validation.constraints.NotNull;
import org.marugoto.decide.CaseId;
import org.marugoto.participation.ParticipationId;

/**
 * Participation support that waits for a resource.
 *
 * @param supportCase the case it belongs to
 * @param participation which of the case's
 */
public record Waiting(@NotNull CaseId supportCase, @NotNull ParticipationId participation) {}
