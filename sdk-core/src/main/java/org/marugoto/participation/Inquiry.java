package org.marugoto.participation;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.marugoto.decide.AgencyId;

/**
 * An inquiry that was not answered yet (照会中).
 *
 * @param id its number
 * @param holder who is asked what there is in the area: a ward, the council of social welfare, a community social worker
 * @param answerBy the last day of the answer
 */
public record Inquiry(
        @NotNull InquiryId id,
        @NotNull AgencyId holder,
        @NotNull LocalDate answerBy) {}
