package org.caspia.app.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.caspia.app.corridor.ClaimCheck;
import org.caspia.app.corridor.CorridorService;
import org.caspia.corridor.Confidence;
import org.caspia.corridor.Figure;
import org.caspia.corridor.Quantity;
import org.caspia.corridor.Source;
import org.caspia.corridor.VolumeSeries;
import org.caspia.corridor.route.ComparisonRow;
import org.caspia.corridor.route.Grounds;
import org.caspia.corridor.route.Itinerary;
import org.caspia.corridor.route.Totals;

/** Corridors side by side as a page of HTML that needs nothing else: every figure with the numbers of its sources. */
public final class ComparisonHtml {
    private static final String STYLE = """
            :root{color-scheme:light dark;--ink:#1d2a33;--soft:#5b6b76;--line:#d8dee2;--bar:#3b7ea1;--back:#fff}
            @media(prefers-color-scheme:dark){:root{--ink:#e3e9ed;--soft:#9aa9b3;--line:#37434b;--bar:#6db3d6;--back:#151c21}}
            body{font:15px/1.45 "Noto Sans",system-ui,sans-serif;color:var(--ink);background:var(--back);margin:2rem auto;
            max-width:100rem;padding:0 1.5rem}
            h1{font-size:1.6rem;margin:0 0 .3rem}h2{font-size:1.15rem;margin:2.2rem 0 .6rem}
            p{color:var(--soft);max-width:60rem;margin:.3rem 0}.scroll{overflow-x:auto}
            table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
            th,td{padding:.45rem .6rem;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}
            th{font-weight:600;color:var(--soft);font-size:.85rem}td.n,th.n{text-align:right;white-space:nowrap}
            td.t{min-width:11rem}td.n small{white-space:normal;min-width:8rem}td.n sup{display:block;white-space:normal;line-height:1.3}
            sup{color:var(--soft);font-size:.65rem}small{color:var(--soft);display:block}.low{font-style:italic}
            ol{padding-left:2.2rem;font-size:.85rem}a{color:inherit}figure{display:inline-block;margin:.4rem 2rem .8rem 0}
            figcaption{font-size:.85rem;color:var(--soft);max-width:22rem}rect{fill:var(--bar)}svg text{fill:var(--soft);font-size:10px}
            """;

    /** From one bar of a chart to the next in CSS pixels, so that a number of six digits stands above it. */
    private static final int BAR_STEP = 50;

    private final CorridorService service;
    private final List<String> sourceIds = new ArrayList<>();
    private final StringBuilder html = new StringBuilder();

    private ComparisonHtml(CorridorService service) {
        this.service = service;
    }

    /**
     * Writes the page.
     *
     * @param service which compared
     * @param sheet the rows
     * @return a whole page
     */
    public static String page(CorridorService service, ComparisonSheet sheet) {
        ComparisonHtml page = new ComparisonHtml(service);
        page.head(sheet);
        page.table(sheet);
        page.volumes(sheet);
        page.published(sheet);
        page.sources();
        return page.html.toString();
    }

    private void head(ComparisonSheet sheet) {
        String scenario = service.describe(sheet.scenario());
        html.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.append("<title>Corridors compared</title>\n<style>\n")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n");
        html.append("<h1>Corridors compared</h1>\n<p>");
        html.append(scenario.isEmpty() ? "As the network is today." : "Scenario: " + escaped(scenario) + ".");
        html.append(
                " Lengths are sums of published and estimated sections, days the sum of running and waiting; small numbers"
                        + " name the sources, figures in italics are estimates for the greater part.</p>\n");
    }

    private void table(ComparisonSheet sheet) {
        html.append("<div class=\"scroll\"><table>\n<tr><th>Route</th>");
        List.of(
                        "Length",
                        "Days as a rule",
                        "Days at best",
                        "Borders",
                        "Gauge changes",
                        "Transshipments",
                        "USD per 40 ft",
                        "Capacity")
                .forEach(heading ->
                        html.append("<th class=\"n\">").append(heading).append("</th>"));
        html.append("<th>Countries</th><th>Share by mode</th></tr>\n");
        sheet.rows().forEach(this::row);
        html.append("</table></div>\n");
    }

    private void row(ComparisonRow row) {
        Itinerary itinerary = row.itinerary();
        Totals totals = itinerary.totals();
        Grounds grounds = service.grounds(itinerary);
        Grounds usual = grounds.of(Quantity.HOURS, Quantity.DWELL_HOURS);
        Grounds best = grounds.of(Quantity.HOURS, Quantity.HOURS_BEST, Quantity.DWELL_HOURS, Quantity.DWELL_HOURS_BEST);
        String notOpen = ComparisonReport.notOpen(row);
        html.append("<tr><td class=\"t\">").append(escaped(row.route().name()));
        html.append(notOpen.isEmpty() ? "" : "<small>not open yet: " + escaped(notOpen) + "</small>")
                .append("</td>");
        sum(Numbers.whole(totals.lengthKm()) + " km", grounds.of(Quantity.LENGTH_KM));
        sum(Numbers.tenths(totals.days()), usual);
        sum(Numbers.tenths(totals.daysBest()), best);
        count(totals.borders());
        count(totals.gaugeChanges());
        count(totals.transshipments());
        sum(Numbers.whole(totals.usd()), grounds.of(Quantity.COST_USD));
        capacity(row.findWeakest());
        html.append("<td>")
                .append(escaped(ComparisonReport.names(service, itinerary)))
                .append("</td><td>");
        html.append(escaped(ComparisonReport.shares(row)).replace(" %", "&nbsp;%"))
                .append("</td></tr>\n");
    }

