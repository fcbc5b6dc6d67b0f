package org.marugoto.referral;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * How a hand-over's status is told to other systems: as a FHIR Task (HL7 FHIR R4, as the SDOH Clinical Care guide uses it
 * for referrals).
 *
 * @param status the code of {@code Task.status}
 * @param businessStatus our own code where FHIR has none of that meaning, for {@code Task.businessStatus}; else empty
 */
public record FhirTask(String status, Optional<String> businessStatus) {

    private static final Map<HandOver.Status, FhirTask> ALL = Map.ofEntries(
            Map.entry(HandOver.Status.PROPOSED, plain("draft")),
            Map.entry(HandOver.Status.SENT, plain("requested")),
            Map.entry(HandOver.Status.ACKNOWLEDGED, plain("received")),
            Map.entry(HandOver.Status.ACCEPTED, plain("accepted")),
            Map.entry(HandOver.Status.DECLINED, plain("rejected")),
            Map.entry(HandOver.Status.REDIRECTED, own("rejected", HandOver.Status.REDIRECTED)),
            Map.entry(HandOver.Status.IN_SERVICE, plain("in-progress")),
            Map.entry(HandOver.Status.OUTCOME_REPORTED, own("completed", HandOver.Status.OUTCOME_REPORTED)),
            Map.entry(HandOver.Status.CLOSED, plain("completed")),
            Map.entry(HandOver.Status.WITHDRAWN, plain("cancelled")),
            Map.entry(HandOver.Status.EXPIRED, own("failed", HandOver.Status.EXPIRED)));

    /**
     * The Task of a status.
     *
     * @throws IllegalArgumentException for {@link HandOver.Status#NONE}: what was never proposed is no Task
     */
    public static FhirTask of(HandOver.Status status) {
        FhirTask found = ALL.get(status);
        if (found == null) {
            throw new IllegalArgumentException(
                    "Expected the status of a hand-over that was proposed, but found (%s).".formatted(status));
        }
        return found;
    }

    /** The status a Task means here, or empty if it is none that a hand-over can have. */
    public Optional<HandOver.Status> toStatus() {
        return Arrays.stream(HandOver.Status.values())
                .filter(status -> equals(ALL.get(status)))
                .findFirst();
    }

    private static FhirTask plain(String status) {
        return new FhirTask(status, Optional.empty());
    }

    private static FhirTask own(String status, HandOver.Status ours) {
        return new FhirTask(status, Optional.of(ours.name()));
    }
}
