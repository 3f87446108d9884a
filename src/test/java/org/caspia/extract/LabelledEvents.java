package org.caspia.extract;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A text with its events told by hand behind a line {@code ---}, one a line: {@code date | places | kinds | words of its
 * sentence}. The date is EDTF, or {@code -} for none; any of the places is right, and any of the kinds; {@code *} takes all.
 * A line that begins with {@code ?} is an event that may be found and need not be.
 */
record LabelledEvents(String id, String date, String text, List<Label> labels) {

    /** One event told by hand. */
    record Label(boolean needed, String date, List<String> places, List<String> kinds, String words) {
        boolean hasPlace(String name) {
            return places.contains("*") || places.contains(name.toLowerCase(Locale.ROOT));
        }

        boolean hasKind(String kind) {
            return kinds.contains("*") || kinds.contains(kind);
        }
    }

    static List<LabelledEvents> readAll(Path folder) throws IOException {
        List<LabelledEvents> texts = new ArrayList<>();
        try (var files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                texts.add(parse(Files.readString(file, StandardCharsets.UTF_8).replace("\r\n", "\n")));
            }
        }
        return texts;
    }

    private static LabelledEvents parse(String source) {
        String[] parts = source.split("\n---\n", 2);
        String[] head = parts[0].split("\n", 3);
        List<Label> labels = parts[1].lines().map(LabelledEvents::label).toList();
        return new LabelledEvents(
                head[0].substring(4).strip(), head[1].substring(6).strip(), head[2], labels);
    }

    private static Label label(String line) {
        boolean needed = !line.startsWith("?");
        String[] cells = (needed ? line : line.substring(1)).split("\\|");
        return new Label(
                needed,
                cells[0].strip(),
                List.of(cells[1].strip().toLowerCase(Locale.ROOT).split(", *")),
                List.of(cells[2].strip().split(", *")),
                cells[3].strip());
    }
}
