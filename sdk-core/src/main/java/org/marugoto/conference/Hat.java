package org.marugoto.conference;

import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;

/**
 * Under which kind of conference a body sits, with the rules of that kind as they stood when it was convened.
 *
 * <p>An existing body may sit under several hats in one sitting; each has minutes of its own. Immutable and thread-safe.
 */
@Value.Immutable
@Value.Style(visibility = ImplementationVisibility.PACKAGE, overshadowImplementation = true)
public interface Hat {

    /** A sitting by the rhythm of its kind (定例). */
    String REGULAR = "REGULAR";

    /** A sitting when it is needed (随時). */
    String AD_HOC = "AD_HOC";

    /** The kind's code, such as {@code SUPPORT_CONFERENCE}. */
    @Size(min = 1, max = 64)
    String kind();

    /** The article it is held under, or empty if it has no legal basis of its own. */
    Optional<String> basis();

    /** The roles that may convene it, such as {@code MUNICIPALITY}; empty if anybody may. */
    @Size(max = 20)
    Set<String> conveners();

    /** The ways it may sit, {@link #REGULAR} or {@link #AD_HOC} or both. */
    @Size(max = 2)
    Set<String> sittings();

    /** Whether a case needs the person's consent to be tabled (本人同意). */
    boolean needsConsent();

    /** Whether every attendee must have signed an undertaking of confidentiality (守秘の誓約). */
    boolean needsUndertaking();

    /** The kinds of agenda item it takes, such as {@link AgendaItem#CASE}. */
    @Size(max = 20)
    Set<String> takes();

    /** The decisions it may take, such as {@link Decisions#APPROPRIATE}. */
    @Size(max = 50)
    Set<String> decides();

    /** The statute that gives ground for sharing without consent, such as {@code SWA-106-6}, or empty if there is none. */
    Optional<String> sharingGround();

    /** The kind it is a sub-committee of (親会議), or empty. */
    Optional<String> parent();

    /** Begins a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Begins a changed copy. */
    default Builder but() {
        return builder().from(this);
    }

    /** Builds a hat. Not thread-safe. */
    final class Builder extends ImmutableHat.Builder {
        Builder() {}
    }
}
