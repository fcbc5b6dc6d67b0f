package org.marugoto.privacy;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.marugoto.household.PersonId;

/**
 * What must not be told of a person, and whom it is hidden from above all (DV等支援措置 and other concealment).
 *
 * <p>It restricts people, not screens: the other party never learns the protected content, also as a member of the same
 * household, nor does a section that acts for the other party; everybody else learns it only if entrusted. Its last day does
 * not unlock anything by itself: somebody has to ask and lift it.
 *
 * @param id which one
 * @param ground why, a code of the profile such as {@code DV}, {@code STALKING} or {@code CHILD_ABUSE}
 * @param against the other parties
 * @param againstRecipients agencies and sections that act for an other party
 * @param entrusted who needs to know and may
 * @param kinds the protected kinds of content; where addresses are protected, areas are too
 * @param from the first day
 * @param until the last day, usually one year after the first; then it is asked about
 */
public record Restriction(
        @NotNull RestrictionId id,
        @NotNull @Size(min = 1, max = 64) String ground,
        @NotNull @Size(max = 100) Set<@NotNull PersonId> against,
        @NotNull @Size(max = 100) Set<@NotNull Recipient> againstRecipients,
        @NotNull @Size(max = 100) Set<@NotNull Recipient> entrusted,
        @NotNull @Size(min = 1, max = 100) Set<@NotNull ContentKind> kinds,
        @NotNull LocalDate from,
        @NotNull LocalDate until) {

    /** What a measure under the resident register rules (支援措置) protects. */
    public static final Set<ContentKind> USUAL_KINDS =
            Set.of(ContentKind.ADDRESS, ContentKind.PHONE, ContentKind.AGENCY, ContentKind.MEETING_PLACE);

    /** Copies the sets and keeps their order. */
    public Restriction {
        against = copy(against);
        againstRecipients = copy(againstRecipients);
        entrusted = copy(entrusted);
        kinds = copy(kinds);
    }

    /** The same with another last day. */
    public Restriction extendedTo(LocalDate lastDay) {
        return new Restriction(id, ground, against, againstRecipients, entrusted, kinds, from, lastDay);
    }

    /** Whether its last day has passed: it still holds, and somebody has to ask. */
    public boolean isToBeAskedAbout(LocalDate on) {
        return on.isAfter(until);
    }

    /** Whether content of this kind is hidden from a recipient and the persons who will see it there. */
    boolean hides(ContentKind kind, DisclosureRequest request, LocalDate on) {
        if (on.isBefore(from) || !protects(kind)) {
            return false;
        }
        if (!Collections.disjoint(against, request.audience()) || againstRecipients.contains(request.to())) {
            return true;
        }
        return !(request.ground() instanceof Ground.ByLegalDuty) && !entrusted.contains(request.to());
    }

    private boolean protects(ContentKind kind) {
        return kinds.contains(kind) || (kind.equals(ContentKind.AREA) && kinds.contains(ContentKind.ADDRESS));
    }

    private static <T> Set<T> copy(Set<T> given) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(given));
    }
}
