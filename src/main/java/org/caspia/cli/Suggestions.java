package org.caspia.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Guesses what somebody meant. */
final class Suggestions {
    private Suggestions() {}

    /** Returns a clause such as {@code "did you mean dark?"}, or the whole choice if nothing is near. */
    static String sentence(String word, List<String> known) {
        String key = word.strip().toLowerCase(Locale.ROOT);
        List<String> near = known.stream()
                .filter(candidate -> distance(key, candidate.toLowerCase(Locale.ROOT)) <= allowed(key))
                .sorted(Comparator.comparingInt(candidate -> distance(key, candidate.toLowerCase(Locale.ROOT))))
                .limit(3)
                .toList();
        return near.isEmpty()
                ? "there are: " + String.join(", ", known)
                : "did you mean " + String.join(" or ", near) + "?";
    }

    private static int allowed(String word) {
        return Math.max(2, word.length() / 3);
    }

    /** Returns how many letters must be put in, taken out or changed (Levenshtein). */
    static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
