package org.marugoto.privacy;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.marugoto.household.PersonId;

/**
 * What somebody wants to tell or to know: to whom, on which ground, which content about whom. Immutable and thread-safe.
 *
 * @param to which agency or conference would be told
 * @param audience persons other than its staff who would see it there, such as the household member a sheet is printed for;
 *     empty if none
 * @param ground why it may reach them
 * @param items what would be told, in the order of the form
 */
public record DisclosureRequest(Recipient to, Set<PersonId> audience, Ground ground, List<ContentItem> items) {

    /** Copies set and list. */
    public DisclosureRequest {
        audience = Collections.unmodifiableSet(new LinkedHashSet<>(audience));
        items = List.copyOf(items);
    }

    /** A hand-over sheet (つなぎシート) for the staff of an agency or the members of a conference. */
    public static DisclosureRequest handOverSheet(Recipient to, Ground ground, List<ContentItem> items) {
        return new DisclosureRequest(to, Set.of(), ground, items);
    }

    /** The same for a person who would see it too. */
    public DisclosureRequest seenBy(PersonId person) {
        Set<PersonId> more = new LinkedHashSet<>(audience);
        more.add(person);
        return new DisclosureRequest(to, more, ground, items);
    }
}
