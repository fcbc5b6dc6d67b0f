package org.marugoto.privacy;

import org.marugoto.decide.Id;
import org.marugoto.household.PersonId;

/**
 * Why data may reach somebody (提供の根拠). Closed: whatever the case, it is one of these. Values are immutable and
 * thread-safe.
 */
public sealed interface Ground {

    /** No ground: only what stays anonymous may be told. */
    Ground NONE = new None();

    /** No ground. */
    record None() implements Ground {
        @Override
        public String toString() {
            return "NONE";
        }
    }

    /**
     * Consent (本人同意). Each person who is spoken of needs a consent of their own; this names whose the sheet is.
     *
     * @param person whose consent
     * @param purpose for what
     */
    record ByConsent(PersonId person, Purpose purpose) implements Ground {
        @Override
        public String toString() {
            return "CONSENT " + person + " " + purpose;
        }
    }

    /**
     * A support conference under art. 106-6 of the Social Welfare Act (支援会議), whose members are bound to secrecy.
     *
     * @param conference which one; 1 to 64 characters without blanks
     */
    record ByConference(String conference) implements Ground {
        /** @throws IllegalArgumentException if it cannot be an identifier */
        public ByConference {
            Id.checked(conference);
        }

        @Override
        public String toString() {
            return "CONFERENCE_106_6 " + conference;
        }
    }

    /**
     * A duty by law, such as the notice of suspected abuse (通告・通報).
     *
     * @param article which one, as a code of 1 to 64 characters without blanks, such as {@code ELDER-ABUSE-ACT-7}
     */
    record ByLegalDuty(String article) implements Ground {
        /** @throws IllegalArgumentException if it cannot be a code */
        public ByLegalDuty {
            Id.checked(article);
        }

        @Override
        public String toString() {
            return "LEGAL_DUTY " + article;
        }
    }

    /** The consent of a person. */
    static Ground consent(PersonId person, Purpose purpose) {
        return new ByConsent(person, purpose);
    }

    /** A conference under art. 106-6. */
    static Ground conference(String conference) {
        return new ByConference(conference);
    }

    /** A duty by law. */
    static Ground legalDuty(String article) {
        return new ByLegalDuty(article);
    }

    /**
     * The ground with this text, as {@code toString()} of each ground makes it.
     *
     * @throws IllegalArgumentException if it is none
     */
    static Ground of(String text) {
        String[] words = text.split(" ", -1);
        if (text.equals("NONE")) {
            return NONE;
        }
        if (words.length == 3 && words[0].equals("CONSENT")) {
            return consent(PersonId.of(words[1]), Purpose.of(words[2]));
        }
        if (words.length == 2 && words[0].equals("CONFERENCE_106_6")) {
            return conference(words[1]);
        }
        if (words.length == 2 && words[0].equals("LEGAL_DUTY")) {
            return legalDuty(words[1]);
        }
        throw new IllegalArgumentException(
                "A ground is NONE, CONSENT person purpose, CONFERENCE_106_6 id or LEGAL_DUTY article,"
                        + " but found another text of (%d) words.".formatted(words.length));
    }
}
