package org.caspia.basemap;

import java.nio.file.Path;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.caspia.problem.ProblemException;

/**
 * Reads a relief file: after the header the number of columns and rows, west, north and cell in degrees, then deflated
 * differences between each cell and its western neighbour, low bytes of a row before its high bytes.
 */
final class ElevationFile {
    private ElevationFile() {}

    static Elevation read(Path file) throws ProblemException {
        Cursor in = DataFile.open(file);
        int width = in.readUnsigned();
        int height = in.readUnsigned();
        double westDeg = in.readDouble();
        double northDeg = in.readDouble();
        double cellDeg = in.readDouble();
        byte[] planes = new byte[width * height * Short.BYTES];
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(in.bytes(), in.position(), in.bytes().length - in.position());
            if (inflater.inflate(planes) != planes.length) {
                throw DataFile.damaged(file, "its content ends too soon");
            }
        } catch (DataFormatException e) {
            throw DataFile.damaged(file, "its content cannot be unpacked");
        } finally {
            inflater.end();
        }
        return new Elevation(undelta(planes, width, height), width, westDeg, northDeg, cellDeg);
    }

    private static short[] undelta(byte[] planes, int width, int height) {
        short[] metres = new short[width * height];
        for (int row = 0; row < height; row++) {
            int low = row * width * Short.BYTES;
            int high = low + width;
            short value = 0;
            for (int column = 0; column < width; column++) {
                value += (short) ((planes[low + column] & 0xff) | planes[high + column] << 8);
                metres[row * width + column] = value;
            }
        }
        return metres;
    }
}
