package org.marugoto.resource;

import org.marugoto.area.AreaId;

/**
 * Where a resource is (所在地).
 *
 * @param area the area it lies in
 * @param address how to get there, not empty
 * @param confidential whether it must never be told by search, export or map, as of a shelter
 */
public record Location(AreaId area, String address, boolean confidential) {

    /** @throws IllegalArgumentException if the address is empty */
    public Location {
        if (address.isBlank()) {
            throw new IllegalArgumentException("Expected an address, but found an empty one.");
        }
    }

    /** The confidential address stays out of every text. */
    @Override
    public String toString() {
        return confidential ? "(confidential)" : address + " (" + area + ")";
    }
}
