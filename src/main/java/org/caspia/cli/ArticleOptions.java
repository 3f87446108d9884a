package org.caspia.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.caspia.app.article.ArticleService;
import org.caspia.app.article.CorrectionStore;
import org.caspia.app.article.OpenArticle;
import org.caspia.app.article.ReadingOptions;
import org.caspia.correction.Corrections;
import org.caspia.problem.ProblemException;
import org.caspia.time.EventDate;
import picocli.CommandLine.Option;

/** Options that say how articles are read. */
final class ArticleOptions {
    @Option(
            names = "--date",
            paramLabel = "DATE",
            description = "The article's date, such as 2024-03-12 or 2024-03, where it does not tell it.")
    Optional<String> date = Optional.empty();

    @Option(
            names = "--corrections",
            paramLabel = "FILE",
            description =
                    "Corrections to lay over the finds (default: NAME.corrections.json beside the article, if it is"
                            + " there); none: what the program found itself.")
    String corrections = "";

    /**
     * What became of the articles that were asked for.
     *
     * @param articles those that could be read, in their order
     * @param failures one sentence for each of the others
     */
    record Reading(List<OpenArticle> articles, List<ProblemException> failures) {
        /** Returns the articles if all could be read. */
        List<OpenArticle> all() throws ProblemException {
            if (!failures.isEmpty()) {
                throw failures.get(0);
            }
            return articles;
        }
    }

    /** Reads articles and says what was odd in them; one that cannot be read does not keep the others from being read. */
    Reading read(ArticleService service, List<String> files, Common common, Terminal terminal) {
        check(files);
        List<OpenArticle> articles = new ArrayList<>();
        List<ProblemException> failures = new ArrayList<>();
        for (String file : files) {
            try {
                Set<String> taken =
                        articles.stream().map(open -> open.article().id()).collect(Collectors.toSet());
                ReadingOptions options = new ReadingOptions(date, correctionsOf(file, common, terminal), taken);
                OpenArticle open = ArticleFiles.open(service, file, options, terminal.in());
                open.review().listIssues().forEach(issue -> common.say(terminal.err(), file + ": " + issue));
                open.extraction().issues().forEach(issue -> common.say(terminal.err(), file + ": " + issue));
                articles.add(open);
            } catch (ProblemException e) {
                failures.add(e);
            }
        }
        return new Reading(articles, failures);
    }

    /** Corrections beside an article that cannot be read are left out and stay as they are; those asked for must be good. */
    private Corrections correctionsOf(String file, Common common, Terminal terminal) throws ProblemException {
        if (corrections.equals("none") || (corrections.isEmpty() && file.equals("-"))) {
            return Corrections.NONE;
        }
        if (!corrections.isEmpty()) {
            return CorrectionStore.read(Target.path(corrections));
        }
        Path beside = CorrectionStore.beside(Target.path(file));
        try {
            return Files.exists(beside) ? CorrectionStore.read(beside) : Corrections.NONE;
        } catch (ProblemException damaged) {
            common.say(terminal.err(), damaged.getMessage() + " The article is read without them.");
            return Corrections.NONE;
        }
    }

    /** Fails if the date is none, or corrections are given for several articles at once. */
    void check(List<String> files) {
        if (files.size() > 1 && !corrections.isEmpty() && !corrections.equals("none")) {
            throw new IllegalArgumentException("--corrections goes with one article, not with " + files.size() + ".");
        }
        if (date.isPresent() && EventDate.findEdtf(date.get().strip()).isEmpty()) {
            throw new IllegalArgumentException("\"" + date.get()
                    + "\" is not a date: write a year, month or day, such as 2024, 2024-03 or 2024-03-12.");
        }
    }
}
