package org.caspia.ui.timeline;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** Shortens titles by whole words, and never after a word that only leads on to the next one. */
final class FittingTitle {
    private static final int SHORTEST_WORD = 4;
    private static final Set<String> LEADING_ON = Set.of(
            "a",
            "an",
            "and",
            "as",
            "at",
            "between",
            "by",
            "for",
            "from",
            "in",
            "into",
            "its",
            "of",
            "on",
            "or",
            "over",
            "the",
            "their",
            "to",
            "together",
            "with");

    private FittingTitle() {}

    /**
     * Returns as much of a title as fits.
     *
     * @param title all of it
     * @param roomPx how wide it may be
     * @param widthOf measures words, in pixels
     * @return the title, its first words with an ellipsis, or nothing if not even those fit
     */
    static String of(String title, double roomPx, ToDoubleFunction<String> widthOf) {
        if (widthOf.applyAsDouble(title) <= roomPx) {
            return title;
        }
        List<String> words = Arrays.asList(title.split(" ", -1));
        for (int count = words.size() - 1; count > 0; count--) {
            String last = words.get(count - 1).toLowerCase(Locale.ROOT);
            String part = String.join(" ", words.subList(0, count)).replaceAll("[,;:–-]+$", "") + "…";
            boolean tells = !LEADING_ON.contains(last) && (count > 1 || last.length() >= SHORTEST_WORD);
            if (tells && widthOf.applyAsDouble(part) <= roomPx) {
                return part;
            }
        }
        return "";
    }
}
