package org.marugoto.exchange;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Japan's postal codes (郵便番号), which stand before an address: {@code 〒266-0031 緑区1-1}. */
final class PostalCode {

    private static final Pattern CODE = Pattern.compile("〒?([0-9]{3})-?([0-9]{4})");
    private static final Pattern BEFORE = Pattern.compile("〒([0-9]{3}-[0-9]{4}) (.*\\S.*)", Pattern.DOTALL);

    private PostalCode() {}

    /**
     * An address and the code before it.
     *
     * @param code the code, or empty text if there is none
     * @param rest the address without it, not blank
     */
    record Line(String code, String rest) {}

    static Line split(String address) {
        Matcher before = BEFORE.matcher(address);
        return before.matches() ? new Line(before.group(1), before.group(2)) : new Line("", address);
    }

    /** How a code stands before an address, or empty if it is none of Japan's. */
    static Optional<String> mark(String code) {
        Matcher found = CODE.matcher(code);
        return found.matches() ? Optional.of("〒" + found.group(1) + "-" + found.group(2)) : Optional.empty();
    }
}
