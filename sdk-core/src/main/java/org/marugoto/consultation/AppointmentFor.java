package org.marugoto.consultation;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.marugoto.decide.CaseId;
import org.marugoto.household.PersonId;
import org.marugoto.ledger.TextId;

/**
 * Whom or what an appointment is for. Nothing of it is needed: somebody may book without saying who they are.
 *
 * @param person the person who comes, if known by an identifier
 * @param contact the contact it came out of, if any
 * @param supportCase the case it belongs to, if any
 * @param note name, telephone and what to know beforehand, if given
 */
public record AppointmentFor(
        @NotNull Optional<PersonId> person,
        @NotNull Optional<ContactId> contact,
        @NotNull Optional<CaseId> supportCase,
        @NotNull Optional<TextId> note) {

    /** For somebody who has not said who they are. */
    public static final AppointmentFor SOMEBODY =
            new AppointmentFor(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** For a person who is known. */
    public static AppointmentFor of(PersonId person) {
        return new AppointmentFor(Optional.of(person), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** To go on with a contact. */
    public static AppointmentFor of(ContactId contact) {
        return new AppointmentFor(Optional.empty(), Optional.of(contact), Optional.empty(), Optional.empty());
    }

    /** To go on with a case. */
    public static AppointmentFor of(CaseId supportCase) {
        return new AppointmentFor(Optional.empty(), Optional.empty(), Optional.of(supportCase), Optional.empty());
    }

    /** The same with a note. */
    public AppointmentFor noting(TextId words) {
        return new AppointmentFor(person, contact, supportCase, Optional.of(words));
    }
}
