package org.caspia.render.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.caspia.render.text.Candidate.At;
import org.caspia.render.text.Candidate.Box;
import org.caspia.render.text.PathText.Spot;

/**
 * Places names by priority, each at the first of its places that is free. Names that stood in the frame before go first among equals and
 * keep their place if it is still free, so that names do not jump while the map is moved.
 */
public final class Placer {
    private static final double PADDING_PX = 2;
    private static final double REMEMBERED_BONUS = 1.5;
    private static final int MOST_TRIES = 60;

    /** Names of countries and above make others move. */
    private static final double MAKES_ROOM_FROM = 70;

    private static final int MOST_MOVED = 2;
    private static final int TRIES_WITH_MOVES = 16;

    private final Box area;
    private final Box seen;
    private final Map<String, PlacedText> before;
    private final BoxGrid taken = new BoxGrid();
    private final BoxGrid avoided = new BoxGrid();

    /**
     * Makes a placer for one frame.
     *
     * @param area where names may stand; one that would stick out is not placed
     * @param before the names of the frame before, none for the first
     */
    public Placer(Box area, List<PlacedText> before) {
        this(area, area, before);
    }

    /**
     * Makes a placer for a frame that reaches beyond what is seen.
     *
     * @param area where names may stand; one that would stick out is not placed
     * @param seen where names along lines stand rather
     * @param before the names of the frame before, none for the first
     */
    public Placer(Box area, Box seen, List<PlacedText> before) {
        this.area = area;
        this.seen = seen;
        this.before = new HashMap<>();
        before.forEach(text -> this.before.put(text.id(), text));
    }

    /**
     * Keeps names away from a box.
     *
     * @param box logical pixels
     */
    public void block(Box box) {
        taken.add(box);
    }

    /**
     * Asks names to keep away from a box as long as they find another place.
     *
     * @param box logical pixels
     */
    public void avoid(Box box) {
        avoided.add(box);
    }

    /**
     * Places what finds room. A name may come several times, set in several ways: it is placed once.
     *
     * @param candidates the names
     * @return those placed, in order of priority
     */
    public List<PlacedText> place(List<Candidate> candidates) {
        List<Candidate> order = new ArrayList<>(candidates);
        order.sort(Comparator.comparingDouble(this::urgency).reversed().thenComparing(Candidate::id));
        Map<String, Put> placed = new LinkedHashMap<>();
        for (Candidate candidate : order) {
            if (placed.containsKey(candidate.id())) {
                continue;
            }
            Optional<PlacedText> text = find(candidate);
            if (text.isEmpty() && candidate.priority() >= MAKES_ROOM_FROM) {
                text = makeRoom(candidate, placed);
            }
            text.ifPresent(found -> {
                found.boxes().forEach(this::block);
                candidate.keepClear().forEach(this::block);
                placed.put(found.id(), new Put(candidate, found));
            });
        }
        return placed.values().stream().map(Put::text).toList();
    }

    /** A name and where it was put. */
    private record Put(Candidate candidate, PlacedText text) {
        Stream<Box> boxes() {
            return Stream.concat(text.boxes().stream(), candidate.keepClear().stream());
        }
    }

    /** A place that is free once the names of marks that stand there have moved to another side of their marks; moves them. */
    private Optional<PlacedText> makeRoom(Candidate candidate, Map<String, Put> placed) {
        List<Put> movable = placed.values().stream()
                .filter(put -> put.candidate().places().size() > 1)
                .toList();
        Optional<PlacedText> best = Optional.empty();
        List<Put> moves = List.of();
        double least = Double.POSITIVE_INFINITY;
        Ways ways = ways(candidate);
        for (Spot spot : movable.isEmpty() ? List.<Spot>of() : ways.best(TRIES_WITH_MOVES)) {
            Optional<PlacedText> text = ways.setting().apply(spot);
            List<Put> moved = text.map(found -> moved(found, movable)).orElse(List.of());
            double cost =
                    moved.isEmpty() ? least : countAvoided(text.orElseThrow().boxes()) + spot.cost();
            if (cost < least) {
                least = cost;
                best = text;
                moves = moved;
            }
        }
        for (Put put : moves) {
            Put old = placed.put(put.candidate().id(), put);
            Stream.ofNullable(old).flatMap(Put::boxes).forEach(taken::remove);
            put.boxes().forEach(taken::add);
        }
        return best;
    }

