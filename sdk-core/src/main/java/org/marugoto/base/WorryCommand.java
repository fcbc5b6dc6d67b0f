package org.marugoto.base;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.marugoto.consultation.ContactId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.Occasion;
import org.marugoto.referral.HandOverId;

/** Everything that can be asked of a worry. */
public sealed interface WorryCommand {

    /** The circumstances of the act. */
    Occasion occasion();

    /**
     * A worry is heard at a base.
     *
     * @param contact the contact it becomes
     * @param handOver the hand-over it opens
     * @param to whom that asks
     * @param connectBy the day by which a specialised agency should have taken it on
     */
    record Hear(
            @NotNull BaseId base,
            @NotNull ContactId contact,
            @NotNull HandOverId handOver,
            @NotNull AgencyId to,
            @NotNull LocalDate connectBy,
            @NotNull Occasion occasion)
            implements WorryCommand {}

    /**
     * An agency has taken the case on.
     *
     * @param by which one
     * @param specialised whether that is what the worry waited for; a desk that only connects leaves it open
     */
    record NoteAcceptance(
            @NotNull AgencyId by,
            boolean specialised,
            @NotNull Occasion occasion) implements WorryCommand {}

    /**
     * The person who had it wants no more, has moved away or died.
     *
     * @param ground a code of the list {@code worryEndGrounds}; that an agency declined is none
     */
    record EndWorry(
            @NotNull @Size(min = 1, max = 64) String ground,
            @NotNull Occasion occasion) implements WorryCommand {}
}
