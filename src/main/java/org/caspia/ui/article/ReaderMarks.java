package org.caspia.ui.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.caspia.app.article.OpenArticle;
import org.caspia.event.Mention;
import org.caspia.event.TextSpan;
import org.caspia.event.TimeMention;
import org.caspia.event.UnplacedName;
import org.caspia.ui.kit.MarkedText.Mark;
import org.jspecify.annotations.Nullable;

/** What is marked in the article: places and times lightly, and above them what is selected, sought or was just jumped to. */
final class ReaderMarks {
    private List<Mention> mentions = List.of();
    private List<TimeMention> times = List.of();
    private List<Mention> rejected = List.of();
    private List<UnplacedName> unplaced = List.of();
    private @Nullable TextSpan chosen;
    private String countryIso = "";
    private List<TextSpan> sought = List.of();
    private @Nullable TextSpan current;
    private @Nullable TextSpan flash;

    /** Takes what was found in the same article, after it was corrected. */
    void setFinds(OpenArticle open) {
        mentions = open.extraction().mentions();
        times = open.extraction().times();
        rejected = open.review().rejected();
        unplaced = open.extraction().unplaced();
        chosen = null;
    }

    void setArticle(OpenArticle open) {
        setFinds(open);
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

    void setChosen(@Nullable TextSpan words) {
        chosen = words;
    }

    Optional<TextSpan> findChosen() {
        return Optional.ofNullable(chosen);
    }

    /** Opens what is marked at an offset: a name before a time, a time before what is only shown lightly. */
    Optional<Runnable> findAction(int offset, ReaderActions actions) {
        return findMention(offset)
                .or(() -> first(rejected, Mention::span, offset))
                .<Runnable>map(mention -> () -> actions.openMention(mention))
                .or(() ->
                        first(times, time -> time.evidence().span(), offset).map(time -> () -> actions.openTime(time)))
                .or(() -> first(unplaced, name -> name.evidence().span(), offset)
                        .map(name -> () -> actions.openUnplaced(name)));
    }

    private static <T> Optional<T> first(List<T> all, Function<T, TextSpan> spanOf, int offset) {
        return all.stream()
                .filter(one -> spanOf.apply(one).start() <= offset
                        && offset < spanOf.apply(one).end())
                .findFirst();
    }

    private Optional<Mention> findMention(int offset) {
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
        for (Mention mention : rejected) {
            add(marks, row, mention.span(), "mark-rejected");
        }
        for (UnplacedName name : unplaced) {
            add(marks, row, name.evidence().span(), "mark-unplaced");
        }
        for (TimeMention time : times) {
            add(marks, row, time.evidence().span(), "mark-time");
        }
        add(marks, row, chosen, "mark-chosen");
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
