package org.marugoto.journey;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.marugoto.decide.Reason;
import org.marugoto.document.YamlNode;
import org.marugoto.household.AgeRange;

/** Ages as journeys write them. */
final class Ages {

    private static final Pattern RANGE = Pattern.compile("(\\d{1,3})(?:-(\\d{1,3}))?");

    private Ages() {}

    /** {@code 82}, {@code 80-89} or {@code unknown}; else empty and a fault. */
    static Optional<AgeRange> read(YamlNode node) {
        Optional<AgeRange> ages = of(node.text());
        if (ages.isEmpty()) {
            node.fault(
                    Reason.of(JourneyFault.NOT_AGES).with("name", node.path()).with("found", node.text()));
        }
        return ages;
    }

    /** {@code 82}, {@code 80-89} or {@code unknown}; else empty. */
    static Optional<AgeRange> of(String text) {
        if (text.equals("unknown")) {
            return Optional.of(AgeRange.UNKNOWN);
        }
        Matcher range = RANGE.matcher(text);
        if (!range.matches()) {
            return Optional.empty();
        }
        int from = Integer.parseInt(range.group(1));
        int to = range.group(2) == null ? from : Integer.parseInt(range.group(2));
        return from <= to && to <= 150 ? Optional.of(new AgeRange(from, to)) : Optional.empty();
    }
}
