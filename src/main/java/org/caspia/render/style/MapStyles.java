package org.caspia.render.style;

import static org.caspia.render.style.Styles.atMost;
import static org.caspia.render.style.Styles.between;
import static org.caspia.render.style.Styles.is;

import org.caspia.basemap.Attributes;
import org.caspia.render.style.Styles.When;
import org.caspia.render.style.Symbol.TextStyle;
import org.geotools.api.style.Style;

/** The style sheets of the base map in a theme. */
public final class MapStyles {
    private static final String SANS = "Noto Sans";
    private static final String SERIF = "Noto Serif";

    private final Palette colors;

    /**
     * Makes the style sheets of a theme.
     *
     * @param colors the theme's colours
     */
    public MapStyles(Palette colors) {
        this.colors = colors;
    }

    /**
     * Returns how coasts are drawn.
     *
     * @return lines
     */
    public Style coast() {
        return new Styles()
                .rule(When.closerThan(3e6), Styles.line(colors.coast(), 1.0))
                .rule(When.always().fartherThan(3e6), Styles.line(colors.coast(), 0.7))
                .build();
    }

    /**
     * Returns how borders are drawn: recognised ones as a line in a soft band, all others dashed.
     *
     * @return lines by {@code status}
     */
    public Style borders() {
        var recognised = is(Attributes.STATUS, "recognised");
        return new Styles()
                .rule(When.closerThan(9e6).and(recognised), Styles.line(colors.borderBand(), 5))
                .rule(When.closerThan(16e6).and(recognised), Styles.line(colors.border(), 1.2))
                .rule(When.always().fartherThan(16e6).and(recognised), Styles.line(colors.border(), 0.6))
                .rule(
                        When.closerThan(16e6).and(Styles.FILTERS.not(recognised)),
                        Styles.line(colors.border(), 1.1, 5, 3))
                .rule(
                        When.always().fartherThan(16e6).and(Styles.FILTERS.not(recognised)),
                        Styles.line(colors.border(), 0.6, 3, 2))
                .build();
    }

    /**
     * Returns how boundaries of provinces are drawn.
     *
     * @return fine dotted lines, closer than 1:8 million
     */
    public Style provinces() {
        return new Styles()
                .rule(When.closerThan(5e6), Styles.line(colors.province(), 0.9, 1, 2.5f))
                .rule(
                        new When(org.geotools.api.filter.Filter.INCLUDE, 5e6, 8e6),
                        Styles.line(colors.province(), 0.7, 1, 3))
                .build();
    }

    /**
     * Returns how rivers are drawn: the greater ones from farther away.
     *
     * @return lines by {@code rank}
     */
    public Style rivers() {
        return new Styles()
                .rule(When.closerThan(1.5e6), Styles.line(colors.coast(), 1.3))
                .rule(new When(atMost(Attributes.RANK, 5), 1.5e6, 6e6), Styles.line(colors.coast(), 1.0))
                .rule(new When(atMost(Attributes.RANK, 5), 6e6, 14e6), Styles.line(colors.coast(), 0.7))
                .rule(new When(atMost(Attributes.RANK, 3), 14e6, 40e6), Styles.line(colors.coast(), 0.5))
                .build();
    }

    /**
     * Returns how lakes are drawn.
     *
     * @return areas with a shore line
     */
    public Style lakes() {
        return new Styles()
                .rule(When.always(), Styles.area(colors.water()))
                .rule(When.closerThan(30e6), Styles.line(colors.coast(), 0.7))
                .build();
    }

    /**
     * Returns how meridians and parallels are drawn.
     *
     * @return fine lines
     */
    public Style graticule() {
        return new Styles()
                .rule(When.always(), Styles.line(colors.graticule(), 0.6))
                .build();
    }

