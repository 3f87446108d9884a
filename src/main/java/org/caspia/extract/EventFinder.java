package org.caspia.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caspia.article.Article;
import org.caspia.article.Sentence;
import org.caspia.event.DatedEvent;
import org.caspia.event.EventKind;
import org.caspia.event.Evidence;
import org.caspia.event.Mention;
import org.caspia.event.TextSpan;
import org.caspia.event.TimeMention;
import org.caspia.time.CalendarDate;
import org.caspia.time.EventDate;
import org.caspia.time.Precision;

/**
 * Finds the events of an article: for each date the clause it stands in, what happened there, where, and by whom. A list of names each
 * followed by a date in brackets is as many events as it names. A sentence that tells of something with a past verb but has no date
 * of its own takes the date of the sentence before it in its paragraph, and says so.
 */
final class EventFinder {
    private static final int LONGEST_DATELINE = 12;
    private static final int LONGEST_QUOTE = 2000;
    private static final int AROUND = 60;

    private final Article article;
    private final Tokens tokens;
    private final EventScene scene;
    private final Unreal unreal;
    private final boolean everyParagraph;
    private final List<DatedEvent> events = new ArrayList<>();

    EventFinder(Article article, Tokens tokens, Marks marks, List<Mention> mentions, boolean everyParagraph) {
        this.article = article;
        this.tokens = tokens;
        this.everyParagraph = everyParagraph;
        this.unreal = new Unreal(tokens);
        this.scene = new EventScene(tokens, mentions, People.of(tokens, marks, mentions));
    }

    List<DatedEvent> find(List<TimeMention> times) {
        Map<Integer, List<TimeMention>> bySentence = new LinkedHashMap<>();
        for (TimeMention time : times) {
            bySentence
                    .computeIfAbsent(time.sentenceIndex(), key -> new ArrayList<>())
                    .add(time);
        }
        Optional<Told> last = Optional.empty();
        int lastParagraph = -1;
        for (int i = 0; i < article.sentences().size(); i++) {
            Sentence sentence = article.sentences().get(i);
            if (!everyParagraph && !article.paragraphOf(sentence).kind().isEvidence()) {
                continue;
            }
            if (sentence.paragraph() != lastParagraph) {
                last = Optional.empty();
                lastParagraph = sentence.paragraph();
            }
            List<TimeMention> here = bySentence.getOrDefault(i, List.of());
            Optional<Told> told = readSentence(i, here);
            if (told.isPresent()) {
                last = told.filter(each -> !isAhead(each.time()));
            } else if (here.isEmpty()) {
                readUndated(i, last);
            } else {
                readUndated(i, Optional.empty());
            }
        }
        return events;
    }

    /** A date and the event it made, for the sentences that follow. */
    private record Told(TimeMention time, DatedEvent event) {}

    /** Makes the events of the dates in a sentence; returns the last of them that the next sentences may go on with. */
    private Optional<Told> readSentence(int sentence, List<TimeMention> times) {
        Optional<Told> last = Optional.empty();
        Optional<EventDate> previous = Optional.empty();
        int previousEnd = -1;
        for (int i = 0; i < times.size(); i++) {
            TimeMention time = times.get(i);
            boolean isSecondEnd =
                    previous.isPresent() && time.date().equals(previous) && !(previous.get() instanceof CalendarDate);
            if (time.date().isEmpty() || !isAnchoring(time) || isSecondEnd || isDateline(sentence, time)) {
                continue;
            }
            previous = time.date();
            int from = tokens.at(time.evidence().span().start());
            int to = tokens.at(time.evidence().span().end()) - 1;
            Clause clause = Clause.around(tokens, from, to, previousEnd, next(times, i));
            boolean isAdded = add(sentence, clause, time);
            previousEnd = to;
            last = !isAdded || isOpen(time) ? last : Optional.of(new Told(time, lastTold()));
        }
        return last;
    }

