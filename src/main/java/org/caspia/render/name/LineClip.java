package org.caspia.render.name;

import java.util.ArrayList;
import java.util.List;
import org.caspia.render.text.Candidate.Box;

/** Cuts a line to a box (Liang and Barsky, 1984). */
final class LineClip {
    private final Box box;
    private double from;
    private double to;

    private LineClip(Box box) {
        this.box = box;
    }

    /** The stretches of a line inside of a box; x and y in turn. */
    static List<double[]> runs(double[] line, Box box) {
        LineClip clip = new LineClip(box);
        List<double[]> runs = new ArrayList<>();
        List<Double> run = new ArrayList<>();
        for (int i = 2; i < line.length; i += 2) {
            double dx = line[i] - line[i - 2];
            double dy = line[i + 1] - line[i - 1];
            if (!clip.cut(line[i - 2], line[i - 1], dx, dy)) {
                end(run, runs);
                continue;
            }
            if (run.isEmpty() || clip.from > 0) {
                end(run, runs);
                run.add(line[i - 2] + dx * clip.from);
                run.add(line[i - 1] + dy * clip.from);
            }
            run.add(line[i - 2] + dx * clip.to);
            run.add(line[i - 1] + dy * clip.to);
            if (clip.to < 1) {
                end(run, runs);
            }
        }
        end(run, runs);
        return runs;
    }

    private static void end(List<Double> run, List<double[]> runs) {
        if (run.size() >= 4) {
            runs.add(run.stream().mapToDouble(Double::doubleValue).toArray());
        }
        run.clear();
    }

    /** Finds which share of a segment is inside; false if none is. */
    private boolean cut(double x, double y, double dx, double dy) {
        from = 0;
        to = 1;
        return side(-dx, x - box.left())
                && side(dx, box.right() - x)
                && side(-dy, y - box.top())
                && side(dy, box.bottom() - y)
                && from < to;
    }

    private boolean side(double outwards, double roomInside) {
        if (outwards == 0) {
            return roomInside >= 0;
        }
        double share = roomInside / outwards;
        if (outwards < 0) {
            from = Math.max(from, share);
        } else {
            to = Math.min(to, share);
        }
        return from <= to;
    }
}
