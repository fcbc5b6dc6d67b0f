package org.marugoto.report;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.marugoto.decide.Day;

/**
 * What statistics need of one case, whether it comes from a file or from the journal.
 *
 * @param caseId unique among all cases
 * @param openedOn the day of intake
 * @param completedOn the day it was completed (完結), on or after {@code openedOn}; empty if it is open
 * @param consulter the code of who came (相談者), such as {@code FAMILY}
 * @param needs codes of the situations of the person concerned, each once; several or none are usual
 * @param contacts its contacts; some may come after completion
 */
public record CaseHistory(
        @NotNull String caseId,
        @NotNull LocalDate openedOn,
        @NotNull Optional<LocalDate> completedOn,
        @NotNull @Size(max = 64) String consulter,
        @NotNull @Size(max = 100) List<String> needs,
        List<ContactFact> contacts) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if it was completed before it was opened, or a day lies outside the years 1 to 9999
     */
    public CaseHistory {
        Day.checked(openedOn);
        completedOn.ifPresent(Day::checked);
        needs = List.copyOf(needs);
        contacts = List.copyOf(contacts);
        if (completedOn.filter(openedOn::isAfter).isPresent()) {
            throw new IllegalArgumentException(
                    "A case is completed after it is opened, but (%s) was opened on (%s).".formatted(caseId, openedOn));
        }
    }

    /** Whether it is completed on this day or was before. */
    boolean isCompletedBy(LocalDate day) {
        return completedOn.filter(on -> !on.isAfter(day)).isPresent();
    }
}
