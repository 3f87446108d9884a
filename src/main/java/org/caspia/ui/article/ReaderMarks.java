package org.caspia.ui.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caspia.app.OpenArticle;
import org.caspia.event.Mention;
import org.caspia.event.TextSpan;
import org.caspia.event.TimeMention;
import org.caspia.ui.kit.MarkedText.Mark;
import org.jspecify.annotations.Nullable;

/** What is marked in the article: places and times lightly, and above them what is selected, sought or was just jumped to. */
final class ReaderMarks {
    private List<Mention> mentions = List.of();
    private List<TimeMention> times = List.of();
    private String countryIso = "";
    private List<TextSpan> sought = List.of();
    private @Nullable TextSpan current;
    private @Nullable TextSpan flash;

    void setArticle(OpenArticle open) {
        mentions = open.extraction().mentions();
        times = open.extraction().times();
        countryIso = "";
        sought = List.of();
        current = null;
        flash = null;
    }

    void setCountry(String newCountryIso) {
        countryIso = newCountryIso;
    }

    void setSought(List<TextSpan> found, @Nullable TextSpan newCurrent) {
        sought = List.copyOf(found);
        current = newCurrent;
    }

    void setFlash(@Nullable TextSpan newFlash) {
        flash = newFlash;
    }

    @Nullable
    TextSpan flash() {
        return flash;
    }

    Optional<Mention> findMention(int offset) {
        int index = firstEndingAfter(offset);
        return index < mentions.size() && mentions.get(index).span().start() <= offset
                ? Optional.of(mentions.get(index))
                : Optional.empty();
    }

    List<Mark> listMarks(ReaderRow row) {
        List<Mark> marks = new ArrayList<>();
        add(marks, row, flash, "mark-flash");
        for (int i = firstEndingAfter(row.start()); i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            if (mention.span().start() >= row.end()) {
                break;
            }
            boolean selected =
                    !countryIso.isEmpty() && mention.place().countryIso().equals(countryIso);
            add(marks, row, mention.span(), selected ? "mark-selected" : "mark-place");
        }
        for (TimeMention time : times) {
            add(marks, row, time.evidence().span(), "mark-time");
        }
        for (TextSpan found : sought) {
            add(marks, row, found, found.equals(current) ? "mark-found-current" : "mark-found");
        }
        return marks;
    }

    /** The mentions stand in the order of the text and do not overlap. */
    private int firstEndingAfter(int offset) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).span().end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static void add(List<Mark> marks, ReaderRow row, @Nullable TextSpan span, String style) {
        if (span != null && span.start() < row.end() && span.end() > row.start()) {
            int start = Math.max(span.start(), row.start()) - row.start();
            int end = Math.min(span.end(), row.end()) - row.start();
            marks.add(new Mark(start, end, style));
        }
    }
}
