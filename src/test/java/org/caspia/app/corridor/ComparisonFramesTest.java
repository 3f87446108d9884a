package org.caspia.app.corridor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.caspia.app.atlas.AtlasService;
import org.caspia.corridor.route.ComparisonRow;
import org.caspia.corridor.route.Scenario;
import org.caspia.export.MapSheet;
import org.caspia.geo.Data;
import org.caspia.geo.LonLat;
import org.caspia.problem.ProblemException;
import org.caspia.render.Viewport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Which small maps of corridors share a view. */
class ComparisonFramesTest {
    private static CorridorService service;

    @BeforeAll
    static void open() throws ProblemException {
        service = CorridorService.open(AtlasService.open(Data.dir()));
    }

    @Test
    void noRouteIsLostBesideTheLongestOfItsView() {
        List<ComparisonFrames.Framed> framed =
                new ComparisonFrames(service.compare(service.listMainRoutes(), Scenario.today())).framed();
        assertThat(framed).hasSameSizeAs(service.listMainRoutes());
        assertThat(framed)
                .allSatisfy(one ->
                        assertThat(shareOfMap(one)).as(one.row().route().id()).isGreaterThan(0.2));
    }

    @Test
    void landRoutesShareOneScaleAndTheOthersShowWhereItLies() {
        List<ComparisonFrames.Framed> framed = framed("suez", "mc_kz_poti", "zangezur", "northern_xian_duisburg");
        assertThat(framed)
                .extracting(one -> one.row().route().id())
                .containsExactly("mc_kz_poti", "northern_xian_duisburg", "suez", "zangezur");
        MapSheet.View common = framed.get(0).place().view();
        assertThat(framed.get(1).place().view()).isEqualTo(common);
        assertThat(framed.get(2).place().outlined()).contains(common);
        assertThat(framed.get(3).place().inset()).contains(common);
    }

    @Test
    void routesOfOneKindHaveOneView() {
        assertThat(framed("suez", "cape"))
                .extracting(one -> one.place().view())
                .containsOnly(framed("suez", "cape").get(0).place().view());
        assertThat(framed("zangezur"))
                .singleElement()
                .satisfies(one -> assertThat(one.place().inset()).isEmpty());
    }

    private static List<ComparisonFrames.Framed> framed(String... ids) {
        List<ComparisonRow> rows = service.compare(
                Stream.of(ids).map(id -> service.findRoutes(id).get(0)).toList(), Scenario.today());
        return new ComparisonFrames(rows).framed();
    }

    /** The longer of width and height that a route takes up, as a share of a map of 400 by 250 pixels. */
    private static double shareOfMap(ComparisonFrames.Framed framed) {
        Viewport view = framed.place().view().in(400, 250);
        var box = new org.locationtech.jts.geom.Envelope();
        framed.row()
                .route()
                .legs()
                .forEach(leg -> Stream.of(leg.geometry().getCoordinates())
                        .flatMap(point -> view.findPx(LonLat.ofDegrees(point.x, point.y)).stream())
                        .forEach(px -> box.expandToInclude(px.xPx(), px.yPx())));
        assertThat(box.getMinX()).isNotNegative();
        assertThat(box.getMaxX()).isLessThanOrEqualTo(400);
        assertThat(box.getMinY()).isNotNegative();
        assertThat(box.getMaxY()).isLessThanOrEqualTo(250);
        return Math.max(box.getWidth() / 400, box.getHeight() / 250);
    }
}
