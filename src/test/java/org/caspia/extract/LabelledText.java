package org.caspia.extract;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.caspia.geo.LonLat;

/**
 * A text with its marks taken out: {@code [Baku|49.89 40.38]} a place, {@code [Turkish|~TR]} a word for a people, {@code
 * <last month|2021-11>} a time; {@code [Baku|=]} where the name stood before in the same text.
 */
record LabelledText(
        String id, String date, List<String> countries, String text, List<PlaceLabel> places, List<TimeLabel> times) {

    /** A labelled place; a word for a people has no position. */
    record PlaceLabel(int start, int end, boolean demonym, LonLat position, String country) {}

    /** A labelled time. */
    record TimeLabel(int start, int end, String value) {}

    static List<LabelledText> readAll(Path file) throws IOException {
        List<LabelledText> texts = new ArrayList<>();
        for (String part : Files.readString(file, StandardCharsets.UTF_8).split("\n=+\n")) {
            texts.add(parse(part));
        }
        return texts;
    }

    private static LabelledText parse(String part) {
        String id = "";
        String date = "";
        List<String> countries = List.of();
        int at = 0;
        while (true) {
            int end = part.indexOf('\n', at);
            String line = part.substring(at, end < 0 ? part.length() : end);
            if (line.startsWith("id: ")) {
                id = line.substring(4).strip();
            } else if (line.startsWith("date: ")) {
                date = line.substring(6).strip();
            } else if (line.startsWith("countries: ")) {
                countries = List.of(line.substring(11).strip().split(" "));
            } else if (!line.startsWith("#")) {
                break;
            }
            at = end + 1;
        }
        return unmark(id, date, countries, part.substring(at));
    }

    private static LabelledText unmark(String id, String date, List<String> countries, String marked) {
        StringBuilder text = new StringBuilder();
        List<PlaceLabel> places = new ArrayList<>();
        List<TimeLabel> times = new ArrayList<>();
        Map<String, String> earlier = new HashMap<>();
        int i = 0;
        while (i < marked.length()) {
            char c = marked.charAt(i);
            int bar = marked.indexOf('|', i);
            if ((c != '[' && c != '<') || bar < 0) {
                text.append(c);
                i++;
                continue;
            }
            int close = marked.indexOf(c == '[' ? ']' : '>', bar);
            int start = text.length();
            text.append(marked, i + 1, bar);
            String label = marked.substring(bar + 1, close);
            if (c == '<') {
                times.add(new TimeLabel(start, text.length(), label));
            } else {
                String name = text.substring(start).toLowerCase(Locale.ROOT);
                label = label.equals("=") ? Objects.requireNonNull(earlier.get(name), name) : label;
                earlier.put(name, label);
                places.add(place(start, text.length(), label));
            }
            i = close + 1;
        }
        return new LabelledText(id, date, countries, text.toString(), places, times);
    }

    private static PlaceLabel place(int start, int end, String label) {
        if (label.startsWith("~")) {
            return new PlaceLabel(start, end, true, LonLat.ofDegrees(0, 0), label.substring(1));
        }
        String[] parts = label.split(" ");
        LonLat position = LonLat.ofDegrees(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]));
        return new PlaceLabel(start, end, false, position, "");
    }
}
