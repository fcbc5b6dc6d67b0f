package org.marugoto.development;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.Occasion;
import org.marugoto.ledger.TextId;
import org.marugoto.platform.MeetingOrigin;
import org.marugoto.resource.ResourceId;

/** Everything that can be asked of resource development. */
public sealed interface DevelopmentCommand {

    /** The circumstances of the act. */
    Occasion occasion();

    /**
     * Something is wanted that is not there.
     *
     * @param owner the agency in charge
     * @param waiting who waits for it; empty if it was seen before anybody needed it
     * @param origin the platform meeting it came from; empty if from none
     */
    record Open(
            @NotNull @Valid Wanted wanted,
            @NotNull AgencyId owner,
            @NotNull Optional<@Valid Waiting> waiting,
            @NotNull LocalDate nextOn,
            @NotNull Optional<@Valid MeetingOrigin> origin,
            @NotNull Occasion occasion)
            implements DevelopmentCommand {

        /** It came from no platform meeting. */
        public Open(Wanted wanted, AgencyId owner, Optional<Waiting> waiting, LocalDate nextOn, Occasion occasion) {
            this(wanted, owner, waiting, nextOn, Optional.empty(), occasion);
        }
    }

    /** One more waits for it. */
    record Join(@NotNull @Valid Waiting waiting, @NotNull Occasion occasion) implements DevelopmentCommand {}

    /** Somebody no longer waits for it. */
    record Leave(@NotNull @Valid Waiting waiting, @NotNull Occasion occasion) implements DevelopmentCommand {}

    /** Another agency is in charge from now on. */
    record PassOn(
            @NotNull AgencyId owner,
            @NotNull LocalDate nextOn,
            @NotNull Occasion occasion) implements DevelopmentCommand {}

    /** This way is tried; another one later, if it leads nowhere. */
    record ChooseRoute(
            @NotNull @Valid Route route,
            @NotNull LocalDate nextOn,
            @NotNull Occasion occasion) implements DevelopmentCommand {}

    /**
     * A step on the route.
     *
     * @param step a code such as {@code DIVISION_AGREED} or {@code VOLUNTEERS_FOUND}
     * @param note what happened, a personal text; empty if the code says it all
     */
    record Advance(
            @NotNull @Size(min = 1, max = 64) String step,
            @NotNull Optional<TextId> note,
            @NotNull LocalDate nextOn,
            @NotNull Occasion occasion)
            implements DevelopmentCommand {}

    /** The resource that is to come of it has a number; once it offers places, it matches by itself. */
    record Expect(
            @NotNull ResourceId resource,
            @NotNull LocalDate nextOn,
            @NotNull Occasion occasion) implements DevelopmentCommand {}

    /** A new or widened resource matches; whoever waits gets it as a candidate. */
    record StartMatching(
            @NotNull ResourceId resource, @NotNull Occasion occasion) implements DevelopmentCommand {}

    /** It leads nowhere; the ground is a code. Whoever waited goes on looking. */
    record GiveUp(
            @NotNull @Size(min = 1, max = 64) String ground,
            @NotNull Occasion occasion) implements DevelopmentCommand {}
}