    private void sum(String text, Grounds grounds) {
        boolean low = grounds.confidence() == Confidence.LOW;
        html.append("<td class=\"n").append(low ? " low" : "").append("\" title=\"confidence: ");
        html.append(grounds.confidence().word()).append("\">").append(escaped(text));
        html.append(notes(grounds.listSourceIds())).append("</td>");
    }

    private void count(int number) {
        html.append("<td class=\"n\">").append(number).append("</td>");
    }

    private void capacity(Optional<Itinerary.Weakest> weakest) {
        html.append("<td class=\"n\">");
        weakest.ifPresent(place -> {
            Figure figure = place.figure();
            html.append("<span title=\"confidence: ")
                    .append(figure.confidence().word())
                    .append("\">");
            html.append(escaped(figure.text())).append("</span>").append(notes(List.of(figure.sourceId())));
            html.append("<small>").append(escaped(place.place())).append("</small>");
        });
        html.append("</td>");
    }

    private void volumes(ComparisonSheet sheet) {
        html.append(
                "<h2>Volumes by year</h2>\n<p>Each series is counted by one method; series are not to be mixed.</p>\n");
        sheet.rows().stream().flatMap(row -> row.volumes().stream()).distinct().forEach(this::chart);
    }

    private void chart(VolumeSeries series) {
        double most = series.points().stream()
                .mapToDouble(VolumeSeries.Point::value)
                .max()
                .orElse(1);
        int width = BAR_STEP * series.points().size();
        html.append("<figure><svg width=\"").append(width).append("\" height=\"110\" role=\"img\">");
        for (int i = 0; i < series.points().size(); i++) {
            VolumeSeries.Point point = series.points().get(i);
            double height = 70 * point.value() / most;
            html.append(String.format(
                    Locale.ROOT,
                    "<rect x=\"%d\" y=\"%.1f\" width=\"32\" height=\"%.1f\"><title>%d: %s %s (%s, %s)</title></rect>",
                    BAR_STEP * i + 9,
                    90 - height,
                    height,
                    point.year(),
                    Numbers.brief(point.value()),
                    escaped(series.unit()),
                    escaped(point.sourceId()),
                    point.confidence().word()));
            label(BAR_STEP * i + 25, 86 - height, Numbers.brief(point.value()));
            label(BAR_STEP * i + 25, 104, String.valueOf(point.year()));
        }
        html.append("</svg><figcaption>").append(escaped(series.name() + ", " + series.unit()));
        html.append(notes(series.points().stream()
                .map(VolumeSeries.Point::sourceId)
                .distinct()
                .toList()));
        html.append("</figcaption></figure>\n");
    }

    private void label(double x, double y, String text) {
        html.append(String.format(
                Locale.ROOT, "<text x=\"%.0f\" y=\"%.1f\" text-anchor=\"middle\">%s</text>", x, y, escaped(text)));
    }

    private void published(ComparisonSheet sheet) {
        html.append("<h2>What was published, and what the network gives</h2>\n<div class=\"scroll\"><table>\n");
        html.append("<tr><th>Route</th><th>Published</th><th>The network</th><th></th></tr>\n");
        for (ComparisonRow row : sheet.rows()) {
            for (ClaimCheck claim : service.claims(row.route())) {
                html.append("<tr><td>").append(escaped(claim.about())).append("</td><td>");
                html.append(escaped(claim.text()))
                        .append(notes(List.of(claim.sourceId())))
                        .append("</td><td>");
                html.append(escaped(claim.own())).append("</td><td>").append(escaped(claim.difference()));
                html.append(claim.note().isEmpty() ? "" : "<small>" + escaped(claim.note()) + "</small>");
                html.append("</td></tr>\n");
            }
        }
        html.append("</table></div>\n");
    }

    private void sources() {
        html.append("<h2>Sources</h2>\n<ol>\n");
        for (String id : sourceIds) {
            Optional<Source> source = service.book().findSource(id);
            String title = escaped(source.map(Source::title).orElse(id));
            String url = escaped(source.map(Source::url).orElse(""));
            String date = escaped(source.map(Source::date).orElse(""));
            html.append("<li>").append(url.isEmpty() ? title : "<a href=\"" + url + "\">" + title + "</a>");
            html.append(date.isEmpty() ? "" : ", " + date).append("</li>\n");
        }
        html.append("</ol>\n</body>\n</html>\n");
    }

    private String notes(Collection<String> ids) {
        return ids.stream()
                .map(this::number)
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(",", "<sup>", "</sup>"));
    }

    private int number(String sourceId) {
        if (!sourceIds.contains(sourceId)) {
            sourceIds.add(sourceId);
        }
        return sourceIds.indexOf(sourceId) + 1;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
