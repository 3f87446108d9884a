package org.caspia.render.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.caspia.render.style.Symbol.Mark;
import org.caspia.render.style.Symbol.Pen;
import org.caspia.render.style.Symbol.TextStyle;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.style.Fill;
import org.geotools.api.style.LineSymbolizer;
import org.geotools.api.style.PointSymbolizer;
import org.geotools.api.style.PolygonSymbolizer;
import org.geotools.api.style.Rule;
import org.geotools.api.style.Stroke;
import org.geotools.api.style.Style;
import org.geotools.api.style.Symbolizer;
import org.geotools.api.style.TextSymbolizer;

/**
 * A style sheet ready for painting: which symbols a feature gets at a scale. Rules that have no filter are worked out once a scale band,
 * the others once a feature and band. Safe for several threads.
 */
public final class SymbolSheet {
    private final List<Rule> rules;
    private final double[] limits;
    private final Map<Rule, List<Symbol>> compiled = new ConcurrentHashMap<>();
    private final Map<Key, List<Symbol>> byFeature = new ConcurrentHashMap<>();

    private record Key(SimpleFeature feature, int band) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && that.feature == feature && that.band == band;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(feature) * 31 + band;
        }
    }

    /**
     * Prepares a style sheet.
     *
     * @param style rules whose colours, sizes and fonts are literals
     */
    public SymbolSheet(Style style) {
        this.rules = style.featureTypeStyles().stream()
                .flatMap(features -> features.rules().stream())
                .toList();
        TreeSet<Double> found = new TreeSet<>();
        rules.forEach(rule -> {
            found.add(rule.getMinScaleDenominator());
            found.add(rule.getMaxScaleDenominator());
        });
        this.limits = found.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /**
     * Returns the symbols of a feature, in painting order.
     *
     * @param feature the feature
     * @param scaleDenominator the scale of the map
     * @return one symbol for each rule that holds; empty if none does
     */
    public List<Symbol> symbolsOf(SimpleFeature feature, double scaleDenominator) {
        int band = 0;
        while (band < limits.length && limits[band] <= scaleDenominator) {
            band++;
        }
        return byFeature.computeIfAbsent(new Key(feature, band), key -> evaluate(feature, scaleDenominator));
    }

    private List<Symbol> evaluate(SimpleFeature feature, double scaleDenominator) {
        List<Symbol> found = new ArrayList<>(2);
        for (Rule rule : rules) {
            boolean atScale = rule.getMinScaleDenominator() <= scaleDenominator
                    && scaleDenominator < rule.getMaxScaleDenominator();
            if (atScale && (rule.getFilter() == null || rule.getFilter().evaluate(feature))) {
                found.addAll(compiled.computeIfAbsent(rule, SymbolSheet::compile));
            }
        }
        return List.copyOf(found);
    }

    private static List<Symbol> compile(Rule rule) {
        return rule.symbolizers().stream().map(SymbolSheet::compile).toList();
    }

    private static Symbol compile(Symbolizer symbolizer) {
        if (symbolizer instanceof PolygonSymbolizer area) {
            return new Symbol(Optional.of(argb(area.getFill())), Optional.empty(), Optional.empty(), Optional.empty());
        }
        if (symbolizer instanceof LineSymbolizer line) {
            return new Symbol(Optional.empty(), Optional.of(pen(line.getStroke())), Optional.empty(), Optional.empty());
        }
        if (symbolizer instanceof PointSymbolizer point) {
            return new Symbol(Optional.empty(), Optional.empty(), Optional.of(mark(point)), Optional.empty());
        }
        if (symbolizer instanceof TextSymbolizer text) {
            return new Symbol(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(text(text)));
        }
        throw new IllegalArgumentException(
                "no painter for " + symbolizer.getClass().getSimpleName());
    }

    private static Pen pen(Stroke stroke) {
        List<Float> dashes = new ArrayList<>();
        float[] array = stroke.getDashArray();
        if (array != null) {
            for (float length : array) {
                dashes.add(length);
            }
        }
        return new Pen(
                argb(stroke.getColor(), stroke.getOpacity()), (float) number(stroke.getWidth()), List.copyOf(dashes));
    }

    private static Mark mark(PointSymbolizer point) {
        var graphic = point.getGraphic();
        var mark = (org.geotools.api.style.Mark) graphic.graphicalSymbols().get(0);
        return new Mark(
                text(mark.getWellKnownName()),
                (float) number(graphic.getSize()),
                argb(mark.getFill()),
                argb(mark.getStroke().getColor(), mark.getStroke().getOpacity()),
                (float) number(mark.getStroke().getWidth()));
    }

    private static TextStyle text(TextSymbolizer text) {
        var font = text.getFont();
        return new TextStyle(
                text(font.getFamily().get(0)),
                "bold".equals(font.getWeight().evaluate(null)),
                "italic".equals(font.getStyle().evaluate(null)),
                (float) number(font.getSize()),
                argb(text.getFill()),
                argb(text.getHalo().getFill()),
                (float) number(text.getHalo().getRadius()),
                Float.parseFloat(text.getOptions().getOrDefault("charSpacing", "0")),
                Boolean.parseBoolean(text.getOptions().getOrDefault("upperCase", "false")),
                number(text.getPriority()));
    }

    private static int argb(Fill fill) {
        return argb(fill.getColor(), fill.getOpacity());
    }

    private static int argb(Expression color, Expression opacity) {
        int rgb = Integer.parseInt(text(color).substring(1), 16);
        return (int) Math.round(number(opacity) * 255) << 24 | rgb;
    }

    private static String text(Expression expression) {
        return expression.evaluate(null, String.class);
    }

    private static double number(Expression expression) {
        return ((Number) expression.evaluate(null)).doubleValue();
    }
}
