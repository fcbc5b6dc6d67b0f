package org.marugoto.outreach;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.marugoto.decide.Occasion;

/** Everything that can be asked of the outreach to one household. None of it needs consent. */
public sealed interface OutreachCommand {

    /** The circumstances of the act. */
    Occasion occasion();

    /** Outreach begins, from a tip, a third party or a conference; again after it has ended. */
    record Begin(
            @NotNull @Valid Origin origin,
            @NotNull @Size(min = 1, max = 64) String approach,
            @NotNull @Valid NextStep next,
            @NotNull Occasion occasion)
            implements OutreachCommand {}

    /**
     * Somebody went there.
     *
     * @param otherWay the way to be tried next, another than before; needed after a refusal
     */
    record RecordVisit(
            @NotNull @Valid Visit visit,
            @NotNull Optional<@Size(min = 1, max = 64) String> otherWay,
            @NotNull @Valid NextStep next,
            @NotNull Occasion occasion)
            implements OutreachCommand {}

    /** There is contact (つながる). */
    record Connect(@NotNull @Valid NextStep next, @NotNull Occasion occasion) implements OutreachCommand {}

    /** What lies behind comes to be told (ほぐす). */
    record Untangle(@NotNull @Valid NextStep next, @NotNull Occasion occasion) implements OutreachCommand {}

    /** The relation carries (継続する). */
    record Sustain(@NotNull @Valid NextStep next, @NotNull Occasion occasion) implements OutreachCommand {}

    /** Contact or trust was lost; an earlier stage is where it stands again. */
    record FallBack(
            @NotNull Outreach.Status to,
            @NotNull @Size(min = 1, max = 64) String ground,
            @NotNull @Valid NextStep next,
            @NotNull Occasion occasion)
            implements OutreachCommand {}

    /** Trust was rated. */
    record RateTrust(
            @NotNull @Valid Trust trust,
            @NotNull @Valid NextStep next,
            @NotNull Occasion occasion) implements OutreachCommand {}

    /** Consent was given; its number says where it is kept. */
    record ObtainConsent(
            @NotNull @Size(min = 1, max = 64) String consent,
            @NotNull @Valid NextStep next,
            @NotNull Occasion occasion) implements OutreachCommand {}

    /** Consent was asked for and refused: nothing closes, another way is tried. */
    record RefuseConsent(
            @NotNull @Size(min = 1, max = 64) String otherWay,
            @NotNull @Valid NextStep next,
            @NotNull Occasion occasion)
            implements OutreachCommand {}

    /** Consent was withdrawn: what rested on it stops, outreach does not. */
    record WithdrawConsent(
            @NotNull @Valid NextStep next, @NotNull Occasion occasion) implements OutreachCommand {}

    /** It rests until the day of the next step. */
    record Pause(
            @NotNull @Size(min = 1, max = 64) String ground,
            @NotNull @Valid NextStep next,
            @NotNull Occasion occasion) implements OutreachCommand {}

    /** It goes on where it rested. */
    record Resume(@NotNull @Valid NextStep next, @NotNull Occasion occasion) implements OutreachCommand {}

    /** It has come to its end; a refusal is no ground. */
    record End(@NotNull @Valid EndGround ground, @NotNull Occasion occasion) implements OutreachCommand {}

    /** Something was done; also possible where outreach never began or has ended, as support and follow-up. */
    record RecordSupport(
            @NotNull @Valid SupportEntry entry,
            @NotNull @Valid NextStep next,
            @NotNull Occasion occasion) implements OutreachCommand {}

    /** A note goes to some agencies between conferences. */
    record ShareNote(
            @NotNull @Valid SharedNote note, @NotNull Occasion occasion) implements OutreachCommand {}
}
