package org.caspia.app.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.caspia.correction.Anchor;
import org.caspia.correction.Correction;
import org.caspia.correction.Corrections;
import org.caspia.problem.ProblemException;
import org.caspia.time.EventDate;
import org.caspia.ui.SampleArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorrectionStoreTest {
    private static final Anchor AT = new Anchor("İğdır \"x\"", "before ", " after", 7);
    private static final Corrections ALL = new Corrections(List.of(
            new Correction.Accept(AT, "country:AZ", false),
            new Correction.Reject(AT, "geonames:1", false),
            new Correction.Move(AT, "", SampleArticle.KAZAKHSTAN, true),
            new Correction.AcceptEvent(AT, "a label"),
            new Correction.RejectEvent(AT, "another"),
            new Correction.ChangeDate(AT, "third", Optional.of(EventDate.parseEdtf("199X/.."))),
            new Correction.ChangeDate(AT, "fourth", Optional.empty()),
            new Correction.AddEvent(
                    AT, "new", Optional.of(EventDate.parseEdtf("2023-05")), Optional.of(SampleArticle.AZERBAIJAN)),
            new Correction.AddEvent(AT, "bare", Optional.empty(), Optional.empty())));

    @TempDir
    private Path folder;

    private Path article() throws IOException {
        return Files.writeString(folder.resolve("news.html"), "words");
    }

    private CorrectionStore store() {
        return new CorrectionStore(folder.resolve("own"));
    }

    @Test
    void whatIsKeptComesBackAndFollowsTheSchema() throws Exception {
        store().save(article(), "news", ALL);

        Path file = folder.resolve("news.corrections.json");
        assertThat(store().load(article())).isEqualTo(ALL);
        assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                        .getSchema(Files.readString(Path.of("docs", "schemas", "corrections.schema.json")))
                        .validate(new ObjectMapper().readTree(file.toFile())))
                .isEmpty();
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(2); // nothing half written stays behind
        }
    }

    @Test
    void withoutAFileThereIsNothingAndNothingIsWrittenForNothing() throws Exception {
        assertThat(store().load(article())).isEqualTo(Corrections.NONE);
        store().save(article(), "news", Corrections.NONE);
        assertThat(folder.resolve("news.corrections.json")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[]",
                "",
                "{\"format\":\"caspia-corrections\",\"corrections\":[{\"do\":\"dance\",\"quote\":\"x\"}]}",
                "{\"format\":\"caspia-corrections\",\"corrections\":[{\"do\":\"move\",\"quote\":\"x\",\"to\":{}}]}",
                "{\"format\":\"caspia-corrections\",\"corrections\":[{\"do\":\"date-event\",\"quote\":\"x\",\"event\":\"e\",\"date\":\"soon\"}]}",
                "{\"format\":\"caspia-corrections\",\"version\":99}"
            })
    void aDamagedFileIsToldInOneSentenceAndKept(String content) throws Exception {
        Path file = Files.writeString(folder.resolve("news.corrections.json"), content);

        assertThatThrownBy(() -> store().load(article()))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining(file.toString())
                .hasMessageEndingWith(".");
        assertThat(file).hasContent(content);

        store().save(article(), "news", ALL);
        assertThat(folder.resolve("news.corrections.json.damaged")).hasContent(content);
        assertThat(store().load(article())).isEqualTo(ALL);
    }

    @Test
    void whatIsSaidOfPastedTextIsKnownAgainByTheText() throws Exception {
        store().saveOfText("pasted words", "text-1", ALL);
        assertThat(store().loadOfText("pasted words")).isEqualTo(ALL);
        assertThat(store().loadOfText("other words")).isEqualTo(Corrections.NONE);
    }

    @Test
    void whereNothingCanBeWrittenBesideTheArticleTheyGoToTheUsersOwnFolder() throws Exception {
        Path notThere = Path.of("/proc/news.txt");
        store().save(notThere, "news", ALL);
        assertThat(store().fileOf(notThere).getParent()).isEqualTo(folder.resolve("own"));
        assertThat(store().load(notThere)).isEqualTo(ALL);
        store().save(Path.of("/proc/self/news.txt"), "news", ALL);
        try (var files = Files.list(folder.resolve("own"))) {
            assertThat(files).hasSize(2);
        }
    }
}
