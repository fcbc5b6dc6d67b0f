package org.marugoto.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How to reach a resource, in one line: telephone numbers, then an address for mail, then one of the web, between
 * slashes.
 *
 * @param phones the telephone numbers
 * @param email the address for mail
 * @param url the address in the web
 */
record ContactLine(List<Phone> phones, Optional<String> email, Optional<String> url) {

    private static final String BETWEEN = " / ";
    private static final Pattern PHONE = Pattern.compile("([+0-9][0-9() .-]{3,30}[0-9])(?: 内線(0|[1-9][0-9]{0,5}))?");
    private static final Pattern EMAIL =
            Pattern.compile("[A-Za-z0-9_+-]+(\\.[A-Za-z0-9_+-]+)*@[A-Za-z0-9][A-Za-z0-9-]*(\\.[A-Za-z]{2,})+");
    private static final Pattern URL =
            Pattern.compile("https?://[A-Za-z0-9][A-Za-z0-9.-]*(/([A-Za-z0-9._~:/?@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*)?");

    /** A telephone number, and the extension behind it. */
    record Phone(String number, Optional<String> extension) {
        @Override
        public String toString() {
            return number + extension.map(digits -> " 内線" + digits).orElse("");
        }
    }

    /** What of a line can be told apart; the rest is left out. */
    static ContactLine parse(String line) {
        List<String> parts =
                Arrays.stream(line.split(BETWEEN, -1)).map(String::strip).toList();
        List<Phone> phones = new ArrayList<>();
        for (String part : parts) {
            Matcher phone = PHONE.matcher(part);
            if (phone.matches()) {
                phones.add(new Phone(phone.group(1), Optional.ofNullable(phone.group(2))));
            }
        }
        return new ContactLine(phones, first(parts, EMAIL), first(parts, URL));
    }

    static boolean isEmail(String text) {
        return EMAIL.matcher(text).matches();
    }

    private static Optional<String> first(List<String> parts, Pattern pattern) {
        return parts.stream().filter(part -> pattern.matcher(part).matches()).findFirst();
    }

    /** The whole in one line, or empty if there is nothing. */
    Optional<String> line() {
        String line = Stream.of(phones.stream().map(Phone::toString), email.stream(), url.stream())
                .flatMap(part -> part)
                .collect(Collectors.joining(BETWEEN));
        return Optional.of(line).filter(found -> !found.isEmpty());
    }
}
