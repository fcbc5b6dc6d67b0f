package org.marugoto.rule;

import java.util.List;
import java.util.Optional;

/**
 * What the rules want together, for one destination and programme (集約した結論).
 *
 * @param to where to; empty if the rules name no destination
 * @param programme under which programme; empty if not said
 * @param urgency the highest that a rule gave, 0 if none did
 * @param lead whether a rule wants it to be the responsible one
 * @param conference whether a rule wants a conference
 * @param outreach whether a rule wants outreach
 * @param immediate whether a rule wants help at once
 * @param excluded whether another rule that holds excludes the destination
 * @param rules the ids of the rules behind it, in their rank order
 */
public record RankedOutcome(
        Optional<Destination> to,
        Optional<String> programme,
        int urgency,
        boolean lead,
        boolean conference,
        boolean outreach,
        boolean immediate,
        boolean excluded,
        List<String> rules) {

    /** Copies the list. */
    public RankedOutcome {
        rules = List.copyOf(rules);
    }
}
