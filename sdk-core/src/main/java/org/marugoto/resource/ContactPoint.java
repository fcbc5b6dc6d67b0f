package org.marugoto.resource;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whom to ask at a resource (問い合わせ先), as it may be told to anybody: a part that is not told stays empty.
 *
 * @param name who; better the name of a post than of a person
 * @param title what they are there
 * @param department where in the organisation they are found
 * @param email their address for mail
 * @param phone their telephone number
 */
public record ContactPoint(
        Optional<String> name,
        Optional<String> title,
        Optional<String> department,
        Optional<String> email,
        Optional<String> phone) {

    /** @throws IllegalArgumentException if all of it is empty */
    public ContactPoint {
        if (Stream.of(name, title, department, email, phone).allMatch(Optional::isEmpty)) {
            throw new IllegalArgumentException("Expected something of whom to ask, but found nothing.");
        }
    }
}
