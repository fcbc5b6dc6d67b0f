package org.marugoto.identity;

import java.time.LocalDate;
import java.util.Optional;
import org.marugoto.household.PersonId;

/**
 * What is known of a person for the moment of a comparison. Personal data: it is compared and neither kept nor logged.
 *
 * @param person whose particulars
 * @param name as it is written, such as 髙橋 花子; empty if not known
 * @param kana the reading, in hiragana or katakana of any width; empty if not known
 * @param bornFrom the earliest day of birth, or empty if not known
 * @param bornTo the latest day of birth; the same as {@code bornFrom} if the day is known
 * @param address as it is written; empty if not known
 * @param phone as it is written; empty if not known
 */
public record Particulars(
        PersonId person,
        Optional<String> name,
        Optional<String> kana,
        Optional<LocalDate> bornFrom,
        Optional<LocalDate> bornTo,
        Optional<String> address,
        Optional<String> phone) {

    /** Says whose it is and nothing of what it says. */
    @Override
    public String toString() {
        return "Particulars[" + person + "]";
    }
}
