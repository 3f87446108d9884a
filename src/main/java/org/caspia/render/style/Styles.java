package org.caspia.render.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.FilterFactory;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.style.FeatureTypeStyle;
import org.geotools.api.style.Fill;
import org.geotools.api.style.Rule;
import org.geotools.api.style.Stroke;
import org.geotools.api.style.Style;
import org.geotools.api.style.StyleFactory;
import org.geotools.api.style.Symbolizer;
import org.geotools.filter.FilterFactoryImpl;
import org.geotools.styling.StyleFactoryImpl;

/**
 * A short way to write GeoTools style sheets. The factories are made directly: finding them through the service loader takes longer than
 * painting the map.
 */
final class Styles {
    static final FilterFactory FILTERS = new FilterFactoryImpl();
    static final StyleFactory STYLES = new StyleFactoryImpl();

    private final List<Rule> rules = new ArrayList<>();

    /** For which features and scales a rule holds: from the finer denominator (included) to the coarser one (excluded). */
    record When(Filter filter, double minDenominator, double maxDenominator) {
        static When always() {
            return new When(Filter.INCLUDE, 0, Double.POSITIVE_INFINITY);
        }

        static When closerThan(double denominator) {
            return new When(Filter.INCLUDE, 0, denominator);
        }

        When and(Filter more) {
            Filter both = Filter.INCLUDE.equals(filter) ? more : FILTERS.and(filter, more);
            return new When(both, minDenominator, maxDenominator);
        }

        When fartherThan(double denominator) {
            return new When(filter, denominator, maxDenominator);
        }
    }

    static Filter is(String attribute, Object value) {
        return FILTERS.equals(FILTERS.property(attribute), FILTERS.literal(value));
    }

    static Filter atMost(String attribute, long value) {
        return FILTERS.lessOrEqual(FILTERS.property(attribute), FILTERS.literal(value));
    }

    static Filter between(String attribute, long low, long high) {
        return FILTERS.between(FILTERS.property(attribute), FILTERS.literal(low), FILTERS.literal(high));
    }

    Styles rule(When when, Symbolizer... symbolizers) {
        Rule rule = STYLES.createRule();
        if (!Filter.INCLUDE.equals(when.filter())) {
            rule.setFilter(when.filter());
        }
        rule.setMinScaleDenominator(when.minDenominator());
        rule.setMaxScaleDenominator(when.maxDenominator());
        rule.symbolizers().addAll(List.of(symbolizers));
        rules.add(rule);
        return this;
    }

    Style build() {
        FeatureTypeStyle features = STYLES.createFeatureTypeStyle(rules.toArray(new Rule[0]));
        Style style = STYLES.createStyle();
        style.featureTypeStyles().add(features);
        return style;
    }

    static Symbolizer area(int argb) {
        return STYLES.createPolygonSymbolizer(null, fill(argb), null);
    }

    static Symbolizer line(int argb, double widthPx, float... dashPx) {
        Stroke stroke = STYLES.createStroke(color(argb), literal(widthPx), opacity(argb));
        if (dashPx.length > 0) {
            stroke.setDashArray(dashPx);
        }
        return STYLES.createLineSymbolizer(stroke, null);
    }

    static Symbolizer point(String shape, double sizePx, int fillArgb, int strokeArgb, double strokePx) {
        var mark = STYLES.createMark(
                literal(shape),
                STYLES.createStroke(color(strokeArgb), literal(strokePx), opacity(strokeArgb)),
                fill(fillArgb),
                literal(sizePx),
                literal(0));
        var graphic = STYLES.createGraphic(
                null, new org.geotools.api.style.Mark[] {mark}, null, literal(1), literal(sizePx), literal(0));
        return STYLES.createPointSymbolizer(graphic, null);
    }

    /** A name; options that SLD has no element for go into the vendor options that GeoServer made common. */
    static Symbolizer name(Symbol.TextStyle text, String attribute) {
        var font = STYLES.createFont(
                literal(text.family()),
                literal(text.italic() ? "italic" : "normal"),
                literal(text.bold() ? "bold" : "normal"),
                literal(text.sizePx()));
        var halo = STYLES.createHalo(fill(text.haloArgb()), literal(text.haloPx()));
        var symbolizer = STYLES.createTextSymbolizer(
                fill(text.argb()),
                new org.geotools.api.style.Font[] {font},
                halo,
                FILTERS.property(attribute),
                null,
                null);
        symbolizer.setPriority(literal(text.priority()));
        symbolizer.getOptions().put("charSpacing", String.format(Locale.ROOT, "%.3f", text.spacingEm()));
        symbolizer.getOptions().put("upperCase", Boolean.toString(text.upperCase()));
        return symbolizer;
    }

    private static Fill fill(int argb) {
        return STYLES.createFill(color(argb), opacity(argb));
    }

    private static Expression color(int argb) {
        return literal(String.format(Locale.ROOT, "#%06X", argb & 0xFFFFFF));
    }

    private static Expression opacity(int argb) {
        return literal((argb >>> 24) / 255.0);
    }

    private static Expression literal(Object value) {
        return FILTERS.literal(value);
    }
}
