package org.marugoto.resource;

/**
 * A point on the map (緯度・経度), in degrees of the world geodetic system.
 *
 * @param latitude from -90 to 90
 * @param longitude from -180 to 180
 */
public record Position(double latitude, double longitude) {

    /** The length of one degree of latitude, in kilometres. */
    public static final double KILOMETRES_PER_DEGREE = 111.195;

    /** @throws IllegalArgumentException if it is no point on the map */
    public Position {
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException(
                    "Expected a latitude of -90 to 90 and a longitude of -180 to 180, but found (%s, %s)."
                                    .formatted(latitude, longitude)
                            + " Maybe they are swapped.");
        }
    }

    /** How far north of the equator, in kilometres. */
    public double north() {
        return latitude * KILOMETRES_PER_DEGREE;
    }

    /**
     * How far east of Greenwich, in kilometres.
     *
     * @param cosine that of the latitude of the parallel along which it is measured, one for all points that are compared
     */
    public double east(double cosine) {
        return longitude * KILOMETRES_PER_DEGREE * cosine;
    }
}
