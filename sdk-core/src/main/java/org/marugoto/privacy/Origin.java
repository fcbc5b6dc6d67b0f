package org.marugoto.privacy;

import java.util.Optional;
import org.marugoto.decide.Id;

/**
 * Where something was heard. What was said in a conference under art. 106-6 is bound to that conference.
 *
 * @param conference the conference under art. 106-6 where it was said; empty if it was told or seen elsewhere
 */
public record Origin(Optional<String> conference) {

    /** Told by the person or others, or seen, outside of any conference under art. 106-6. */
    public static final Origin TOLD = new Origin(Optional.empty());

    /** @throws IllegalArgumentException if the conference cannot be an identifier */
    public Origin {
        conference.ifPresent(Id::checked);
    }

    /** Said in this conference under art. 106-6 (支援会議). */
    public static Origin conference(String conference) {
        return new Origin(Optional.of(conference));
    }

    /** The origin with this text, as {@link #toString()} makes it: {@code TOLD} or {@code CONFERENCE_106_6 id}. */
    public static Origin of(String text) {
        if (text.equals("TOLD")) {
            return TOLD;
        }
        if (text.startsWith("CONFERENCE_106_6 ")) {
            return conference(text.substring("CONFERENCE_106_6 ".length()));
        }
        throw new IllegalArgumentException("An origin is TOLD or CONFERENCE_106_6 id, but found another text.");
    }

    @Override
    public String toString() {
        return conference.map(id -> "CONFERENCE_106_6 " + id).orElse("TOLD");
    }
}
