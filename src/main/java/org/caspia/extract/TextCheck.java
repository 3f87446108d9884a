package org.caspia.extract;

import java.util.ArrayList;
import java.util.List;
import org.caspia.event.Mention;

/** Says in a sentence why little was found: a text in another script, or one that names no place. */
final class TextCheck {
    private static final int SAMPLE = 20_000;
    private static final double HALF = 0.5;

    private TextCheck() {}

    static List<String> issues(String text, List<Mention> mentions) {
        List<String> issues = new ArrayList<>();
        if (isForeign(text)) {
            issues.add("Most of the text is not in Latin letters; English is read, so little of it was understood.");
        } else if (mentions.isEmpty()) {
            issues.add("The text names no place that is known.");
        }
        return issues;
    }

    /** Whether most letters at the beginning belong to other scripts than the Latin one. */
    private static boolean isForeign(String text) {
        int letters = 0;
        int foreign = 0;
        int end = Math.min(text.length(), SAMPLE);
        for (int i = 0; i < end; i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            boolean isLetter = Character.isLetter(c);
            letters += isLetter ? 1 : 0;
            foreign += isLetter && Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN ? 1 : 0;
        }
        return foreign > letters * HALF;
    }
}
