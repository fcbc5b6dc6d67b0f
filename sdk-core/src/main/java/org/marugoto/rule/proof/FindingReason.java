package org.marugoto.rule.proof;

import org.marugoto.decide.Reason;

/** Why something in a rule book is a fault. */
public enum FindingReason implements Reason.Code {
    /** No rule holds, and no fallback desk is named. */
    NO_FALLBACK,
    /** No rule holds, and the fallback desk is no agency of the municipality. */
    FALLBACK_UNKNOWN,
    /** No rule holds, and the fallback desk is not open yet or closed for good. */
    FALLBACK_CLOSED,
    /** No rule holds, and the fallback desk does not serve the area. */
    FALLBACK_ELSEWHERE,
    /** Two rules set the urgency differently. */
    URGENCY_DIFFERS,
    /** Two rules name different responsible agencies. */
    LEAD_DIFFERS,
    /** One rule excludes what the other sends to. */
    SENT_AND_EXCLUDED,
    /** No facts make the rule hold. */
    NEVER_TRUE,
    /** Whenever the rule holds, one before it does too, and only the first counts. */
    NEVER_FIRST,
    /** Whenever the rule holds, another one says the same already. */
    SAID_ALREADY,
    /** Two rules hold at once though only one may. */
    BOTH_HOLD,
    /** Between two editions of a rule there is a stretch without. */
    NO_EDITION,
    /** Between editions no rule at all is in force. */
    NO_RULE_IN_FORCE,
    /** The agency is none of the municipality's. */
    AGENCY_UNKNOWN,
    /** The agency is not open yet or closed for good. */
    AGENCY_CLOSED,
    /** The agency does not serve the area. */
    AGENCY_ELSEWHERE,
    /** No agency of the municipality has the role on that day. */
    ROLE_NOBODY,
    /** No agency with the role serves the area. */
    ROLE_ELSEWHERE,
    /** Agencies redirect in a circle and none accepts. */
    COMES_BACK,
    /** Agencies redirect more often than the bound and none accepts. */
    PASSED_ON_TOO_OFTEN,
    /** A question took too long. */
    NOT_PROVEN,
    /** There are more findings of a kind than are listed. */
    MORE_THAN_LISTED,
    /** There are more dates on which something changes than are looked at. */
    TOO_MANY_DAYS
}
