package org.marugoto.smallhelp;

import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;
import org.marugoto.ledger.TextId;

/**
 * One small help that somebody asked for (ちょっとした助け合い) as it stands now. Immutable and thread-safe.
 */
@Value.Immutable
@Value.Style(visibility = ImplementationVisibility.PACKAGE, overshadowImplementation = true)
public interface Help {

    /** Where a help stands. */
    enum Status {
        /** Never asked for. */
        NONE,
        /** Somebody asks for it, and nobody is found yet (募集中). */
        ASKED,
        /** Somebody will do it (約束済み). */
        AGREED,
        /** It is done (完了). */
        DONE,
        /** It is done, and thanks were said (お礼済み). */
        THANKED,
        /** It was agreed and did not happen; it can be asked for again (不成立). */
        FAILED,
        /** Nobody wants it any more (取消). */
        CANCELLED
    }

    /** A help nobody asked for. */
    Help NONE = builder().status(Status.NONE).build();

    /** Where it stands. */
    Status status();

    /** What is asked for; empty only if it never was. */
    Optional<Wanted> wanted();

    /** In the words of whoever asks, a personal text. */
    Optional<TextId> note();

    /** The offer that was agreed on; empty until then, and after it was declined. */
    Optional<OfferId> offer();

    /** Who does it, as was agreed. */
    Optional<Helper> helper();

    /** Offers whose helper said no; they are not proposed again. */
    Set<OfferId> declined();

    /** Begins a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Begins a changed copy. */
    default Builder but() {
        return builder().from(this);
    }

    /** Builds a help. Not thread-safe. */
    final class Builder extends ImmutableHelp.Builder {
        Builder() {}
    }
}
