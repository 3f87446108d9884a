package org.caspia.extract.timex;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caspia.extract.timex.meaning.TimexType;
import org.caspia.time.CalendarDate;
import org.caspia.time.EventDate;

/**
 * A text with its time expressions marked by hand: the first line is {@code date: 2023-09-05}, the rest is text in which
 * {@code {last week|DATE|2023-W35}} marks an expression with its TIMEX3 type and value.
 */
record LabelledText(String name, CalendarDate date, String text, List<Label> labels) {

    private static final Pattern LABEL = Pattern.compile("\\{([^|{}]*)\\|([A-Z]+)\\|([^{}]*)}");

    /** One expression marked by hand. */
    record Label(int start, int end, String text, TimexType type, String value) {}

    static LabelledText parse(String name, String source) {
        String[] parts = source.split("\n", 2);
        CalendarDate date = (CalendarDate)
                EventDate.parseEdtf(parts[0].substring("date:".length()).trim());
        StringBuilder text = new StringBuilder();
        List<Label> labels = new ArrayList<>();
        Matcher matcher = LABEL.matcher(parts[1]);
        int from = 0;
        while (matcher.find()) {
            text.append(parts[1], from, matcher.start());
            int start = text.length();
            text.append(matcher.group(1));
            TimexType type = TimexType.valueOf(matcher.group(2));
            labels.add(new Label(start, text.length(), matcher.group(1), type, matcher.group(3)));
            from = matcher.end();
        }
        return new LabelledText(
                name, date, text.append(parts[1].substring(from)).toString(), labels);
    }

    static List<LabelledText> list(Path folder) throws IOException {
        List<LabelledText> texts = new ArrayList<>();
        try (var files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                texts.add(parse(
                        String.valueOf(file.getFileName()),
                        Files.readString(file, StandardCharsets.UTF_8).replace("\r\n", "\n")));
            }
        }
        return texts;
    }
}
