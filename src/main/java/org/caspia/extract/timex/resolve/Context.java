package org.caspia.extract.timex.resolve;

import java.time.temporal.ChronoUnit;
import org.caspia.extract.timex.meaning.Base;
import org.caspia.extract.timex.meaning.Match;
import org.caspia.extract.timex.word.Kind;
import org.caspia.extract.timex.word.Tokens;
import org.caspia.time.CalendarDate;
import org.caspia.time.Precision;
import org.jspecify.annotations.Nullable;

/** What is known while the expressions of a text are resolved one after the other. */
final class Context {

    private static final int NEARBY = 60;
    private static final int FAR = 120;
    private static final int SHORTLY = 25;
    private static final int OLD_YEARS = 10;
    private static final int ASIDE = 10;
    private static final int RECENT_DAYS = 7;

    private final Tokens tokens;
    private final @Nullable CalendarDate document;
    private final boolean isNarrative;
    private @Nullable CalendarDate reference;
    private @Nullable CalendarDate fineReference;
    private @Nullable CalendarDate coarse;
    private @Nullable CalendarDate day;
    private int dayAt = -1;
    private @Nullable CalendarDate quarter;
    private int quarterAt = -1;
    private int pointedAt = -1;
    private boolean isReferenceOpen;
    private int referenceAt = -1;
    private String clock = "";
    private int clockAt = -1;

    Context(Tokens tokens, @Nullable CalendarDate document, boolean isNarrative) {
        this.tokens = tokens;
        this.document = document;
        this.isNarrative = isNarrative;
    }

    Tokens tokens() {
        return tokens;
    }

    @Nullable
    CalendarDate document() {
        return document;
    }

    boolean isNarrative() {
        return isNarrative;
    }

    /** Returns the date told last, a year or finer; the document's date if there is none. */
    @Nullable
    CalendarDate reference() {
        return reference == null && !isNarrative ? document : reference;
    }

    /** Returns the date told last if it stands in the sentence of a token. */
    @Nullable
    CalendarDate referenceInSentence(int at) {
        return isSameSentence(at) ? reference : null;
    }

    /** Returns the date told last, unless "since" or "until" led it, if no semicolon or end of a sentence stands between it and a token. */
    @Nullable
    CalendarDate referenceInClause(int at) {
        if (isReferenceOpen) {
            return null;
        }
        for (int i = Math.max(0, referenceAt); i < at && isSameSentence(at); i++) {
            if (tokens.isSymbol(i, ';')) {
                return null;
            }
        }
        return referenceInSentence(at);
    }

    /**
     * Returns the day told last if a time of the clock can well be meant on it; in news that is a day of late, or "will" a day
     * to come.
     */
    @Nullable
    CalendarDate nearDay(int at, Tense tense, boolean isAhead) {
        if (reference == null || document == null || isNarrative || isSameSentence(at)) {
            return referenceAt >= 0 && at - referenceAt < NEARBY ? reference : null;
        }
        if (day == null || at - dayAt > (tense == Tense.PAST ? FAR : NEARBY)) {
            return null;
        }
        long daysAgo = ChronoUnit.DAYS.between(day.firstDay(), document.firstDay());
        boolean isJustTold = tense == Tense.PAST && daysAgo >= 0 && day.equals(reference) && at - dayAt < SHORTLY;
        if (isJustTold) {
            return day;
        }
        boolean isComing = daysAgo < 0 && isAhead && day.equals(reference) && at - dayAt < SHORTLY;
        return isComing || (daysAgo >= 0 && daysAgo <= RECENT_DAYS && tense != Tense.FUTURE) ? day : null;
    }

    /** Returns the date to count from, exact enough for a precision where the text has told one. */
    @Nullable
    CalendarDate base(Base base, Precision needed, Match match) {
        return switch (base) {
            case DOCUMENT -> document;
            case REFERENCE -> exactReference(needed, match.from());
            case EITHER -> isNarrative || isInTale(match) ? reference : document;
        };
    }

    private @Nullable CalendarDate exactReference(Precision needed, int at) {
        if (coarse != null && needed.isCoarserThan(Precision.YEAR)) {
            return coarse;
        }
        CalendarDate told = reference();
        if (told == null || !told.precision().isCoarserThan(needed)) {
            return told;
        }
        boolean isFine = fineReference != null && fineReference.year() == told.year();
        CalendarDate fine = isFine ? fineReference : isNarrative ? told : document;
        if (day == null || needed != Precision.DAY || fine == null || fine.precision() == Precision.DAY) {
            return fine;
        }
        boolean isWithin =
                !fine.firstDay().isAfter(day.firstDay()) && !fine.lastDay().isBefore(day.firstDay());
        return isWithin || (!isNarrative && !isSameSentence(at)) ? day : fine;
    }

