package org.marugoto.platform;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;

/**
 * Which platform meeting something came from.
 *
 * @param meeting a meeting that was held
 * @param idea which of its ideas; empty if it came up otherwise
 */
public record MeetingOrigin(
        @NotNull PlatformMeetingId meeting, @NotNull Optional<IdeaId> idea) {}
