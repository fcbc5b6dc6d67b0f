package org.marugoto.conference;

import org.marugoto.decide.Reason;

/** Why an act on a conference can be impossible. */
public enum ConferenceRefusal implements Reason.Code {
    /** The command is not possible in the present status. */
    NOT_POSSIBLE_NOW,
    /** The role that convenes is none that may convene this kind. */
    NOT_A_CONVENER,
    /** The kind does not sit in this way, regularly or when needed. */
    NOT_ITS_RHYTHM,
    /** The conference does not sit under this hat. */
    NO_SUCH_HAT,
    /** The same hat stands twice. */
    HAT_TWICE,
    /** Only hats of one body can sit together. */
    HATS_OF_DIFFERENT_BODIES,
    /** The item is not on the agenda. */
    NO_SUCH_ITEM,
    /** The item stands on the agenda with other particulars. */
    ANOTHER_ITEM,
    /** The kind of conference does not take this kind of item. */
    NOT_ITS_BUSINESS,
    /** An item that is no case may carry nothing about a person. */
    PERSONAL_DATA_ON_A_TOPIC,
    /** A case item names its case, any other its topic. */
    NOTHING_TO_TALK_ABOUT,
    /** The kind needs the person's consent, and there is none. */
    CONSENT_MISSING,
    /** Nobody has asked yet: this is the question to ask. */
    ASK_FOR_CONSENT,
    /** Neither consent nor a statute gives ground for sharing. */
    NO_GROUND,
    /** The person's consent does not cover the member's agency, and no statute gives ground. */
    MEMBER_NOT_COVERED,
    /** Whoever was not asked to come for a case does not hear it. */
    NOT_INVITED,
    /** The kind needs an undertaking of confidentiality. */
    UNDERTAKING_MISSING,
    /** A conference cannot be held without an agenda. */
    EMPTY_AGENDA,
    /** Nobody came. */
    NOBODY_CAME,
    /** It cannot have been held before its day. */
    BEFORE_ITS_DAY,
    /** The text belongs to another hat already. */
    TEXT_OF_ANOTHER_HAT,
    /** The kind may not take this decision. */
    NOT_ITS_TO_DECIDE,
    /** The kind has no parent to put an item to. */
    NO_PARENT,
    /** A responsible agency is named for cases only. */
    NOT_A_CASE,
    /** The decision names no agency. */
    AGENCY_MISSING,
    /** The agency was not at the table for this item. */
    AGENCY_NOT_AT_THE_TABLE,
    /** Another agency was named already. */
    ANOTHER_NAMED,
    /** The item needs a responsible agency to be named first. */
    RESPONSIBLE_NOT_NAMED,
    /** The item can be carried over, not dropped: somebody has to be named responsible. */
    MUST_BE_CARRIED_OVER,
    /** There is no such task. */
    NO_SUCH_TASK,
    /** The task was given with other particulars. */
    ANOTHER_TASK,
    /** The day lies before the day of the act. */
    IN_THE_PAST,
    /** A hat with items has no minutes yet. */
    MINUTES_MISSING,
    /** Nothing was kept to be read. */
    NOTHING_KEPT,
    /** The reader was not there, or has not undertaken to keep silent. */
    NO_GROUND_TO_READ,
    /** A value is no code, so it may hold words about a person. */
    TEXT_INSTEAD_OF_CODE
}
