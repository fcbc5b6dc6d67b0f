package org.marugoto.consultation;

import java.time.LocalDate;
import org.marugoto.decide.Id;

/**
 * The identifier of the appointment book of one desk on one day.
 *
 * @param value agency, desk and day, such as {@code fukumaru/fukumaru-desk/2024-04-02}
 */
public record BookId(String value) implements Id {

    /** @throws IllegalArgumentException if the value cannot be an identifier */
    public BookId {
        Id.checked(value);
    }

    /** The identifier with this value. */
    public static BookId of(String value) {
        return new BookId(value);
    }

    /**
     * The book of this desk on this day.
     *
     * @throws IllegalArgumentException if the ids of agency and desk hold a slash or are together longer than 52 characters
     */
    public static BookId at(DeskId desk, LocalDate on) {
        String value = desk + "/" + on;
        if (value.chars().filter(c -> c == '/').count() != 2 || value.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "A desk with appointments has ids without slashes and of at most 52 characters together with its"
                            + " agency's, but found (%s). Maybe call the desk shorter.".formatted(desk));
        }
        return new BookId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
