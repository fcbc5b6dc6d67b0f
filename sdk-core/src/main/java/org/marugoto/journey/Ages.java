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
        String text = node.text();
        Matcher range = RANGE.matcher(text);
        if (text.equals("unknown")) {
            return Optional.of(AgeRange.UNKNOWN);
        }
        if (range.matches()) {
            int from = Integer.parseInt(range.group(1));
            int to = range.group(2) == null ? from : Integer.parseInt(range.group(2));
            if (from <= to && to <= 150) {
                return Optional.of(new AgeRange(from, to));
            }
        }
        node.fault(Reason.of(JourneyFault.NOT_AGES).with("name", node.path()).with("found", text));
        return Optional.empty();
    }
}
