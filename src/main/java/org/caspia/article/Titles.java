package org.caspia.article;

import java.util.Locale;
import java.util.regex.Pattern;

/** Tells a title from what programs write in its place: names of files, "Microsoft Word - draft", "untitled". */
final class Titles {
    private static final Pattern NO_TITLE = Pattern.compile(
            "microsoft (?:word|powerpoint) - .*|untitled.*|unbenannt.*|no title|document ?\\d*|title|about:blank"
                    + "|(?:powerpoint )?presentation ?\\d*|slide \\d+|.*\\.(?:html?|docx?|odt|rtf|txt|md|pdf|pptx?|indd|qxd|tex|dvi|pages)"
                    + "|[\\p{Punct}\\d\\s]*");

    private Titles() {}

    /** The title; empty if it is none. */
    static String of(String written) {
        String title = written.strip().replaceAll("\\s+", " ");
        return NO_TITLE.matcher(title.toLowerCase(Locale.ROOT)).matches() ? "" : title;
    }
}
