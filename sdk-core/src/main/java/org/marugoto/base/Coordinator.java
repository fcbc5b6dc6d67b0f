package org.marugoto.base;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.marugoto.decide.ActorId;

/**
 * Who looks after a base: a community social worker (地域福祉コーディネーター), a life support coordinator (生活支援コーディネーター).
 *
 * @param who which one
 * @param kind a code of the list {@code coordinatorKinds}
 */
public record Coordinator(
        @NotNull ActorId who,
        @NotNull @Size(min = 1, max = 64) String kind) {}
