package org.marugoto.examples;

import java.util.Collection;
import org.marugoto.resource.Position;

/** Puts points of the earth onto a sheet, north up, the same scale both ways; exact enough within a municipality. */
final class MapFrame {

    private static final double KILOMETRES_A_DEGREE = 111.2;

    private final double west;
    private final double north;
    private final double cosine;
    private final double pixelsADegree;
    private final double left;
    private final double top;

    /** A frame around the points, on a sheet that begins at the corner and is so wide and high at most. */
    MapFrame(Collection<Position> points, double left, double top, double width, double height) {
        double south = points.stream().mapToDouble(Position::latitude).min().orElse(0);
        this.north = points.stream().mapToDouble(Position::latitude).max().orElse(0);
        this.west = points.stream().mapToDouble(Position::longitude).min().orElse(0);
        double east = points.stream().mapToDouble(Position::longitude).max().orElse(0);
        this.cosine = StrictMath.cos(Math.toRadians((south + north) / 2));
        double wide = Math.max((east - west) * cosine, 0.001);
        double high = Math.max(north - south, 0.001);
        this.pixelsADegree = Math.min(width / wide, height / high);
        this.left = left + (width - (east - west) * cosine * pixelsADegree) / 2;
        this.top = top + (height - (north - south) * pixelsADegree) / 2;
    }

    double x(Position at) {
        return left + (at.longitude() - west) * cosine * pixelsADegree;
    }

    double y(Position at) {
        return top + (north - at.latitude()) * pixelsADegree;
    }

    double pixelsAKilometre() {
        return pixelsADegree / KILOMETRES_A_DEGREE;
    }

    /** A bar of 1, 2 or 5 times a power of ten kilometres, at most so many pixels long. */
    double barKilometres(double most) {
        double fits = most / pixelsAKilometre();
        double power = Math.pow(10, Math.floor(Math.log10(fits)));
        return power * (fits / power >= 5 ? 5 : fits / power >= 2 ? 2 : 1);
    }
}
