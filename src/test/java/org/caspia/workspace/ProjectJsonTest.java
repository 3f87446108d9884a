package org.caspia.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.caspia.article.Article;
import org.caspia.article.ArticleDate;
import org.caspia.article.ArticleInfo;
import org.caspia.article.ArticleReader;
import org.caspia.corridor.route.Criterion;
import org.caspia.corridor.route.Scenario;
import org.caspia.geo.LonLat;
import org.caspia.problem.ProblemException;
import org.junit.jupiter.api.Test;

class ProjectJsonTest {
    private static final long SEED = 11;
    private static final Project PROJECT = project();

    private static Project project() {
        ArticleInfo info = new ArticleInfo(
                "Bakı – “Tbilisi”", List.of("Ş. Ğafarov"), "", ArticleDate.given("2024-03"), "", "© nobody");
        Article article =
                ArticleReader.read("a1", "# Bakı\n\nThe port grew. \uD83D\uDE82 Trains came in 2017.\n", info);
        return new Project(
                List.of(new Project.Saved(article, "{\"corrections\":[]}")),
                new Project.Question(
                        "aktau",
                        "poti",
                        "",
                        Criterion.COST,
                        true,
                        Scenario.today()
                                .withName("Shut; or not")
                                .withClosed("RUS")
                                .withStopFactor("alat", 2.5)),
                List.of(Scenario.today().withName("2030").withYear(2030).withCaspianFall(1.25)),
                Optional.of(new Project.View(new LonLat(49.87, 40.41), 420.5)),
                Project.NO_OTHERS);
    }

    private static byte[] bytes(Project project) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ProjectJson.write(project, out);
        return out.toByteArray();
    }

    @Test
    void everythingComesBack() throws Exception {
        Project again = ProjectJson.read(bytes(PROJECT), "x");
        assertThat(again.articles()).isEqualTo(PROJECT.articles());
        assertThat(again.view()).isEqualTo(PROJECT.view());
        assertThat(again.scenarios()).isEqualTo(PROJECT.scenarios());
        assertThat(again.question().scenario().closed()).containsExactly("RUS");
        assertThat(again.question().by()).isEqualTo(Criterion.COST);
        assertThat(bytes(again)).as("the same bytes again").isEqualTo(bytes(ProjectJson.read(bytes(again), "x")));
    }

    @Test
    void whatALaterVersionAddedIsKept() throws Exception {
        String text = new String(bytes(PROJECT), StandardCharsets.UTF_8)
                .replaceFirst("\\{", "{ \"story\" : { \"steps\" : [ 1, 2 ] },");
        Project read = ProjectJson.read(text.getBytes(StandardCharsets.UTF_8), "x");
        assertThat(new String(bytes(read), StandardCharsets.UTF_8)).contains("\"story\"", "\"steps\"");
    }

    @Test
    void lookingElsewhereIsNoWork() {
        Project elsewhere = new Project(
                PROJECT.articles(), PROJECT.question(), PROJECT.scenarios(), Optional.empty(), PROJECT.others());
        assertThat(elsewhere.sameWork(PROJECT)).isTrue();
        assertThat(new Project(List.of(), PROJECT.question(), PROJECT.scenarios(), Optional.empty(), "{}")
                        .sameWork(PROJECT))
                .isFalse();
    }

    @Test
    void aLaterVersionIsToldApart() {
        assertThatThrownBy(() -> ProjectJson.read(
                        "{\"format\":\"caspia-project\",\"version\":2}".getBytes(StandardCharsets.UTF_8), "p.caspia"))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("later version");
    }

    /** Whatever happened to the file, there is a project or one sentence, and nothing else. */
    @Test
    void aDamagedProjectIsOneSentence() throws IOException {
        Random random = new Random(SEED);
        byte[] whole = bytes(PROJECT);
        int told = 0;
        for (int i = 0; i < 400; i++) {
            byte[] damaged =
                    random.nextBoolean() ? java.util.Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
            for (int k = 0; k < 3 && damaged.length > 0; k++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(128);
            }
            try {
                ProjectJson.read(damaged, "p.caspia");
            } catch (ProblemException sentence) {
                told++;
                assertThat(sentence.getMessage())
                        .as("seed %d, turn %d", SEED, i)
                        .startsWith("The project p.caspia ")
                        .endsWith(".")
                        .doesNotContain("\n");
            }
        }
        assertThat(told).isGreaterThan(200);
    }
}
