package org.marugoto.matching;

import org.marugoto.decide.Reason;

/** Why a certificate does not prove its plan. */
public enum CertificateFault implements Reason.Code {
    /** Somebody is placed where they cannot be, or a required place is not given. */
    CERTIFICATE_PLACEMENT,
    /** A resource takes more people than it has places. */
    CERTIFICATE_OVER_CAPACITY,
    /** A price is below nothing, or missing. */
    CERTIFICATE_NEGATIVE_PRICE,
    /** A resource has a price though one of its places is free. */
    CERTIFICATE_PRICE_OF_GAP,
    /** Somebody would be better off elsewhere at these prices. */
    CERTIFICATE_BETTER_ELSEWHERE,
    /** The objective is not the sum of its parts. */
    CERTIFICATE_OBJECTIVE,
    /** A price is higher than what one more place would gain. */
    CERTIFICATE_PRICE_TOO_HIGH
}
