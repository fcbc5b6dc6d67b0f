package org.marugoto.watch;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.marugoto.consultation.Channel;
import org.marugoto.consultation.Consulter;
import org.marugoto.consultation.ContactId;
import org.marugoto.consultation.DangerSign;
import org.marugoto.consultation.Need;
import org.marugoto.ledger.TextId;

/**
 * Something is wrong (異変の連絡): all a desk needs to receive it as a contact.
 *
 * @param contact the contact it opens
 * @param consulter as whom the watcher comes, a code of the profile
 * @param channel how, a code of the profile
 * @param needs what it is about, as far as it can be seen
 * @param dangers signs of danger
 * @param note what was seen
 */
public record Alarm(
        @NotNull ContactId contact,
        @NotNull Consulter consulter,
        @NotNull Channel channel,
        @NotNull @Size(max = 100) Set<Need> needs,
        @NotNull @Size(max = 20) Set<DangerSign> dangers,
        @NotNull Optional<TextId> note) {

    /** Copies the sets and keeps their order. */
    public Alarm {
        needs = Collections.unmodifiableSet(new LinkedHashSet<>(needs));
        dangers = Collections.unmodifiableSet(new LinkedHashSet<>(dangers));
    }
}
