package org.marugoto.exchange;

import org.marugoto.code.Wording;
import org.marugoto.decide.Reason;

/**
 * Something that got lost, or was assumed, in a document.
 *
 * @param file the document's name
 * @param path where it was the first time, such as {@code contents[0].program} or {@code 備考 (2)}
 * @param times how often, 1 or more
 * @param reason what and why
 */
public record Loss(String file, String path, int times, Reason reason) {

    /** One line for people: {@code FILE: PATH: what (3 times)}. */
    public String text(Wording wording) {
        String often = times == 1 ? "" : " ×" + times;
        return "%s: %s%s: %s".formatted(file, path, often, wording.of(reason));
    }
}
