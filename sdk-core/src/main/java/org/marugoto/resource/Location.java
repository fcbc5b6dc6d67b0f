package org.marugoto.resource;

import java.util.Optional;
import org.marugoto.area.AreaId;

/**
 * Where a resource is (所在地).
 *
 * @param area the area it lies in
 * @param address how to get there, not empty
 * @param position the point on the map, if it is known
 * @param confidential whether it must never be told by search, export or map, as of a shelter
 */
public record Location(AreaId area, String address, Optional<Position> position, boolean confidential) {

    /** The area of what lies in none of the profile's areas, as far as anybody can tell; nobody's map shows it. */
    public static final AreaId UNPLACED = AreaId.of("unplaced");

    /** @throws IllegalArgumentException if the address is empty */
    public Location {
        if (address.isBlank()) {
            throw new IllegalArgumentException("Expected an address, but found an empty one.");
        }
    }

    /** A location whose point on the map is not known. */
    public Location(AreaId area, String address, boolean confidential) {
        this(area, address, Optional.empty(), confidential);
    }

    /** The confidential address stays out of every text. */
    @Override
    public String toString() {
        return confidential ? "(confidential)" : address + " (" + area + ")";
    }
}
