package org.marugoto.privacy;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.marugoto.household.PersonId;

/**
 * One thing that might be told, such as an answer of a hand-over sheet (つなぎシート): what kind it is, whom it is about and where
 * it was heard; never the words themselves.
 *
 * @param field the field of the form, a code
 * @param kind what kind of content it is
 * @param about every person it says something about; may be empty for content of the gist
 * @param origin where it was heard
 */
public record ContentItem(
        @NotNull @Size(min = 1, max = 64) String field,
        @NotNull ContentKind kind,
        @NotNull @Size(max = 100) Set<PersonId> about,
        @NotNull Origin origin) {

    /** Copies the set and keeps its order. */
    public ContentItem {
        about = Collections.unmodifiableSet(new LinkedHashSet<>(about));
    }

    /** Something that was told about one person. */
    public static ContentItem told(String field, ContentKind kind, PersonId about) {
        return new ContentItem(field, kind, Set.of(about), Origin.TOLD);
    }

    /** The same without saying whom it is about. */
    public ContentItem anonymous() {
        return new ContentItem(field, kind, Set.of(), origin);
    }
}
