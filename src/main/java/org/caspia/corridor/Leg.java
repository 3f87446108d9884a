package org.caspia.corridor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.caspia.geo.Geodesics;
import org.locationtech.jts.geom.LineString;

/**
 * One piece of the network, by one mode between two nodes; it can be used in both directions.
 *
 * @param id key within the network
 * @param from one end
 * @param to the other end
 * @param mode how goods move
 * @param geometry the line from {@code from} to {@code to}, degrees, x longitude and y latitude; not to be changed
 * @param info what else is known
 */
public record Leg(String id, Node from, Node to, Mode mode, LineString geometry, LegInfo info) {
    /**
     * Checks key and ends.
     *
     * @throws IllegalArgumentException if the key is blank, or the leg leads back to its own start
     */
    public Leg {
        if (id.isBlank()) {
            throw new IllegalArgumentException("a leg needs a key");
        }
        if (from.id().equals(to.id())) {
            throw new IllegalArgumentException("leg " + id + " leads from " + from.id() + " to itself");
        }
    }

    /**
     * Returns a name for people.
     *
     * @return its own name with its ends, or its ends alone
     */
    public String title() {
        String ends = from.name() + " – " + to.name();
        return info.name().isEmpty() ? ends : info.name() + ": " + ends;
    }

    /**
     * Lists the corridors that use the leg.
     *
     * @return in the order of the data
     */
    public List<CorridorId> corridors() {
        return info.corridors();
    }

    /**
     * Tells whether the leg belongs to a corridor.
     *
     * @param corridor the corridor asked about
     * @return true if it does
     */
    public boolean isOf(CorridorId corridor) {
        return info.corridors().contains(corridor);
    }

    /**
     * Returns whether it can be used today.
     *
     * @return its status
     */
    public Status status() {
        return info.status();
    }

    /**
     * Returns how exactly the line is drawn.
     *
     * @return its precision
     */
    public Precision precision() {
        return info.precision();
    }

    /**
     * Returns how sure the leg is.
     *
     * @return its confidence
     */
    public Confidence confidence() {
        return info.confidence();
    }

    /**
     * Finds the track gauge.
     *
     * @return the gauge, or nothing where there is no track
     */
    public Optional<Gauge> findGauge() {
        return info.gauges().stream().findFirst();
    }

    /**
     * Finds a figure of the leg.
     *
     * @param quantity what to look for
     * @return the figure with its source, or nothing if none is known
     */
    public Optional<Figure> findFigure(Quantity quantity) {
        return Optional.ofNullable(info.figures().get(quantity));
    }

    /**
     * Computes the geodesic length of the line as drawn. A schematic line is somewhat shorter than the track.
     *
     * @return kilometres
     */
    public double drawnKm() {
        return Geodesics.lengthM(geometry) / 1000;
    }

    /**
     * Returns the length to reckon with: the published or estimated one where there is one, else the drawn one.
     *
     * @return kilometres
     */
    public double lengthKm() {
        Figure published = info.figures().get(Quantity.LENGTH_KM);
        return published == null ? drawnKm() : published.value();
    }

    /**
     * Returns the end that is not the given one.
     *
     * @param node one end
     * @return the other
     * @throws IllegalArgumentException if the node is no end of this leg
     */
    public Node otherEnd(Node node) {
        if (node.id().equals(from.id())) {
            return to;
        }
        if (node.id().equals(to.id())) {
            return from;
        }
        throw new IllegalArgumentException(node.id() + " is no end of leg " + id);
    }

    /**
     * Lists the countries whose territory the leg needs: those of its ends, and those it passes through.
     *
     * @return ISO 3166 alpha-3 codes, each once, that of {@code from} first
     */
    public List<String> listCountries() {
        Set<String> countries = new LinkedHashSet<>();
        countries.add(from.country());
        countries.addAll(info.through());
        countries.add(to.country());
        return List.copyOf(countries);
    }

    /**
     * Tells whether the leg exists in a year, by its dates; a leg without dates exists if it is open.
     *
     * @param year such as 2024
     * @param withPlans whether a leg that is not yet open counts from the year it is planned to open
     * @return true if it can be used in that year
     */
    public boolean existsIn(int year, boolean withPlans) {
        Occasion opened = info.dates().get("opened");
        Occasion closed = info.dates().get("closed");
        if (closed != null && year > closed.year()) {
            return false;
        }
        return switch (info.status()) {
            case OPEN -> opened == null || year >= opened.year();
            case CLOSED -> closed != null && (opened == null || year >= opened.year());
            case UNDER_CONSTRUCTION, PLANNED -> withPlans && opened != null && year >= opened.year();
        };
    }
}
