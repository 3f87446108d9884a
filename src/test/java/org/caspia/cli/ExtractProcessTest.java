package org.caspia.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs {@code caspia extract} as a process of its own, as scripts do. */
class ExtractProcessTest {
    private static final String LINE = "{\"id\":\"ı\",\"text\":\"On 5 May 2023 İlham Əliyev was in Gəncə.\"}\n";

    @TempDir
    private Path folder;

    private Process start(String language, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-Duser.language=" + language,
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "org.caspia.boot.Main",
                "extract"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("LC_ALL", "C");
        builder.environment().put("XDG_STATE_HOME", folder.toString());
        builder.redirectError(folder.resolve("err").toFile());
        return builder.start();
    }

    private String errors() throws IOException {
        return Files.readString(folder.resolve("err"));
    }

    @ParameterizedTest
    @CsvSource({"en", "tr", "az"})
    void lettersComeAndGoAsUtf8WhateverTheLanguage(String language) throws Exception {
        Process process = start(language, "--jsonl");
        try (OutputStream in = process.getOutputStream()) {
            in.write(("bad\n" + LINE).getBytes(StandardCharsets.UTF_8));
        }
        List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).isEqualTo("{\"id\":null,\"error\":\"Line 1 is not a valid JSON object.\"}");
        assertThat(lines.get(1))
                .startsWith("{\"id\":\"ı\"")
                .contains("\"start\":34,\"end\":39,\"text\":\"Gəncə\"")
                .contains("\"value\":\"2023-05-05\"");
        assertThat(errors()).contains("2 lines (1 with errors)").hasLineCount(1);
    }

    @Test
    void aReaderThatHasHadEnoughEndsItQuietly() throws Exception {
        Path archive = folder.resolve("archive.jsonl");
        Files.writeString(archive, LINE.repeat(20_000));
        Process process = start("en", "--jsonl", archive.toString(), "--quiet");
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(out.readLine()).startsWith("{\"id\":\"ı\"");
        }
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        assertThat(errors()).isEmpty();
    }

    @Test
    void whatCannotBeReadIsToldAndTheRestIsWritten() throws Exception {
        Path good = Files.writeString(folder.resolve("good.txt"), "The summit was held in Astana on 5 May 2023.");
        Path out = folder.resolve("out.geojson");
        Process process =
                start("en", good.toString(), folder.resolve("none.pdf").toString(), "-o", out.toString());
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(1);
        assertThat(errors()).contains("There is no file").contains("1 of 2").hasLineCount(2);
        assertThat(out)
                .content(StandardCharsets.UTF_8)
                .contains("FeatureCollection")
                .contains("Astana");
    }
}
