package org.caspia.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.caspia.article.Article;
import org.caspia.article.ArticleDate;
import org.caspia.article.ArticleInfo;
import org.caspia.article.ArticleReader;
import org.caspia.event.Candidate;
import org.caspia.event.CountryCount;
import org.caspia.event.Extraction;
import org.caspia.event.Mention;
import org.caspia.event.NameUse;
import org.caspia.event.Place;
import org.caspia.event.TimeMention;
import org.caspia.event.UnplacedName;
import org.caspia.gazetteer.Gazetteer;
import org.caspia.problem.ProblemException;

/**
 * Scores the reading against the labelled texts: precision, recall and F1 for places found, for places found and put within 161 km,
 * for the set of countries of each article, and for times. Run {@code main} with {@code -v} to see every mistake.
 */
final class ReadingScore {
    private static final double NEAR_KM = 161;

    /** Right, wrong and missed. */
    static final class Count {
        private int right;
        private int wrong;
        private int missed;

        /** Counts a find as right or wrong; a wrong one for something that was there is also a miss. */
        void add(boolean isRight, boolean isThere) {
            right += isRight ? 1 : 0;
            wrong += isRight ? 0 : 1;
            missed += !isRight && isThere ? 1 : 0;
        }

        void miss() {
            missed++;
        }

        double precision() {
            return right == 0 ? 0 : (double) right / (right + wrong);
        }

        double recall() {
            return right == 0 ? 0 : (double) right / (right + missed);
        }

        double f1() {
            return right == 0 ? 0 : 2.0 * right / (2.0 * right + wrong + missed);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "precision %.3f  recall %.3f  F1 %.3f  (%d right, %d wrong, %d missed)",
                    precision(),
                    recall(),
                    f1(),
                    right,
                    wrong,
                    missed);
        }
    }

    final Count places = new Count();
    final Count placed = new Count();
    final Count countries = new Count();
    final Count times = new Count();
    private final List<String> mistakes = new ArrayList<>();

    static ReadingScore of(Path file, Extractor extractor) throws IOException {
        ReadingScore score = new ReadingScore();
        for (LabelledText text : LabelledText.readAll(file)) {
            score.add(text, extractor);
        }
        return score;
    }

    private void add(LabelledText labelled, Extractor extractor) {
        ArticleInfo info = ArticleInfo.UNKNOWN.withDate(ArticleDate.given(labelled.date()));
        Article article = ArticleReader.read(labelled.id(), labelled.text(), info);
        Extraction found = extractor.extract(article, ExtractOptions.DEFAULT);
        addPlaces(labelled, found);
        addCountries(labelled, found);
        addTimes(labelled, found);
    }

    private void addPlaces(LabelledText labelled, Extraction found) {
        Set<LabelledText.PlaceLabel> hit = new HashSet<>();
        for (Mention mention : found.mentions()) {
            if (mention.place().id().startsWith("body:")
                    && !mention.place().id().equals("body:european-union")) {
                continue;
            }
            LabelledText.PlaceLabel label =
                    labelAt(labelled, mention.span().start(), mention.span().end());
            if (label == null) {
                places.wrong++;
                placed.wrong++;
                mistakes.add(labelled.id() + ": false '" + mention.surface() + "' -> "
                        + mention.place().id() + " (" + mention.evidence().rule() + ")");
                continue;
            }
            hit.add(label);
            places.right++;
            Place place = literal(mention);
            boolean near = label.demonym() || Distances.km(label.position(), place.position()) <= NEAR_KM;
            if (near) {
                placed.right++;
            } else {
                placed.wrong++;
                placed.missed++;
                mistakes.add(labelled.id() + ": '" + mention.surface() + "' put at " + place.id() + " " + place.name()
                        + "/" + place.provinceName() + "/" + place.countryIso() + " " + place.position());
            }
        }
        for (UnplacedName name : found.unplaced()) {
            LabelledText.PlaceLabel label = labelAt(
                    labelled,
                    name.evidence().span().start(),
                    name.evidence().span().end());
            if (label == null) {
                places.wrong++;
                mistakes.add(
                        labelled.id() + ": false unplaced '" + name.evidence().quote() + "'");
            } else if (hit.add(label)) {
                places.right++;
                placed.missed++;
            }
        }
        for (LabelledText.PlaceLabel label : labelled.places()) {
            if (!hit.contains(label)) {
                places.missed++;
                placed.missed++;
                mistakes.add(
                        labelled.id() + ": missed '" + labelled.text().substring(label.start(), label.end()) + "'");
            }
        }
    }

    /** The city itself where a capital stands for its government. */
    private static Place literal(Mention mention) {
        if (mention.use() != NameUse.METONYM) {
            return mention.place();
        }
        return mention.candidates().stream().findFirst().map(Candidate::place).orElse(mention.place());
    }

    private static LabelledText.PlaceLabel labelAt(LabelledText labelled, int start, int end) {
        return labelled.places().stream()
                .filter(label -> label.start() < end && start < label.end())
                .findFirst()
                .orElse(null);
    }

    private void addCountries(LabelledText labelled, Extraction found) {
        Set<String> expected = new HashSet<>(labelled.countries());
        for (CountryCount count : found.countries()) {
            if (expected.remove(count.countryIso())) {
                countries.right++;
            } else {
                countries.wrong++;
                mistakes.add(labelled.id() + ": false country " + count.countryIso());
            }
        }
        countries.missed += expected.size();
        expected.forEach(iso -> mistakes.add(labelled.id() + ": missed country " + iso));
    }

    private void addTimes(LabelledText labelled, Extraction found) {
        Set<LabelledText.TimeLabel> open = new HashSet<>(labelled.times());
        for (TimeMention time : found.times()) {
            int start = time.evidence().span().start();
            int end = time.evidence().span().end();
            LabelledText.TimeLabel label = open.stream()
                    .filter(each -> each.start() < end && start < each.end())
                    .findFirst()
                    .orElse(null);
            boolean right = label != null && label.value().equals(time.value());
            if (right) {
                times.right++;
                open.remove(label);
            } else {
                times.wrong++;
                mistakes.add(labelled.id() + ": time '" + time.evidence().quote() + "' " + time.value() + ", expected "
                        + (label == null ? "none" : label.value()));
            }
        }
        times.missed += open.size();
    }

    List<String> mistakes() {
        return mistakes;
    }

    void print(String name) {
        System.out.println(name);
        System.out.println("  places     " + places);
        System.out.println("  and placed " + placed);
        System.out.println("  countries  " + countries);
        System.out.println("  times      " + times);
    }

    /** Prints the scores of every file given, with each mistake after {@code -v}. */
    public static void main(String[] args) throws IOException, ProblemException {
        Extractor extractor = new Extractor(Gazetteer.open());
        boolean verbose = List.of(args).contains("-v");
        for (String file : args) {
            if (!file.startsWith("-")) {
                ReadingScore score = of(Path.of(file), extractor);
                score.print(file);
                if (verbose) {
                    score.mistakes().forEach(mistake -> System.out.println("    " + mistake));
                }
            }
        }
    }
}
