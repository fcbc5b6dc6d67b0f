package org.marugoto.outreach;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.marugoto.area.AreaId;

/**
 * Where a campaign goes before any person is known.
 *
 * @param kind a code such as {@link #AREA}
 * @param area the area it lies in; empty for the whole municipality
 * @param listed whether only the dwellings of a list are visited; a door that is not on it is refused
 */
public record Target(
        @NotNull @Size(min = 1, max = 64) String kind,
        @NotNull Optional<AreaId> area,
        boolean listed) {

    /** From door to door in an area (ローラー訪問). */
    public static final String AREA = "AREA";
    /** The dwellings of a list (名簿訪問). */
    public static final String ADDRESS_LIST = "ADDRESS_LIST";
    /** A place where people are (居場所). */
    public static final String PLACE = "PLACE";
    /** An event (催し). */
    public static final String EVENT = "EVENT";
}
