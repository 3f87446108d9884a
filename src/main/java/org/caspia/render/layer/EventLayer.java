package org.caspia.render.layer;

import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caspia.event.DatedEvent;
import org.caspia.event.Place;
import org.caspia.event.PlaceKind;
import org.caspia.render.MapContent;
import org.caspia.render.PxPoint;
import org.caspia.render.Selection;
import org.caspia.render.scene.Around;
import org.caspia.render.scene.Canvas;
import org.caspia.render.scene.Scene;
import org.caspia.render.style.Argb;
import org.caspia.render.style.Palette;
import org.caspia.render.style.Symbol.Pen;
import org.caspia.render.style.Symbol.TextStyle;
import org.caspia.render.text.Align;
import org.caspia.render.text.Candidate;
import org.caspia.render.text.Candidate.At;
import org.caspia.render.text.Candidate.Box;
import org.caspia.render.text.Lettering;

/**
 * The dated events at their places, none hiding another. Events of one town stand around it on a ring in the order of their dates, each with
 * a line to the town. A country or a region is no point: its events stand in a row, like beads, and a region is tinted and named.
 */
public final class EventLayer {
    private static final double FAR_DENOMINATOR = 12e6;
    private static final int ON_INNER_RING = 9;
    private static final double RING_STEP_PX = 19;
    private static final int IN_ROW = 8;
    /** Farther away a list with dates would cover its country and the names around. */
    private static final double LISTED_BELOW = 14e6;

    /** Dates in a list go before all names, also those that stood in the frame before: names can stand elsewhere. */
    private static final double LIST_PRIORITY = 100;

    private static final double REGION_PRIORITY = 101;

    private static final double SPAN_PRIORITY = 82;

    /** Sides of {@link Around#places}, the best first. */
    private static final int[] LEFTWARD = {3, 4, 5, 6, 7, 0, 1, 2};

    private static final int[] RIGHTWARD = {0, 1, 2, 6, 7, 3, 4, 5};

    private final Scene scene;
    private final List<EventMark> marks = new ArrayList<>();
    private final List<Line2D> leaders = new ArrayList<>();
    private final double radiusPx;
    private final ArticleMarks articleMarks;

    /** An event's mark in the picture. */
    public record EventMark(DatedEvent event, PxPoint at, PxPoint place) {}

    /** Makes the layer of one scene. */
    public EventLayer(Scene scene, List<MapContent.Source> articles) {
        this.scene = scene;
        articleMarks = new ArticleMarks(articles, scene.look().colors());
        this.radiusPx = scene.scale().denominator() > FAR_DENOMINATOR ? 5.4 : 6.5;
    }

    /** The marks that were added. */
    public List<EventMark> marks() {
        return marks;
    }

    /** Adds marks, dates and names of regions to the scene. */
    public void add(List<DatedEvent> events) {
        Map<String, List<DatedEvent>> byPlace = new LinkedHashMap<>();
        events.stream()
                .filter(event -> event.date().isPresent())
                .forEach(event -> event.findMainPlace()
                        .ifPresent(place -> byPlace.computeIfAbsent(place.id(), key -> new ArrayList<>())
                                .add(event)));
        byPlace.values().forEach(this::addPlace);
        scene.above().add(canvas -> canvas.inLogicalPixels(() -> paint(canvas)));
    }

    private void addPlace(List<DatedEvent> events) {
        Place place = events.get(0).findMainPlace().orElseThrow();
        Optional<PxPoint> at = scene.viewport().findPx(place.position());
        if (at.isEmpty() || !scene.isInSight(at.get().xPx(), at.get().yPx(), 60)) {
            return;
        }
        List<DatedEvent> inOrder = events.stream()
                .sorted(Comparator.comparing((DatedEvent event) -> event.date().orElseThrow())
                        .thenComparing(DatedEvent::id))
                .toList();
        boolean area = place.kind().isArea();
        if (area && scene.scale().denominator() < LISTED_BELOW) {
            addList(inOrder, place, at.get());
            return;
        }
        boolean together = inOrder.size() > 1 && scene.scale().denominator() >= LISTED_BELOW;
        PxPoint middle = rowMiddle(place, at.get(), inOrder.size());
        for (int i = 0; i < inOrder.size(); i++) {
            PxPoint spot = area
                    ? inRow(middle, i, inOrder.size(), inRow(place, inOrder.size()))
                    : inOrder.size() == 1 ? at.get() : onRing(at.get(), i, inOrder.size());
            marks.add(new EventMark(inOrder.get(i), spot, at.get()));
            scene.blocked().add(Around.box(spot, radiusPx));
            if (!together) {
                addDate(inOrder.get(i), spot, at.get());
            }
        }
        if (together) {
            addSpan(inOrder, place);
        }
        if (place.kind() == PlaceKind.REGION) {
            addRegionName(place, Around.box(at.get(), radiusPx));
        }
    }

