package org.caspia.extract.timex.resolve;

import java.util.List;
import org.caspia.extract.timex.meaning.Match;
import org.caspia.extract.timex.meaning.Meaning;
import org.caspia.extract.timex.word.Tokens;
import org.caspia.time.CalendarDate;
import org.caspia.time.DocumentDate;
import org.caspia.time.Precision;
import org.jspecify.annotations.Nullable;

/**
 * Infers when a text was written from the date that it gives itself: a dateline ("BAKU, 5 September 2023 —"), a line of
 * its own near the beginning, or words such as "published" before it. A date that is merely told is no such date.
 */
public final class DocumentDates {

    private static final int HEAD_CHARACTERS = 600;
    private static final int DATELINE_CHARACTERS = 40;
    private static final int LONGEST_OWN_LINE = 60;
    private static final int REACH = 4;

    private final Tokens tokens;

    private DocumentDates(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Returns the text's own date, told to the day or month; null if it gives none. */
    public static @Nullable DocumentDate infer(Tokens tokens, List<Match> matches) {
        DocumentDates dates = new DocumentDates(tokens);
        for (int i = 0; i < matches.size(); i++) {
            Match match = matches.get(i);
            boolean isBound = i + 1 < matches.size() && matches.get(i + 1).from() - match.to() <= 1;
            CalendarDate date = isBound ? null : fullDate(match.meaning());
            if (date != null && dates.isOwn(match)) {
                String words = tokens.slice(match.from(), match.to());
                return DocumentDate.inferred(
                        date, "Inferred from \"" + words + "\", which the text gives as its own date.");
            }
        }
        return null;
    }

    private boolean isOwn(Match match) {
        boolean isHead = tokens.start(match.from()) < HEAD_CHARACTERS;
        return isHead
                ? isPublished(match.from()) || isDateline(match) || isOwnLine(match)
                : isPublished(match.from()) && isOwnLine(match);
    }

    private boolean isPublished(int from) {
        for (int at = from - 1; at >= from - REACH && tokens.isNear(at); at--) {
            boolean isWord = tokens.isText(at, "published")
                    || tokens.isText(at, "updated")
                    || tokens.isText(at, "posted")
                    || tokens.isText(at, "date");
            if (isWord) {
                return true;
            }
        }
        return false;
    }

    private boolean isDateline(Match match) {
        int before = tokens.start(match.from()) - lineStart(match.from());
        boolean isOpened = tokens.isSymbol(match.from() - 1, '(');
        boolean isClosed =
                tokens.isDash(match.to()) || tokens.isSymbol(match.to(), ':') || tokens.isSymbol(match.to(), '_');
        return before < DATELINE_CHARACTERS && isClosed && !isOpened;
    }

    private boolean isOwnLine(Match match) {
        int start = lineStart(match.from());
        int newline = lineEnd(tokens.end(match.to() - 1));
        int end = newline < 0 ? tokens.text().length() : newline;
        boolean isSentence = tokens.isSymbol(match.to(), '.');
        return end - start < LONGEST_OWN_LINE && newline >= 0 && !isSentence;
    }

    /** Where the line of a token begins; of a long line, some place too far before it. */
    private int lineStart(int token) {
        int at = tokens.start(token);
        int least = Math.max(0, at - LONGEST_OWN_LINE);
        while (at > least && tokens.text().charAt(at - 1) != '\n') {
            at--;
        }
        return at;
    }

    /** Where the line of an offset ends; -1 if it has no end or a far one. */
    private int lineEnd(int offset) {
        int most = Math.min(tokens.text().length(), offset + LONGEST_OWN_LINE);
        for (int at = offset; at < most; at++) {
            if (tokens.text().charAt(at) == '\n') {
                return at;
            }
        }
        return -1;
    }

    private static @Nullable CalendarDate fullDate(Meaning meaning) {
        Meaning day = meaning instanceof Meaning.TimeOfDay time ? time.day() : meaning;
        boolean isExact = day instanceof Meaning.Cell cell
                && cell.hasYear()
                && (cell.precision() == Precision.DAY || cell.precision() == Precision.MONTH);
        if (!isExact) {
            return null;
        }
        try {
            return YearChooser.date((Meaning.Cell) day);
        } catch (IllegalArgumentException noSuchDate) {
            return null;
        }
    }
}