    /** The first token of the date behind another in its sentence; -1 if there is none. */
    private int next(List<TimeMention> times, int index) {
        int next = index + 1;
        while (next < times.size() && (times.get(next).date().isEmpty() || !isAnchoring(times.get(next)))) {
            next++;
        }
        return next < times.size() ? tokens.at(times.get(next).evidence().span().start()) : -1;
    }

    /** "LIMA, Dec 8 -": when and where the article was written. */
    private boolean isDateline(int sentence, TimeMention time) {
        int from = tokens.at(time.evidence().span().start());
        int next = tokens.at(time.evidence().span().end());
        int first = tokens.at(article.sentences().get(sentence).start());
        if (from - first > LONGEST_DATELINE) {
            return false;
        }
        for (int i = first; i < from; i++) {
            if (tokens.is(i, Tokens.WORD) && !tokens.is(i, Tokens.CAPITAL)) {
                return false;
            }
        }
        boolean isAgency = tokens.isMark(next, '(') && tokens.isMark(next + 2, ')');
        int dash = isAgency ? next + 3 : next;
        return tokens.isMark(dash, '-')
                || tokens.isMark(dash, '\u2013')
                || tokens.isMark(dash, '\u2014')
                || tokens.isMark(dash, '_');
    }

    /** "His first visit since 2011" dates nothing that follows. */
    private static boolean isOpen(TimeMention time) {
        return time.date().map(EventDate::toEdtf).orElse("").contains("..");
    }

    /** What was done is not dated by what is still to come: "He is to arrive on Friday. The EU announced aid." */
    private boolean isAhead(TimeMention time) {
        Optional<LocalDate> day = time.date().flatMap(EventDate::earliest);
        Optional<LocalDate> today =
                EventDate.findEdtf(article.info().date().value()).flatMap(EventDate::latest);
        return day.isPresent() && today.isPresent() && day.get().isAfter(today.get());
    }

    /** A length of time, a repeated time, or a mere "21st-century" does not date an event. */
    private boolean isAnchoring(TimeMention time) {
        if (!time.type().equals("DATE") && !time.type().equals("TIME")) {
            return false;
        }
        String words = time.evidence().quote();
        int at = time.evidence().span().start();
        boolean adjective = words.indexOf('-') > 0 && Character.isLetter(words.charAt(words.length() - 1));
        EventDate date = time.date().orElseThrow();
        boolean vague = date.precision() == Precision.CENTURY && (adjective || at == 0);
        boolean fixed = !time.value().contains("REF");
        return fixed && !vague;
    }

    /** Adds the event of a date, unless its clause tells of nothing that was or is to be. */
    private boolean add(int sentence, Clause clause, TimeMention time) {
        EventScene.Setting setting = scene.setting(clause);
        boolean isState =
                setting.kind() == EventKind.OTHER && time.evidence().quote().equalsIgnoreCase("today");
        if (isState || unreal.isDated(clause, setting.trigger())) {
            return false;
        }
        Evidence evidence = evidence(
                sentence, clause, "a clause with the date '" + time.evidence().quote() + "'" + setting.reason());
        double confidence = setting.places().isEmpty() ? 0.5 : setting.kind() == EventKind.OTHER ? 0.7 : 0.9;
        events.add(new DatedEvent(
                "e" + (events.size() + 1),
                setting.kind(),
                EventLabels.label(tokens, clause, setting),
                time.date(),
                time.evidence().quote(),
                false,
                setting.places(),
                setting.actors(),
                List.of(evidence),
                confidence));
        return true;
    }

