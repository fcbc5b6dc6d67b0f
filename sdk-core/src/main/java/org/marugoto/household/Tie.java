package org.marugoto.household;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A tie of the household or a member to somebody or something outside (エコマップの線).
 *
 * @param from the household or a member
 * @param to an agency, a person or a group
 * @param kind what ties them, a code of the profile such as {@code SUPPORT}, {@code FRIEND}, {@code SCHOOL}
 * @param strength how strongly, a code of the profile such as {@code STRONG}, {@code WEAK}, {@code STRAINED}
 * @param since from which day it is known
 */
public record Tie(
        @NotNull @Valid End from,
        @NotNull @Valid End to,
        @NotNull @Size(min = 1, max = 64) String kind,
        @NotNull @Size(min = 1, max = 64) String strength,
        @NotNull LocalDate since) {

    /**
     * One end of a tie.
     *
     * @param type what it is: {@code HOUSEHOLD}, {@code PERSON}, {@code AGENCY}, {@code GROUP} or a code of the profile
     * @param id its identifier; no name
     */
    public record End(
            @NotNull @Size(min = 1, max = 64) String type,
            @NotNull @Size(min = 1, max = 64) String id) {

        /** The type of an end that is a person. */
        public static final String PERSON = "PERSON";

        /** The type of an end that is a household. */
        public static final String HOUSEHOLD = "HOUSEHOLD";

        /** The type of an end that is an agency. */
        public static final String AGENCY = "AGENCY";

        /** A person. */
        public static End of(PersonId person) {
            return new End(PERSON, person.value());
        }

        /** A household. */
        public static End of(HouseholdId household) {
            return new End(HOUSEHOLD, household.value());
        }

        /** An agency. */
        public static End of(org.marugoto.decide.AgencyId agency) {
            return new End(AGENCY, agency.value());
        }

        boolean is(PersonId person) {
            return equals(of(person));
        }
    }

    boolean isAbout(End one, End other, String what) {
        return from.equals(one) && to.equals(other) && kind.equals(what);
    }
}
