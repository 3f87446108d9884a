package org.caspia.app.corridor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caspia.article.Article;
import org.caspia.article.Paragraph;
import org.caspia.article.Sentence;
import org.caspia.corridor.Claim;
import org.caspia.corridor.Confidence;
import org.caspia.corridor.QuotedFigure;

/**
 * Figures that an article states about the corridor, beside what was published: sums of money, days, kilometres, tonnes, containers and
 * projects in paragraphs that speak of a corridor or route.
 */
public final class ArticleClaims {
    private static final Pattern SUBJECT =
            Pattern.compile("\\b(corridor|route|trans-caspian|titr|connectivity)", Pattern.CASE_INSENSITIVE);

    private static final String NUMBER = "(\\d[\\d,]*(?:\\.\\d+)?)(?:\\s*(?:-|–|to)\\s*(\\d[\\d,]*(?:\\.\\d+)?))?";

    /** A way to write a figure, with its unit as the published figures have it and what one is worth in that unit. */
    private record Form(Pattern pattern, String unit, double factor) {
        static Form of(String before, String after, String unit, double factor) {
            Pattern pattern = Pattern.compile(before + NUMBER + after, Pattern.CASE_INSENSITIVE);
            return new Form(pattern, unit, factor);
        }
    }

    private static final List<Form> FORMS = List.of(
            Form.of("(?:€|\\bEUR)\\s?", "\\s?(?:billion|bn)\\b", "bn EUR", 1),
            Form.of("(?:€|\\bEUR)\\s?", "\\s?(?:million|m)\\b", "bn EUR", 0.001),
            Form.of("\\b", "\\s(?:\\p{L}+\\s){0,2}projects\\b", "projects", 1),
            Form.of("\\b", "[\\s-]days?\\b", "days", 1),
            Form.of("\\b", "\\s?(?:km\\b|kilomet(?:re|er)s?\\b)", "km", 1),
            Form.of("\\b", "\\s(?:million\\s(?:metric\\s)?ton(?:ne)?s\\b|Mt\\b)", "Mt a year", 1),
            Form.of("\\b", "\\sTEUs?\\b", "TEU a year", 1));

    private final CorridorService service;
    private final Article article;
    private final List<ClaimCheck> checks = new ArrayList<>();

    private ArticleClaims(CorridorService service, Article article) {
        this.service = service;
        this.article = article;
    }

    /**
     * Finds the figures of an article.
     *
     * @param service which knows what was published
     * @param article the article
     * @return a check for each figure, in the order of the text; its text is the words of the article
     */
    public static List<ClaimCheck> find(CorridorService service, Article article) {
        ArticleClaims claims = new ArticleClaims(service, article);
        for (Paragraph paragraph : article.paragraphs()) {
            if (SUBJECT.matcher(article.slice(paragraph.start(), paragraph.end()))
                    .find()) {
                article.sentences().stream()
                        .filter(s -> s.start() >= paragraph.start() && s.end() <= paragraph.end())
                        .forEach(claims::read);
            }
        }
        return claims.checks;
    }

    private void read(Sentence sentence) {
        String text = article.slice(sentence.start(), sentence.end());
        for (Form form : FORMS) {
            Matcher found = form.pattern().matcher(text);
            while (found.find()) {
                double low = number(found.group(1)) * form.factor();
                double high = found.group(2) == null ? low : number(found.group(2)) * form.factor();
                checks.add(check(found.group(), form.unit(), Math.min(low, high), Math.max(low, high)));
            }
        }
    }

    /** Beside the nearest figure of the same unit that was published. */
    private ClaimCheck check(String words, String unit, double low, double high) {
        String about = article.info().title().isBlank()
                ? "the article"
                : article.info().title();
        Optional<QuotedFigure> nearest = service.book().quoted().stream()
                .filter(figure -> figure.unit().equals(unit))
                .min(Comparator.comparingDouble(figure -> distance(figure, low, high)));
        if (nearest.isEmpty()) {
            return new ClaimCheck(
                    about,
                    words,
                    unit,
                    low,
                    high,
                    "",
                    ClaimCheck.Verdict.NOT_COMPARABLE,
                    "no figure of this kind is known",
                    "",
                    "",
                    Confidence.LOW);
        }
        QuotedFigure figure = nearest.get();
        String difference = Claim.compare(low, high, figure.low(), figure.value());
        boolean agrees = difference.equals(Claim.AGREES);
        return new ClaimCheck(
                about,
                words,
                unit,
                low,
                high,
                figure.text(),
                agrees ? ClaimCheck.Verdict.AGREES : ClaimCheck.Verdict.DIFFERS,
                agrees ? Claim.AGREES : "the nearest published figure is " + difference.replace("published", "that"),
                figure.note(),
                figure.sourceId(),
                figure.confidence());
    }

    private static double distance(QuotedFigure figure, double low, double high) {
        double gap = Math.max(0, Math.max(figure.low() - high, low - figure.value()));
        return gap / Math.max(1e-9, high) + Math.abs(figure.value() - high) / Math.max(1e-9, 1000 * high);
    }

    private static double number(String digits) {
        return Double.parseDouble(digits.replace(",", "").toLowerCase(Locale.ROOT));
    }
}