    /** Where the names in the way of a text could stand instead; empty if that is not enough. */
    private List<Put> moved(PlacedText text, List<Put> movable) {
        List<Put> inTheWay =
                movable.stream().filter(put -> put.text().overlaps(text)).toList();
        if (inTheWay.isEmpty() || inTheWay.size() > MOST_MOVED) {
            return List.of();
        }
        inTheWay.stream().flatMap(Put::boxes).forEach(taken::remove);
        inTheWay.stream().flatMap(put -> put.candidate().keepClear().stream()).forEach(taken::add);
        boolean free = isFree(text.boxes());
        inTheWay.stream().flatMap(put -> put.candidate().keepClear().stream()).forEach(taken::remove);
        text.boxes().forEach(taken::add);
        List<Put> moved = new ArrayList<>();
        for (Put put : inTheWay) {
            Optional<PlacedText> other = free ? find(put.candidate()) : Optional.empty();
            other.map(found -> new Put(put.candidate(), found)).ifPresent(there -> {
                moved.add(there);
                there.boxes().forEach(taken::add);
            });
        }
        moved.stream().flatMap(Put::boxes).forEach(taken::remove);
        text.boxes().forEach(taken::remove);
        inTheWay.stream().flatMap(Put::boxes).forEach(taken::add);
        return moved.size() == inTheWay.size() ? moved : List.of();
    }

    private double urgency(Candidate candidate) {
        return candidate.priority() + (before.containsKey(candidate.id()) ? REMEMBERED_BONUS : 0);
    }

    private Ways ways(Candidate candidate) {
        if (candidate.path().length > 0) {
            PathText line = PathText.of(candidate);
            return new Ways(line.spots(candidate, area, seen), spot -> line.set(candidate, spot));
        }
        List<Spot> spots = new ArrayList<>();
        for (int i = 0; i < candidate.places().size(); i++) {
            spots.add(new Spot(i, 0, 0, i));
        }
        return new Ways(spots, spot -> straight(candidate, spot.key()));
    }

    /** The places where a name may stand, the best first, and how it is set there. */
    private record Ways(List<Spot> spots, Function<Spot, Optional<PlacedText>> setting) {
        List<Spot> best(int most) {
            return spots.subList(0, Math.min(most, spots.size()));
        }
    }

    /** The first spot that is free of all, or else the one that covers least of what is to be avoided. */
    private Optional<PlacedText> find(Candidate candidate) {
        Ways ways = ways(candidate);
        Optional<PlacedText> again = findAgain(candidate, ways);
        if (again.isPresent()) {
            return again;
        }
        Optional<PlacedText> best = Optional.empty();
        double least = Double.POSITIVE_INFINITY;
        for (Spot spot : ways.best(MOST_TRIES)) {
            Optional<PlacedText> text = ways.setting().apply(spot).filter(placed -> isFree(placed.boxes()));
            if (text.isPresent()) {
                int covered = countAvoided(text.get().boxes());
                if (covered == 0) {
                    return text;
                }
                if (covered + spot.cost() < least) {
                    least = covered + spot.cost();
                    best = text;
                }
            }
        }
        return best;
    }

    private Optional<PlacedText> findAgain(Candidate candidate, Ways ways) {
        PlacedText last = before.get(candidate.id());
        if (last == null) {
            return Optional.empty();
        }
        return ways.spots().stream()
                .filter(spot -> spot.key() == last.position())
                .findFirst()
                .flatMap(ways.setting())
                .filter(placed -> isFree(placed.boxes()));
    }

    private static Optional<PlacedText> straight(Candidate candidate, int position) {
        At at = candidate.places().get(position);
        Box box = box(candidate.lettering(), at.xPx(), at.yPx());
        return Optional.of(new PlacedText(
                candidate.id(),
                candidate.lettering(),
                at.xPx(),
                at.yPx(),
                List.of(),
                List.of(box),
                position,
                at.align()));
    }

    static Box box(Lettering text, double xPx, double yPx) {
        return new Box(
                xPx - PADDING_PX,
                yPx - text.ascentPx() - PADDING_PX,
                xPx + text.widthPx() + PADDING_PX,
                yPx + text.descentPx() + PADDING_PX);
    }

    private boolean isFree(List<Box> boxes) {
        for (Box box : boxes) {
            if (box.left() < area.left()
                    || box.top() < area.top()
                    || box.right() > area.right()
                    || box.bottom() > area.bottom()
                    || taken.touches(box)) {
                return false;
            }
        }
        return true;
    }

    private int countAvoided(List<Box> boxes) {
        int count = 0;
        for (Box box : boxes) {
            count += avoided.touches(box) ? 1 : 0;
        }
        return count;
    }
}
