package org.caspia.workspace;

import java.util.List;
import java.util.Optional;
import org.caspia.article.Article;
import org.caspia.corridor.route.Criterion;
import org.caspia.corridor.route.Scenario;
import org.caspia.geo.LonLat;

/**
 * A saved document.
 *
 * @param articles the open articles in their order
 * @param question what is asked of the corridor
 * @param scenarios those kept under a name
 * @param view what the map shows
 * @param others what else the file holds, as the text of a JSON object; a later version wrote it, and it is kept
 */
public record Project(
        List<Saved> articles, Question question, List<Scenario> scenarios, Optional<View> view, String others) {
    /** The {@code others} of a project that holds nothing unknown. */
    public static final String NO_OTHERS = "{}";

    /**
     * An article with what the reader says of its finds.
     *
     * @param article text, paragraphs and sentences
     * @param corrections the text of a file of corrections
     */
    public record Saved(Article article, String corrections) {}

    /**
     * What is asked of the corridor; empty keys are not chosen.
     *
     * @param from key of a node
     * @param to key of a node
     * @param ready key of a ready route
     * @param by what the best way is best in
     * @param roads whether goods may go by road
     * @param scenario what is different from today
     */
    public record Question(String from, String to, String ready, Criterion by, boolean roads, Scenario scenario) {
        /** Nothing asked. */
        public static final Question NONE = new Question("", "", "", Criterion.TIME, false, Scenario.today());
    }

    /**
     * What the map shows.
     *
     * @param centre its middle
     * @param groundMetresPerPx metres of ground to a pixel there, above 0
     */
    public record View(LonLat centre, double groundMetresPerPx) {
        /** Checks the scale. */
        public View {
            if (!(groundMetresPerPx > 0) || Double.isInfinite(groundMetresPerPx)) {
                throw new IllegalArgumentException("the map's scale, " + groundMetresPerPx + ", is not above 0");
            }
        }
    }

    /** Copies the lists. */
    public Project {
        articles = List.copyOf(articles);
        scenarios = List.copyOf(scenarios);
    }

    /**
     * Tells whether two projects hold the same work; where one looks on the map is no work.
     *
     * @param other another project
     * @return true if nothing needs saving
     */
    public boolean sameWork(Project other) {
        return articles.equals(other.articles) && question.equals(other.question) && scenarios.equals(other.scenarios);
    }
}
