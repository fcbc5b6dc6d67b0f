package org.marugoto.outreach;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.marugoto.ledger.TextId;

/**
 * One entry of the support record (支援経過): what was done at a contact or visit.
 *
 * @param id told twice, it is recorded once
 * @param during the number of the contact or visit; empty if there was none
 * @param actions what was done, at least one
 * @param note what else is to be said, a personal text
 */
public record SupportEntry(
        @NotNull EntryId id,
        @NotNull @Size(max = 64) String during,
        @NotNull @Size(min = 1, max = 50) List<@Valid SupportAction> actions,
        @NotNull Optional<TextId> note) {

    /** Copies the list. */
    public SupportEntry {
        actions = List.copyOf(actions);
    }
}
