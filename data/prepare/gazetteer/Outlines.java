import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;

/** The outlines of Natural Earth, of which each is asked for by a point. */
final class Outlines {
    private final STRtree shapes = new STRtree();
    private final GeometryFactory geometries = new GeometryFactory();

    /** All outlines. */
    @SuppressWarnings("unchecked")
    List<Shape> all() {
        return shapes.query(new Envelope(-180, 180, -90, 90));
    }

    void read(Path file) throws IOException, ParseException {
        WKBReader wkb = new WKBReader();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            String[] f = line.split("\t", -1);
            String country = f[0].equals("-1") || f[0].equals("-99") ? fixCountry(f[1]) : f[0];
            if (country.isEmpty() || f[5].isEmpty()) {
                continue;
            }
            byte[] bytes = unhex(f[5]);
            int skip = 8 + new int[] {0, 32, 48, 48, 64}[(bytes[3] >> 1) & 7];
            Geometry geometry = wkb.read(Arrays.copyOfRange(bytes, skip, bytes.length));
            List<String> names = List.of(f[2], f[3], f[4]).stream().filter(PlaceList::isUsable).distinct().toList();
            shapes.insert(
                    geometry.getEnvelopeInternal(),
                    new Shape(geometry, PreparedGeometryFactory.prepare(geometry), country, names));
        }
        shapes.build();
    }

    /** The outline of the country that a point lies in, or nearest to. */
    Shape find(double lon, double lat, String country) {
        Point point = geometries.createPoint(new Coordinate(lon, lat));
        Envelope near = point.getEnvelopeInternal();
        near.expandBy(0.2);
        Shape best = null;
        double bestDistance = Double.MAX_VALUE;
        for (Object found : shapes.query(near)) {
            Shape shape = (Shape) found;
            if (!shape.country().equals(country)) {
                continue;
            }
            double distance = shape.prepared().contains(point) ? 0 : shape.geometry().distance(point);
            if (distance < bestDistance) {
                bestDistance = distance;
                best = shape;
            }
        }
        return best;
    }

    private static String fixCountry(String iso3) {
        return switch (iso3) {
            case "NOR" -> "NO";
            case "FRA" -> "FR";
            case "KOS" -> "XK";
            case "SOL" -> "SO";
            case "CYN" -> "CY";
            default -> "";
        };
    }

    private static byte[] unhex(String hex) {
        byte[] bytes = new byte[hex.length() / 2];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16);
        }
        return bytes;
    }
}
