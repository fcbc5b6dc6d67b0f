package org.marugoto.form;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * One version of a form (帳票の版).
 *
 * @param form which form
 * @param version its number, from 1 on
 */
public record FormVersion(@NotNull FormId form, @Min(1) int version) {

    /** This version of this form. */
    public static FormVersion of(FormId form, int version) {
        return new FormVersion(form, version);
    }

    @Override
    public String toString() {
        return form + "/" + version;
    }
}
