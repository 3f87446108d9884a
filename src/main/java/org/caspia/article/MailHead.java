package org.caspia.article;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines that head a message: "From: ...", "Date: ...", "Subject: ...".
 *
 * @param end where they end in the text; 0 if there are none
 * @param info what they say
 */
record MailHead(int end, ArticleInfo info) {
    private static final MailHead NONE = new MailHead(0, ArticleInfo.UNKNOWN);
    private static final int FEWEST = 2;
    private static final int MOST_LINES = 60;
    private static final Set<String> SURE = Set.of("from", "subject", "date", "sent", "to");
    private static final Pattern LINE = Pattern.compile("([A-Z][A-Za-z-]{1,30}):\\s?(.*)");
    private static final Pattern FOLDED = Pattern.compile("[ \\t]+\\S.*");
    private static final Pattern ADDRESS = Pattern.compile("\\s*[<(\\[].*|\"|\\S+@\\S+");

    static MailHead find(String text) {
        Map<String, String> fields = new HashMap<>();
        int at = 0;
        for (int count = 0; count < MOST_LINES && at < text.length(); count++) {
            int newline = text.indexOf('\n', at);
            int end = newline < 0 ? text.length() : newline;
            String line = text.substring(at, end);
            Matcher field = LINE.matcher(line.strip());
            boolean isFolded = at > 0 && FOLDED.matcher(line).matches();
            if (!isFolded && !field.matches()) {
                return line.isBlank() ? of(fields, at) : NONE;
            }
            if (!isFolded) {
                fields.putIfAbsent(
                        field.group(1).toLowerCase(Locale.ROOT), field.group(2).strip());
            }
            at = Math.min(text.length(), end + 1);
        }
        return NONE;
    }

    private static MailHead of(Map<String, String> fields, int end) {
        boolean isMail = fields.containsKey("from") || fields.containsKey("subject");
        if (!isMail || fields.keySet().stream().filter(SURE::contains).count() < FEWEST) {
            return NONE;
        }
        String sender =
                ADDRESS.matcher(fields.getOrDefault("from", "")).replaceAll("").strip();
        String date = fields.getOrDefault("date", fields.getOrDefault("sent", ""));
        ArticleInfo info = ArticleInfo.UNKNOWN
                .withTitle(fields.getOrDefault("subject", "").replaceFirst("^(?:(?:Re|Fwd?|FW|RE): ?)+", ""))
                .withAuthors(sender.isEmpty() ? List.of() : List.of(sender))
                .withDate(MetadataDates.of(date, "The message says so of itself."));
        return new MailHead(end, info);
    }

    /** The blocks with those of the head marked as furniture. */
    List<Block> mark(List<Block> blocks) {
        return blocks.stream()
                .map(block ->
                        block.start() < end ? new Block(ParagraphKind.FURNITURE, block.start(), block.end()) : block)
                .toList();
    }
}
