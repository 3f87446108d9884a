package org.caspia.corridor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caspia.geo.Geodesics;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * How many kilometres of a line lie in each country, by overlay of the line with the countries' areas. Sea legs belong to no country:
 * they are counted as sea, even in territorial waters.
 */
public final class CountryShares {
    /** The key for kilometres outside every country. */
    public static final String SEA = "sea";

    private record Indexed(String country, Geometry area, PreparedGeometry prepared) {}

    private final STRtree index = new STRtree();

    /**
     * Prepares the overlay; worth keeping for many routes.
     *
     * @param areas the countries
     */
    public CountryShares(CountryAreas areas) {
        for (CountryAreas.Area area : areas.listAreas()) {
            for (int i = 0; i < area.area().getNumGeometries(); i++) {
                Geometry part = area.area().getGeometryN(i);
                index.insert(
                        part.getEnvelopeInternal(),
                        new Indexed(area.country(), part, PreparedGeometryFactory.prepare(part)));
            }
        }
        index.build();
    }

    /**
     * Computes the kilometres of legs in each country, as drawn.
     *
     * @param legs the legs of a route
     * @return kilometres by ISO alpha-3 code or {@link #SEA}, the largest first; water crossed by land legs counts as sea
     */
    public Map<String, Double> kmByCountry(List<Leg> legs) {
        Map<String, Double> sums = new LinkedHashMap<>();
        for (Leg leg : legs) {
            double leftKm = leg.drawnKm();
            if (leg.mode() != Mode.SEA) {
                leftKm -= addLand(leg.geometry(), sums);
            }
            if (leftKm > 0.5) {
                sums.merge(SEA, leftKm, Double::sum);
            }
        }
        Map<String, Double> sorted = new LinkedHashMap<>();
        sums.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(e -> sorted.put(e.getKey(), e.getValue()));
        return sorted;
    }

    private double addLand(LineString line, Map<String, Double> sums) {
        double coveredKm = 0;
        for (Object hit : index.query(line.getEnvelopeInternal())) {
            Indexed area = (Indexed) hit;
            if (!area.prepared().intersects(line)) {
                continue;
            }
            double km = area.prepared().covers(line)
                    ? Geodesics.lengthM(line) / 1000
                    : lengthKm(area.area().intersection(line));
            sums.merge(area.country(), km, Double::sum);
            coveredKm += km;
        }
        return coveredKm;
    }

    private static double lengthKm(Geometry parts) {
        List<LineString> lines = new ArrayList<>();
        for (int i = 0; i < parts.getNumGeometries(); i++) {
            if (parts.getGeometryN(i) instanceof LineString line) {
                lines.add(line);
            }
        }
        return lines.stream().mapToDouble(Geodesics::lengthM).sum() / 1000;
    }
}
