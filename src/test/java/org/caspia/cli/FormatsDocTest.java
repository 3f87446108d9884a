package org.caspia.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Holds the examples of {@code docs/formats.md} true: each is what its command writes, but for how sure a find is and the words of its
 * reason, which change as the reading gets better. Write them anew with {@code mvn test -Dtest=FormatsDocTest -Dgolden.update=true}.
 */
class FormatsDocTest {
    private static final Path DOC = Path.of("docs", "formats.md");
    private static final Pattern TEXT = Pattern.compile("<!-- example text -->\n```\n(.*?)```", Pattern.DOTALL);
    private static final Pattern EXAMPLE =
            Pattern.compile("(<!-- example: (.*?) -->\n```\\w*\n)(.*?)```", Pattern.DOTALL);
    private static final Pattern CHANGING = Pattern.compile(
            "(?<=\"(confidence|score)\" ?: ?)[0-9.]+|(?<=\"(rule|reason)\" : )\".*\"|[0-9]+ %|[0-9.]+(?=,[^,]*; [^,]*,)"
                    + "|(?<=,)[^,]*; [^,]*(?=,)");

    @Test
    void examplesAreWhatTheCommandsWrite() throws IOException {
        String doc = Files.readString(DOC);
        Matcher text = TEXT.matcher(doc);
        assertThat(text.find()).isTrue();
        String article = text.group(1);
        if (Boolean.getBoolean("golden.update")) {
            doc = EXAMPLE.matcher(doc)
                    .replaceAll(example ->
                            Matcher.quoteReplacement(example.group(1) + output(example.group(2), article) + "```"));
            Files.writeString(DOC, doc);
        }
        List<MatchResult> examples = EXAMPLE.matcher(doc).results().toList();
        assertThat(examples).hasSizeGreaterThanOrEqualTo(5);
        for (MatchResult example : examples) {
            assertThat(steady(example.group(3)))
                    .as(example.group(2) + ": see the class comment for how to update")
                    .isEqualTo(steady(output(example.group(2), article)));
        }
    }

    private static String steady(String output) {
        return CHANGING.matcher(output).replaceAll("~");
    }

    private static String output(String command, String article) {
        try {
            boolean archive = command.contains("--jsonl");
            String in = archive
                    ? new ObjectMapper().writeValueAsString(Map.of("id", "doc-1", "text", article.strip())) + "\n"
                    : article;
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            int code = Cli.run(
                    List.of(command.split(" ")),
                    new Terminal(
                            new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                            new PrintStream(out, false, StandardCharsets.UTF_8),
                            new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8)));
            assertThat(code).isZero();
            return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
