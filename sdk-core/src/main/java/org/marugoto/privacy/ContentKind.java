package org.marugoto.privacy;

import java.util.Set;
import org.marugoto.decide.Id;

/**
 * A kind of content, as far as it matters for disclosure; an open list, each kind of which is personal unless it is one of
 * the gist.
 *
 * @param code 1 to 64 characters without blanks, such as {@code NOTES}
 */
public record ContentKind(String code) {

    /** What help is needed, as codes. */
    public static final ContentKind NEEDS = new ContentKind("NEEDS");

    /** How urgent it is. */
    public static final ContentKind URGENCY = new ContentKind("URGENCY");

    /** A large area (圏域), never an address. */
    public static final ContentKind AREA = new ContentKind("AREA");

    /** An age as a decade of life (80代). */
    public static final ContentKind AGE_DECADE = new ContentKind("AGE_DECADE");

    /** Name and what else identifies. */
    public static final ContentKind IDENTITY = new ContentKind("IDENTITY");

    /** Who belongs to the household and how. */
    public static final ContentKind HOUSEHOLD = new ContentKind("HOUSEHOLD");

    /** Free words. */
    public static final ContentKind NOTES = new ContentKind("NOTES");

    /** Where somebody lives. */
    public static final ContentKind ADDRESS = new ContentKind("ADDRESS");

    /** A telephone number or another way to reach somebody. */
    public static final ContentKind PHONE = new ContentKind("PHONE");

    /** Which agency, school or host somebody goes to. */
    public static final ContentKind AGENCY = new ContentKind("AGENCY");

    /** Where somebody is met. */
    public static final ContentKind MEETING_PLACE = new ContentKind("MEETING_PLACE");

    /** What may be told of somebody who stays anonymous. */
    public static final Set<ContentKind> GIST = Set.of(NEEDS, URGENCY, AREA, AGE_DECADE);

    /** @throws IllegalArgumentException if it cannot be a code */
    public ContentKind {
        Id.checked(code);
    }

    /** The kind with this code. */
    public static ContentKind of(String code) {
        return new ContentKind(code);
    }

    /** Whether it says nothing of a person as long as the person is not named. */
    public boolean isGist() {
        return GIST.contains(this);
    }

    @Override
    public String toString() {
        return code;
    }
}
