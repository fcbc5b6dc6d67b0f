package org.marugoto.privacy;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.marugoto.household.PersonId;

/**
 * Who speaks for somebody who cannot (代理人).
 *
 * @param person who
 * @param capacity by which right, a code of the profile's list {@code representatives}, such as {@code GUARDIAN} (後見人) or
 *     {@code PARENT} (親権者)
 */
public record Representative(
        @NotNull PersonId person,
        @NotNull @Size(min = 1, max = 64) String capacity) {}
