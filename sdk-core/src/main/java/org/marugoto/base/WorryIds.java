package org.marugoto.base;

import jakarta.validation.constraints.NotNull;
import org.marugoto.consultation.ContactId;
import org.marugoto.decide.CaseId;
import org.marugoto.referral.HandOverId;

/**
 * What a worry opens when it is heard.
 *
 * @param contact the contact it becomes
 * @param supportCase the case that is opened from it
 * @param handOver the hand-over of that case
 */
public record WorryIds(
        @NotNull ContactId contact,
        @NotNull CaseId supportCase,
        @NotNull HandOverId handOver) {}
