package org.caspia.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.caspia.app.Words;
import org.caspia.app.corridor.CorridorService;
import org.caspia.app.table.Csv;
import org.caspia.corridor.Quantity;
import org.caspia.corridor.VolumeSeries;
import org.caspia.corridor.route.ComparisonRow;
import org.caspia.corridor.route.Grounds;
import org.caspia.corridor.route.Itinerary;
import org.caspia.corridor.route.Totals;

/** Corridors side by side as CSV, one line a route, with confidence and sources beside each figure. */
public final class ComparisonCsv {
    private static final String HEADINGS =
            "route name corridor from to length_km drawn_km length_confidence length_sources"
                    + " days days_best days_confidence days_sources borders gauge_changes transshipments"
                    + " usd_per_feu usd_confidence usd_sources"
                    + " capacity capacity_unit capacity_bound_at capacity_confidence capacity_source"
                    + " countries share_by_mode not_open"
                    + " volume volume_unit volume_year volume_confidence volume_source published";

    private final CorridorService service;
    private final List<Object> fields = new ArrayList<>();

    private ComparisonCsv(CorridorService service) {
        this.service = service;
    }

    /**
     * Writes a sheet.
     *
     * @param service which compared
     * @param sheet the rows
     * @return lines as in RFC 4180, with a heading
     */
    public static String text(CorridorService service, ComparisonSheet sheet) {
        Csv csv = new Csv(HEADINGS.split(" ", -1));
        for (ComparisonRow row : sheet.rows()) {
            ComparisonCsv line = new ComparisonCsv(service);
            line.add(row);
            csv.add(line.fields.toArray());
        }
        return csv.toString();
    }

    private void add(ComparisonRow row) {
        Itinerary itinerary = row.itinerary();
        Totals totals = itinerary.totals();
        Grounds grounds = service.grounds(itinerary);
        add(row.route().id(), row.route().name(), row.route().corridor());
        add(row.route().start().name(), ComparisonReport.end(itinerary).name());
        add(Words.decimal(totals.lengthKm(), 1), Words.decimal(totals.drawnKm(), 1));
        add(grounds.of(Quantity.LENGTH_KM));
        add(Words.decimal(totals.days(), 2), Words.decimal(totals.daysBest(), 2));
        add(grounds.of(Quantity.HOURS, Quantity.HOURS_BEST, Quantity.DWELL_HOURS, Quantity.DWELL_HOURS_BEST));
        add(totals.borders(), totals.gaugeChanges(), totals.transshipments());
        add(Words.decimal(totals.usd(), 0));
        add(grounds.of(Quantity.COST_USD));
        capacity(row.findWeakest());
        add(String.join(" ", itinerary.listCountries()), ComparisonReport.shares(row), ComparisonReport.notOpen(row));
        volume(row.volumes().stream().findFirst());
        add(service.claims(row.route()).stream()
                .map(claim -> claim.text() + " (" + claim.difference() + "; " + claim.sourceId() + ")")
                .collect(Collectors.joining("; ")));
    }

    private void capacity(Optional<Itinerary.Weakest> weakest) {
        weakest.ifPresentOrElse(
                place -> {
                    add(
                            Words.decimal(place.figure().value(), 3),
                            place.figure().quantity().unit(),
                            place.place());
                    add(place.figure().confidence().word(), place.figure().sourceId());
                },
                () -> add("", "", "", "", ""));
    }

    private void volume(Optional<VolumeSeries> volumes) {
        volumes.ifPresentOrElse(
                series -> {
                    VolumeSeries.Point last =
                            series.points().get(series.points().size() - 1);
                    add(Words.decimal(last.value(), 3), series.unit(), last.year());
                    add(last.confidence().word(), last.sourceId());
                },
                () -> add("", "", "", "", ""));
    }

    private void add(Grounds grounds) {
        add(grounds.confidence().word(), String.join(" ", grounds.listSourceIds()));
    }

    private void add(Object... values) {
        fields.addAll(List.of(values));
    }
}
