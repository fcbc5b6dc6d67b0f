package org.marugoto.form;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.marugoto.consultation.ContactId;
import org.marugoto.decide.CaseId;
import org.marugoto.household.HouseholdId;
import org.marugoto.household.PersonId;

/**
 * What a sheet is about; at least one of them.
 *
 * @param supportCase the case, if there is one
 * @param contact the contact, if it came out of one
 * @param household the household, if known
 * @param person the member of the household it is about, if about one alone
 */
public record SheetAbout(
        @NotNull Optional<CaseId> supportCase,
        @NotNull Optional<ContactId> contact,
        @NotNull Optional<HouseholdId> household,
        @NotNull Optional<PersonId> person) {

    /** @throws IllegalArgumentException if it is about nothing */
    public SheetAbout {
        if (supportCase.isEmpty() && contact.isEmpty() && household.isEmpty() && person.isEmpty()) {
            throw new IllegalArgumentException("A sheet is about a case, a contact, a household or a person, but found"
                    + " none. Maybe receive the contact first: it needs no name.");
        }
    }

    /** About a case. */
    public static SheetAbout of(CaseId supportCase) {
        return new SheetAbout(Optional.of(supportCase), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** About a contact. */
    public static SheetAbout of(ContactId contact) {
        return new SheetAbout(Optional.empty(), Optional.of(contact), Optional.empty(), Optional.empty());
    }

    /** About a household. */
    public static SheetAbout of(HouseholdId household) {
        return new SheetAbout(Optional.empty(), Optional.empty(), Optional.of(household), Optional.empty());
    }

    /** The same, about one person. */
    public SheetAbout alone(PersonId one) {
        return new SheetAbout(supportCase, contact, household, Optional.of(one));
    }
}
