package org.caspia.app.report;

import java.util.List;
import org.caspia.app.corridor.CorridorService;
import org.caspia.corridor.NamedRoute;
import org.caspia.corridor.route.ComparisonRow;
import org.caspia.corridor.route.Scenario;

/**
 * Corridors side by side.
 *
 * @param scenario what is different from today
 * @param rows one for each route
 */
public record ComparisonSheet(Scenario scenario, List<ComparisonRow> rows) {
    /** Copies the list. */
    public ComparisonSheet {
        rows = List.copyOf(rows);
    }

    /**
     * Compares routes.
     *
     * @param service compares
     * @param routes the routes, in the order wanted
     * @param scenario what is different from today
     * @return the sheet
     */
    public static ComparisonSheet of(CorridorService service, List<NamedRoute> routes, Scenario scenario) {
        return new ComparisonSheet(scenario, service.compare(routes, scenario));
    }
}
