import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.prep.PreparedGeometry;

/** An outline of Natural Earth: a province in most countries, something smaller in a few. */
record Shape(Geometry geometry, PreparedGeometry prepared, String country, List<String> names) {}