    /** An event whose sentence has no date: a past verb of happening together with a place. */
    private void readUndated(int sentence, Optional<Told> told) {
        Sentence span = article.sentences().get(sentence);
        int from = tokens.at(span.start());
        int to = tokens.at(span.end()) - 1;
        if (refersBack(sentence, from, to)) {
            return;
        }
        Optional<Clause> real = realClause(from, to);
        if (real.isEmpty()) {
            return;
        }
        Clause clause = real.get();
        Optional<TimeMention> carried = isPerfect(clause.dateFrom()) ? Optional.empty() : told.map(Told::time);
        EventScene.Setting setting = scene.setting(clause);
        if (tokens.key(from) == THERE && told.isPresent()) {
            setting = setting.at(told.get().event().places(), "; the place is that of the sentence before");
        }
        boolean isHearsay = setting.kind() == EventKind.STATEMENT
                && carried.isEmpty()
                && setting.actors().isEmpty();
        if (setting.places().isEmpty() || setting.kind() == EventKind.OTHER || isHearsay) {
            return;
        }
        String why = (carried.isPresent()
                        ? "a past verb; the date is carried from the sentence before"
                        : "a past verb with a place; the article gives no date")
                + setting.reason();
        events.add(new DatedEvent(
                "e" + (events.size() + 1),
                setting.kind(),
                EventLabels.label(tokens, clause, setting),
                carried.flatMap(TimeMention::date),
                carried.map(time -> time.evidence().quote()).orElse(""),
                carried.isPresent(),
                setting.places(),
                setting.actors(),
                List.of(evidence(sentence, clause, why)),
                carried.isPresent() ? 0.45 : 0.5));
    }

    /** "Have arrived in Segou": it is so now, and tells nothing of the day told before. */
    private boolean isPerfect(int verb) {
        return HAVE.contains(tokens.key(verb - 1)) || HAVE.contains(tokens.key(verb - 2));
    }

    /** The clause of the first verb of a sentence that tells of something that did happen. */
    private Optional<Clause> realClause(int from, int to) {
        for (int i = from; i <= to; i++) {
            if (happened(i)) {
                Clause clause = Clause.around(tokens, i, i, -1);
                if (!unreal.isUndated(clause, i)) {
                    return Optional.of(clause);
                }
            }
        }
        return Optional.empty();
    }

    /** "Within this investment, 33 projects ...": a sentence that points at the event just told is more evidence for it. */
    private boolean refersBack(int sentence, int from, int to) {
        if (!isTold(sentence - 1)) {
            return false;
        }
        DatedEvent told = lastTold();
        for (int i = from; i < to; i++) {
            boolean points = told.kind() != EventKind.OTHER && POINTING.contains(tokens.key(i));
            for (int k = i + 1; points && k <= Math.min(to, i + 2); k++) {
                if (EventTriggers.kindOf(tokens.key(k)) == told.kind()) {
                    Clause clause = Clause.around(tokens, i, k, -1);
                    String why = "it points back at the event just told";
                    events.set(events.size() - 1, told.with(evidence(sentence, clause, why)));
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isTold(int sentence) {
        return sentence >= 0
                && !events.isEmpty()
                && lastTold().evidence().get(0).span().start()
                        == article.sentences().get(sentence).start();
    }

    private DatedEvent lastTold() {
        return events.get(events.size() - 1);
    }

    private static final WordSet POINTING = WordSet.of("this these that");
    private static final WordSet HAVE = WordSet.of("has have");
    private static final long THERE = org.caspia.gazetteer.NameKey.word("there", 0, 5);

    /** A verb of happening, not an adjective made of one ("the well-established route", "a signed copy"). */
    private boolean happened(int i) {
        if (!EventTriggers.HAPPENED.contains(tokens.key(i)) || tokens.is(i, Tokens.CAPITAL)) {
            return false;
        }
        long before = i > 0 ? tokens.key(i - 1) : 0;
        return !tokens.isMark(i - 1, '-') && !Lexicon.DETERMINER.contains(before);
    }

    /** The sentence; of one without end, the words around. */
    private Evidence evidence(int sentence, Clause clause, String rule) {
        Sentence span = article.sentences().get(sentence);
        boolean isEndless = span.end() - span.start() > LONGEST_QUOTE;
        int start =
                isEndless ? tokens.start(Math.max(clause.sentenceFrom(), clause.dateFrom() - AROUND)) : span.start();
        int end = isEndless ? tokens.end(Math.min(clause.sentenceTo(), clause.dateTo() + AROUND)) : span.end();
        return new Evidence(article.id(), new TextSpan(start, end), article.slice(start, end), rule);
    }
}
