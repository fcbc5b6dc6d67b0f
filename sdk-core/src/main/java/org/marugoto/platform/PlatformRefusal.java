package org.marugoto.platform;

import org.marugoto.decide.Reason;

/** Why an act on a platform meeting can be impossible. */
public enum PlatformRefusal implements Reason.Code {
    /** The command is not possible in the present status. */
    NOT_POSSIBLE_NOW,
    /** The profile has no such kind of meeting. */
    NO_SUCH_KIND,
    /** A meeting is not planned for, or moved to, a day that is over. */
    DAY_OVER,
    /** It is not held before its day; it can be moved. */
    BEFORE_ITS_DAY,
    /** What came of it is recorded on its day or later. */
    BEFORE_THE_MEETING,
    /** This kind of meeting does not have that output. */
    NOT_OF_THIS_KIND,
    /** The same output was recorded otherwise than asked now. */
    RECORDED_OTHERWISE,
    /** The learning case is not there, or was taken back. */
    CASE_NOT_KEPT,
    /** Too few households share what is to be told, so it could be told who is meant. */
    IDENTIFIES,
    /** Nothing was told of the community issue. */
    ISSUE_NOT_TOLD,
    /** A value is no code, so it may hold words about a person. */
    TEXT_INSTEAD_OF_CODE,
    /** There is no such idea. */
    NO_SUCH_IDEA,
    /** Nothing that came of it is recorded. */
    NOTHING_RECORDED,
    /** A development or match names a meeting that was held. */
    NO_SUCH_MEETING
}
