package org.marugoto.community;

import org.marugoto.decide.Reason;

/** What cannot be found when a community issue is to be told. */
public enum LadderRefusal implements Reason.Code {
    /** The ladder has no such body. */
    NO_SUCH_BODY,
    /** The body sits for areas, and none of them holds the place. */
    NOT_IN_ONE_AREA,
    /** The municipality has no such area. */
    NO_SUCH_AREA,
    /** There is no such case, or whoever asks may not read it. */
    NO_SUCH_CASE
}