    private void addList(List<DatedEvent> inOrder, Place place, PxPoint at) {
        List<Lettering> dates =
                inOrder.stream().map(event -> date(event, LIST_PRIORITY)).toList();
        EventList list = new EventList(scene, radiusPx, at, dates);
        List<PxPoint> spots = list.marks();
        for (int i = 0; i < inOrder.size(); i++) {
            PxPoint spot = spots.get(i);
            marks.add(new EventMark(inOrder.get(i), spot, at));
            scene.blocked().add(Around.box(spot, radiusPx));
            Lettering date = dates.get(i);
            At beside = new At(list.textLeft(spot), spot.yPx() + date.ascentPx() / 2);
            scene.names()
                    .add(new Candidate(
                            "date:" + inOrder.get(i).id(),
                            date,
                            LIST_PRIORITY,
                            List.of(beside),
                            new double[0],
                            List.of()));
        }
        if (list.isAside(at)) {
            PxPoint edge = list.nearest(at);
            leaders.add(new Line2D.Double(at.xPx(), at.yPx(), edge.xPx(), edge.yPx()));
        }
        if (place.kind() == PlaceKind.REGION) {
            addRegionName(place, list.box());
        }
    }

    /** A country's events stand close, in a block that ends before the point for its name: small countries have little room beside their towns. */
    private PxPoint rowMiddle(Place place, PxPoint at, int count) {
        double half = (inRow(place, count) + 0.4) / 2.0 * beadStepPx();
        return place.kind() == PlaceKind.COUNTRY ? new PxPoint(at.xPx() - half, at.yPx()) : at;
    }

    private static int inRow(Place place, int count) {
        return place.kind() == PlaceKind.COUNTRY ? (int) Math.ceil(Math.sqrt(count)) : Math.min(count, IN_ROW);
    }

    private double beadStepPx() {
        return 2.5 * radiusPx;
    }

    /** From left to right in the order of their dates, in rows about the middle of the area. */
    private PxPoint inRow(PxPoint middle, int index, int count, int perRow) {
        int rows = (count + perRow - 1) / perRow;
        int row = index / perRow;
        int onThis = Math.min(perRow, count - row * perRow);
        return new PxPoint(
                middle.xPx() + (index % perRow - (onThis - 1) / 2.0) * beadStepPx(),
                middle.yPx() + (row - (rows - 1) / 2.0) * beadStepPx());
    }

    /** From the top clockwise; what does not fit on the inner ring goes on the next ones. */
    private PxPoint onRing(PxPoint middle, int index, int count) {
        int first = 0;
        int ring = 0;
        int room = ON_INNER_RING;
        while (index - first >= room) {
            first += room;
            ring++;
            room = ON_INNER_RING + 6 * ring;
        }
        int onThis = Math.min(room, count - first);
        double radius = Math.max(RING_STEP_PX, onThis * 2.6 * radiusPx / (2 * Math.PI)) + ring * RING_STEP_PX;
        double angle = 2 * Math.PI * (index - first) / onThis - Math.PI / 2;
        return new PxPoint(middle.xPx() + Math.cos(angle) * radius, middle.yPx() + Math.sin(angle) * radius);
    }

    private Lettering date(DatedEvent event, double priority) {
        return date(event, event.date().orElseThrow().toEnglish(), priority);
    }

    private Lettering date(DatedEvent event, String words, double priority) {
        Palette colors = scene.look().colors();
        TextStyle style = new TextStyle(
                "Noto Sans",
                true,
                false,
                10,
                colorOf(event),
                Argb.faded(Argb.withAlpha(colors.halo(), 0xE0), strength(event)),
                2,
                0,
                false,
                priority);
        return Lettering.of(scene.fonts(), words, style);
    }

    private void addDate(DatedEvent event, PxPoint at, PxPoint place) {
        Lettering text = date(event, 64);
        List<At> around = Around.places(at, radiusPx + 3, text);
        // Away from the place first, so that dates do not fill the ring.
        boolean left = at.xPx() < place.xPx() - 1;
        List<At> outward = new ArrayList<>();
        for (int side : left ? LEFTWARD : RIGHTWARD) {
            outward.add(around.get(side));
        }
        scene.names().add(new Candidate("date:" + event.id(), text, 64, outward, new double[0], List.of()));
    }

