package org.marugoto.area;

import org.marugoto.code.Text;
import org.marugoto.decide.Id;

/**
 * One way to divide a municipality (圏域の種類), such as wards, school districts or daily-life areas; the municipality names
 * it.
 *
 * @param id the stable id, such as {@code ward}; as {@link Id#checked(String)} wants it
 * @param name what the municipality calls one area of this scheme, such as 小学校区
 */
public record AreaScheme(String id, Text name) {

    /** @throws IllegalArgumentException if the id cannot be an identifier */
    public AreaScheme {
        Id.checked(id);
    }
}
