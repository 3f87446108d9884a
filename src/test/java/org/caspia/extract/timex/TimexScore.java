package org.caspia.extract.timex;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.caspia.time.DocumentDate;

/**
 * Counts what was found against what was marked by hand, as TempEval-3 counts: an expression is found strictly if its
 * extent is the same, loosely if it overlaps; its value is right if it is found loosely and the value is the same.
 */
final class TimexScore {

    private int found;
    private int marked;
    private int strict;
    private int loose;
    private int types;
    private int values;
    private final List<String> mistakes = new ArrayList<>();

    void add(LabelledText labelled) {
        DocumentDate date = DocumentDate.given(labelled.date());
        List<Timex> timexes = new TimexFinder().readDated(labelled.text(), date).timexes();
        found += timexes.size();
        marked += labelled.labels().size();
        for (LabelledText.Label label : labelled.labels()) {
            Timex match = timexes.stream()
                    .filter(timex -> timex.start() < label.end() && label.start() < timex.end())
                    .findFirst()
                    .orElse(null);
            count(labelled.name(), label, match);
        }
        for (Timex timex : timexes) {
            boolean isMarked = labelled.labels().stream()
                    .anyMatch(label -> timex.start() < label.end() && label.start() < timex.end());
            if (!isMarked) {
                mistakes.add(labelled.name() + ": not marked: " + timex + " [" + timex.rule() + "]");
            }
        }
    }

    private void count(String name, LabelledText.Label label, Timex match) {
        String wanted = label.text() + " " + label.type() + " " + label.value();
        if (match == null) {
            mistakes.add(name + ": missed: " + wanted);
            return;
        }
        loose++;
        boolean isStrict = match.start() == label.start() && match.end() == label.end();
        strict += isStrict ? 1 : 0;
        types += match.type() == label.type() ? 1 : 0;
        boolean isValue = match.value().equals(label.value());
        values += isValue ? 1 : 0;
        if (!isStrict || !isValue || match.type() != label.type()) {
            mistakes.add(name + ": wanted " + wanted + ", found " + match + " [" + match.rule() + "]");
        }
    }

    double strictF1() {
        return f1(strict);
    }

    double valueF1() {
        return f1(values);
    }

    List<String> mistakes() {
        return mistakes;
    }

    String report() {
        return line("extent, strict", strict)
                + line("extent, loose", loose)
                + line("type", types)
                + line("value", values);
    }

    private String line(String name, int right) {
        return String.format(
                Locale.ROOT,
                "%-15s P %.3f  R %.3f  F1 %.3f  (%d right, %d found, %d marked)%n",
                name,
                (double) right / Math.max(1, found),
                (double) right / Math.max(1, marked),
                f1(right),
                right,
                found,
                marked);
    }

    private double f1(int right) {
        return 2.0 * right / Math.max(1, found + marked);
    }
}