    /**
     * Returns how towns are drawn and named: the more a town counts, the farther away it is seen.
     *
     * @return marks and names by {@code rank} and {@code capital}
     */
    public Style cities() {
        double[] seenFrom = {90e6, 36e6, 17e6, 13e6, 6.5e6, 3.6e6, 2.0e6, 1.1e6};
        double[] size = {5.4, 4.8, 4.4, 4.0, 3.6, 3.2, 3.0, 2.8};
        float[] letters = {12.5f, 12f, 11.5f, 11f, 10.5f, 10.5f, 10f, 10f};
        Styles styles = new Styles();
        for (int rank = 0; rank < seenFrom.length; rank++) {
            When seen = When.closerThan(seenFrom[rank]).and(between(Attributes.RANK, rank, rank));
            styles.rule(
                    seen.and(Styles.FILTERS.not(is(Attributes.CAPITAL, "country"))),
                    Styles.point("circle", size[rank], colors.paper(), colors.ink(), 1.1),
                    Styles.name(cityName(letters[rank], false, 60 - 4.0 * rank), Attributes.NAME));
            styles.rule(
                    seen.and(is(Attributes.CAPITAL, "country")),
                    Styles.point("square", size[rank] + 1.6, colors.paper(), colors.ink(), 1.4),
                    Styles.name(cityName(letters[rank] + 0.8f, true, 70 - 4.0 * rank), Attributes.NAME));
        }
        return styles.build();
    }

    private TextStyle cityName(float sizePx, boolean bold, double priority) {
        return new TextStyle(SANS, bold, false, sizePx, colors.ink(), colors.halo(), 1.6f, 0, false, priority);
    }

    /**
     * Returns how countries are named: spaced capitals.
     *
     * @return names by {@code label_rank}
     */
    public Style countryNames() {
        double[] seenFrom = {400e6, 400e6, 90e6, 60e6, 36e6, 22e6, 12e6, 9e6};
        float[] letters = {15, 14, 13, 12.5f, 12, 11.5f, 11, 10.5f};
        Styles styles = new Styles();
        for (int rank = 0; rank < seenFrom.length; rank++) {
            boolean last = rank == seenFrom.length - 1;
            var ranked = between(Attributes.LABEL_RANK, rank, last ? 99 : rank);
            TextStyle far = countryName(letters[rank] - 2.5f, 80 - rank);
            TextStyle near = countryName(letters[rank], 80 - rank);
            styles.rule(new When(ranked, 30e6, Math.max(seenFrom[rank], 30e6)), Styles.name(far, Attributes.NAME));
            styles.rule(new When(ranked, 0, Math.min(seenFrom[rank], 30e6)), Styles.name(near, Attributes.NAME));
        }
        return styles.build();
    }

    private TextStyle countryName(float sizePx, double priority) {
        return new TextStyle(
                SANS, true, false, sizePx, colors.countryInk(), colors.halo(), 1.8f, 0.22f, true, priority);
    }

    /**
     * Returns how seas are named: spaced italics along their shape.
     *
     * @return names by {@code rank}
     */
    public Style seaNames() {
        double[] seenFrom = {400e6, 120e6, 60e6, 36e6, 18e6, 9e6, 5e6};
        float[] letters = {18, 17f, 16, 15, 13, 12f, 11};
        Styles styles = new Styles();
        for (int rank = 0; rank < seenFrom.length; rank++) {
            boolean last = rank == seenFrom.length - 1;
            styles.rule(
                    When.closerThan(seenFrom[rank]).and(between(Attributes.RANK, rank, last ? 99 : rank)),
                    Styles.name(waterName(letters[rank], 0.18f, colors.waterHalo(), 96 - rank), Attributes.NAME));
        }
        return styles.build();
    }

    /**
     * Returns how lakes and rivers are named: italics.
     *
     * @return names by {@code rank}
     */
    public Style inlandWaterNames() {
        double[] seenFrom = {22e6, 20e6, 16e6, 11e6, 6e6, 3e6};
        // Rivers are named on the land beside them, where the colour of water would glow.
        int onLand = Argb.withAlpha(colors.halo(), 0x90);
        Styles styles = new Styles();
        for (int rank = 0; rank < seenFrom.length; rank++) {
            boolean last = rank == seenFrom.length - 1;
            styles.rule(
                    When.closerThan(seenFrom[rank]).and(between(Attributes.RANK, rank, last ? 99 : rank)),
                    Styles.name(waterName(10.5f, 0.02f, onLand, 40 - rank), Attributes.NAME));
        }
        return styles.build();
    }

    private TextStyle waterName(float sizePx, float spacingEm, int haloArgb, double priority) {
        return new TextStyle(SERIF, false, true, sizePx, colors.waterInk(), haloArgb, 1.8f, spacingEm, false, priority);
    }
}