    /** One line for the dates of all events of a place, beside their marks. */
    private void addSpan(List<DatedEvent> events, Place place) {
        String span = EventSpan.words(
                events.stream().map(event -> event.date().orElseThrow()).toList());
        // From so far away the marks often leave a country no room for its name.
        String words = place.kind() == PlaceKind.COUNTRY ? place.name() + ": " + span : span;
        DatedEvent brightest = Collections.max(events, Comparator.comparingDouble(this::strength));
        Lettering text = date(brightest, words, SPAN_PRIORITY);
        Box marked = marks.subList(marks.size() - events.size(), marks.size()).stream()
                .map(mark -> Around.box(mark.at(), radiusPx + 3))
                .reduce(EventLayer::both)
                .orElseThrow();
        double x = (marked.left() + marked.right() - text.widthPx()) / 2;
        double y = (marked.top() + marked.bottom() + text.ascentPx()) / 2;
        List<At> places = List.of(
                new At(x, marked.bottom() + text.ascentPx(), Align.MIDDLE),
                new At(marked.right(), y),
                new At(marked.left() - text.widthPx(), y, Align.END),
                new At(marked.right() - text.widthPx(), marked.bottom() + text.ascentPx(), Align.END),
                new At(marked.left(), marked.bottom() + text.ascentPx()),
                new At(x, marked.top(), Align.MIDDLE),
                new At(marked.right() - text.widthPx(), marked.top(), Align.END),
                new At(marked.left(), marked.top()));
        scene.names().add(new Candidate("dates:" + place.id(), text, SPAN_PRIORITY, places, new double[0], List.of()));
    }

    private static Box both(Box a, Box b) {
        return new Box(
                Math.min(a.left(), b.left()),
                Math.min(a.top(), b.top()),
                Math.max(a.right(), b.right()),
                Math.max(a.bottom(), b.bottom()));
    }

    private void addRegionName(Place place, Box box) {
        Palette colors = scene.look().colors();
        TextStyle style = new TextStyle(
                "Noto Serif",
                false,
                true,
                13,
                colors.event(),
                Argb.withAlpha(colors.halo(), 0xE0),
                2,
                0,
                false,
                REGION_PRIORITY);
        Lettering text = Lettering.of(scene.fonts(), place.name(), style);
        double above = box.top() - 6;
        double below = box.bottom() + 6 + text.ascentPx();
        double left = (box.left() + box.right() - text.widthPx()) / 2;
        scene.names()
                .add(new Candidate(
                        "region:" + place.id(),
                        text,
                        REGION_PRIORITY,
                        List.of(new At(left, above, Align.MIDDLE), new At(left, below, Align.MIDDLE)),
                        new double[0],
                        List.of()));
    }

    /** How much of an event's colour time has left of it. */
    private double strength(DatedEvent event) {
        return scene.options().fading().getOrDefault(event.id(), 1.0);
    }

    private int colorOf(DatedEvent event) {
        return Argb.faded(articleMarks.color(articleMarks.indexOf(event)), strength(event));
    }

    private void paint(Canvas canvas) {
        Palette colors = scene.look().colors();
        Canvas plain = canvas.plain();
        for (Line2D leader : leaders) {
            plain.stroke(leader, new Pen(colors.event(), 1, List.of()));
            plain.fill(NodeSymbols.circle(new PxPoint(leader.getX1(), leader.getY1()), 2.2), colors.event());
        }
        for (EventMark mark : marks) {
            if (!mark.at().equals(mark.place())) {
                boolean area = mark.event().findMainPlace().orElseThrow().kind().isArea();
                if (!area) {
                    plain.stroke(
                            new Line2D.Double(
                                    mark.place().xPx(),
                                    mark.place().yPx(),
                                    mark.at().xPx(),
                                    mark.at().yPx()),
                            new Pen(colorOf(mark.event()), 1, List.of()));
                    plain.fill(
                            NodeSymbols.circle(mark.place(), 2.2), Argb.faded(colors.event(), strength(mark.event())));
                }
            }
        }
        marks.stream()
                .filter(mark -> plain.sees(mark.at(), 2 * radiusPx))
                .forEach(mark -> paintMark(plain, mark, colors));
    }

    private void paintMark(Canvas canvas, EventMark mark, Palette colors) {
        boolean selected = scene.options().selection() instanceof Selection.Event event
                && event.id().equals(mark.event().id());
        if (selected) {
            canvas.fill(NodeSymbols.circle(mark.at(), radiusPx + 4), colors.highlight());
        }
        boolean sure = !mark.event().dateCarried();
        int article = articleMarks.indexOf(mark.event());
        int color = colorOf(mark.event());
        int paper = Argb.faded(colors.paper(), strength(mark.event()));
        double radius = radiusPx * articleMarks.size(article);
        canvas.fill(articleMarks.shape(article, mark.at(), radius), paper);
        canvas.fill(articleMarks.shape(article, mark.at(), radius - 1.6), sure ? color : Argb.faded(color, 0.44));
        canvas.stroke(articleMarks.shape(article, mark.at(), radius - 0.8), new Pen(color, 1.4f, List.of()));
        articleMarks.paintNumber(canvas, scene.fonts(), article, mark.at(), strength(mark.event()));
    }
}
