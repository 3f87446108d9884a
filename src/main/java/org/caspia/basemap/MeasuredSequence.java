package org.caspia.basemap;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateXYM;
import org.locationtech.jts.geom.impl.PackedCoordinateSequence;

/**
 * X, Y and M triples in one array, which {@link #getRawCoordinates()} gives without a copy.
 *
 * <p>JTS 1.20 fails when it reads a sequence with M into a plain coordinate, as its point locators do; here such a
 * coordinate gets x and y only.
 */
final class MeasuredSequence extends PackedCoordinateSequence.Double {
    static final int ORDINATES = 3;
    private static final int MEASURES = 1;
    private static final long serialVersionUID = 1L;

    MeasuredSequence(double[] ordinates) {
        super(ordinates, ORDINATES, MEASURES);
    }

    @Override
    public void getCoordinate(int i, Coordinate coordinate) {
        coordinate.setX(getX(i));
        coordinate.setY(getY(i));
        if (coordinate instanceof CoordinateXYM) {
            coordinate.setM(getM(i));
        }
    }

    @Override
    public MeasuredSequence copy() {
        return new MeasuredSequence(getRawCoordinates().clone());
    }
}
