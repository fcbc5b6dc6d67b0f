package org.marugoto.platform;

import java.util.Optional;
import org.marugoto.area.AreaId;
import org.marugoto.decide.Id;

/**
 * The identifier of a resource map (地域資源マップ): that of its area, or {@link #WHOLE}.
 *
 * @param value 1 to 64 characters without blanks, such as {@code chuo}
 */
public record ResourceMapId(String value) implements Id {

    /** The map of the whole municipality. */
    public static final ResourceMapId WHOLE = new ResourceMapId("*");

    /** @throws IllegalArgumentException if the value cannot be an identifier, see {@link Id#checked(String)} */
    public ResourceMapId {
        Id.checked(value);
    }

    /** The identifier with this value. */
    public static ResourceMapId of(String value) {
        return new ResourceMapId(value);
    }

    /** The map of an area, or of the whole municipality. */
    public static ResourceMapId of(Optional<AreaId> area) {
        return area.map(AreaId::value).map(ResourceMapId::of).orElse(WHOLE);
    }

    @Override
    public String toString() {
        return value;
    }
}