    /** Remembers where something was seen from the document's date. */
    void point(Match match) {
        pointedAt = match.to();
    }

    /** Tells whether news tells a tale here: a date of years ago stands before in the paragraph, and the verb is past. */
    boolean isInTale(Match match) {
        int at = match.from();
        if (isNarrative || document == null || reference == null || at - referenceAt > NEARBY || isReported(at)) {
            return false;
        }
        boolean isOld = reference.year() <= document.year() - OLD_YEARS
                && reference.precision() != Precision.YEAR
                && referenceAt > pointedAt;
        for (int i = referenceAt; isOld && i < at; i++) {
            isOld = tokens.isNear(i);
        }
        return isOld && Tense.around(tokens, match) == Tense.PAST;
    }

    /** Returns the quarter told last if it stands near. */
    @Nullable
    CalendarDate nearQuarter(int at) {
        return at - quarterAt < NEARBY ? quarter : null;
    }

    /** Returns the time of the clock told with the date told last, {@code T16:30}; empty if there was none. */
    String clock() {
        return clock;
    }

    /** Returns the day told last, or null if the date told last is no day. */
    @Nullable
    CalendarDate exactDay() {
        CalendarDate told = reference();
        return told != null && told.precision() == Precision.DAY ? told : null;
    }

    /** Returns the weekday just told that a link binds to the one at a token: "Monday or Tuesday"; else null. */
    @Nullable
    CalendarDate linkedDay(int at) {
        int link = at - 1;
        boolean isLink = tokens.isWord(link, "or")
                || tokens.isWord(link, "and")
                || tokens.isWord(link, "to")
                || tokens.isWord(link, "through")
                || tokens.isDash(link);
        return isLink && referenceAt == link && tokens.is(link - 1, Kind.WEEKDAY) ? exactDay() : null;
    }

    /** Tells whether a time of the clock ends a stretch that began at a later one: "from 9 p.m. to 4 a.m.". */
    boolean isPastMidnight(Match match, String sign) {
        int link = match.from() - 1;
        boolean isLink = tokens.isWord(link, "to") || tokens.isWord(link, "until") || tokens.isDash(link);
        return isLink && clockAt == link && !clock.isEmpty() && sign.compareTo(clock) < 0;
    }

    /** Remembers the value told last for its time of the clock. */
    void tellClock(String value, Match match) {
        int at = value.indexOf("T");
        boolean isClock = at > 0 && value.length() == at + 6 && value.charAt(at + 3) == ':';
        clock = isClock ? value.substring(at) : "";
        clockAt = match.to();
    }

    /** Remembers a date as the one told last. */
    void tell(@Nullable CalendarDate date, Match match) {
        boolean isReport = !isNarrative && reference != null && isReported(match.from());
        if (date == null || isReport || (!isNarrative && isAside(date, match))) {
            return;
        }
        if (date.precision().isCoarserThan(Precision.YEAR)) {
            coarse = date;
        } else {
            reference = date;
            coarse = null;
            if (date.precision() == Precision.DAY) {
                day = date;
                dayAt = match.to();
            }
            if (date.precision() == Precision.QUARTER) {
                quarter = date;
                quarterAt = match.to();
            }
            isReferenceOpen = tokens.isWord(match.from() - 1, "since") || tokens.isWord(match.from() - 1, "until");
            fineReference = date.precision().isCoarserThan(Precision.MONTH) ? fineReference : date;
            referenceAt = match.to();
        }
    }

    /** "The firm, founded in 1976, laid off", "its chief, who came in 2011, sells": a date beside the tale. */
    private boolean isAside(CalendarDate date, Match match) {
        if (!tokens.isSymbol(match.to(), ',')) {
            return false;
        }
        for (int at = match.from() - 1; at > match.from() - ASIDE && tokens.isNear(at); at--) {
            if (tokens.isSymbol(at, ',')) {
                boolean isRelative = tokens.isText(at + 1, "who") || tokens.isText(at + 1, "which");
                return isRelative || (date.precision() == Precision.YEAR && isParticiple(at + 1));
            }
        }
        return false;
    }

    private boolean isParticiple(int at) {
        return tokens.isText(at, "born")
                || tokens.isText(at, "built")
                || tokens.isText(at, "founded")
                || Tense.isParticiple(tokens, at);
    }

    /** "officials said Tuesday" tells when it was said, not when anything happened. */
    private boolean isReported(int from) {
        int verb = tokens.isWord(from - 1, "on") ? from - 2 : from - 1;
        return tokens.isWord(verb, "said") || tokens.isWord(verb, "told");
    }

    private boolean isSameSentence(int at) {
        if (referenceAt < 0 || at - referenceAt > NEARBY) {
            return false;
        }
        for (int i = referenceAt; i < at; i++) {
            if (tokens.endsSentence(i)) {
                return false;
            }
        }
        return true;
    }
}
