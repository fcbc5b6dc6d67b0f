package org.marugoto.consultation;

import org.marugoto.decide.Reason;

/** Why an act on a contact can be impossible. */
public enum ContactRefusal implements Reason.Code {
    /** The command is not possible in the present status. */
    NOT_POSSIBLE_NOW,
    /** The act lies before the day the contact was received. */
    BEFORE_RECEPTION,
    /** The need that weighs most is none of those that were named. */
    PRINCIPAL_NOT_NAMED,
    /** A person stands among the subjects twice. */
    SUBJECT_TWICE,
    /** The person is a subject already, and counted otherwise. */
    ALREADY_A_SUBJECT,
    /** No more subjects can be kept on one contact. */
    TOO_MANY_SUBJECTS,
    /** Danger was noticed, so information alone is no answer. */
    DANGER_NEEDS_A_CASE,
    /** No more cases can come out of one contact. */
    TOO_MANY_CASES
}
