package org.marugoto.base;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/**
 * What a kind of base demands, as the profile says.
 *
 * @param audience whether it is for certain people (特定型) and has to say for whom; otherwise it is for everybody
 * @param coordinator of which kind its coordinator has to be, such as {@code LIFE_SUPPORT_COORDINATOR} (基幹型); empty if of
 *     any kind
 */
public record KindRule(boolean audience, @NotNull Optional<@Size(min = 1, max = 64) String> coordinator) {

    /** A kind that is for everybody, with any coordinator. */
    public static final KindRule ANY = new KindRule(false, Optional.empty());
}
