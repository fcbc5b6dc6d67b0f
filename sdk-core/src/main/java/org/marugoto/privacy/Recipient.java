package org.marugoto.privacy;

import java.util.Objects;
import java.util.Optional;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.Id;

/**
 * Who is told something (提供先): one agency, or the conferences of one kind.
 *
 * @param kind which of the two
 * @param code the agency's id, or the kind of conference, a code of the profile
 */
public record Recipient(Kind kind, String code) {

    /** What a recipient can be. */
    public enum Kind {
        /** A support agency. */
        AGENCY,
        /** Whoever sits in a conference of this kind. */
        CONFERENCE
    }

    /** @throws IllegalArgumentException if the code cannot be one */
    public Recipient {
        Objects.requireNonNull(kind, "kind");
        Id.checked(code);
    }

    /** An agency. */
    public static Recipient agency(AgencyId agency) {
        return new Recipient(Kind.AGENCY, agency.value());
    }

    /** The conferences of one kind, such as {@code MULTI_LAYERED} (重層的支援会議). */
    public static Recipient conference(String kind) {
        return new Recipient(Kind.CONFERENCE, kind);
    }

    /**
     * The recipient with this text, as {@link #toString()} makes it.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static Recipient of(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("A recipient is written KIND:CODE, but found no colon.");
        }
        return new Recipient(Kind.valueOf(text.substring(0, colon)), text.substring(colon + 1));
    }

    /** The agency, or empty if it is a conference. */
    public Optional<AgencyId> asAgency() {
        return kind == Kind.AGENCY ? Optional.of(AgencyId.of(code)) : Optional.empty();
    }

    @Override
    public String toString() {
        return kind + ":" + code;
    }
}
