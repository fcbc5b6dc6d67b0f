package org.marugoto.conference;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;
import org.marugoto.decide.AgencyId;
import org.marugoto.ledger.TextId;

/**
 * An item on the agenda, with who may hear it and what came of it. Immutable and thread-safe.
 */
@Value.Immutable
@Value.Style(visibility = ImplementationVisibility.PACKAGE, overshadowImplementation = true)
public interface TabledItem {

    /** What was tabled. */
    AgendaItem item();

    /** On which ground it may be spoken of: {@code CONSENT}, a statute, or {@code NO_PERSON} for a topic. */
    String ground();

    /** Who was asked to come for it. */
    List<Member> invited();

    /** Who was there for it. */
    List<Member> attended();

    /** Where the note of what was said is kept. */
    Optional<TextId> said();

    /** What was decided, as codes. */
    Set<String> decisions();

    /** The agency that was named responsible. */
    Optional<AgencyId> responsible();

    /** The gaps that were noted; the link from the case stays here, under its hat. */
    Set<GapId> gaps();

    /** Which item. */
    default ItemId id() {
        return item().id();
    }

    /** Under which hat it is heard. */
    default String hat() {
        return item().hat();
    }

    /** Begins a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Begins a changed copy. */
    default Builder but() {
        return builder().from(this);
    }

    /** Builds an item. Not thread-safe. */
    final class Builder extends ImmutableTabledItem.Builder {
        Builder() {}
    }
}
