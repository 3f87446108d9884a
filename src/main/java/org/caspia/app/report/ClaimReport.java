package org.caspia.app.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caspia.app.Words;
import org.caspia.app.corridor.ClaimCheck;
import org.caspia.app.corridor.CorridorService;
import org.caspia.app.table.Csv;

/** Published figures beside the network's own, as a table, JSON or CSV. */
public final class ClaimReport {
    private ClaimReport() {}

    /**
     * Writes lines for people, grouped by what the figures are said of.
     *
     * @param claims the figures
     * @param beside what stands beside them, such as {@code the network}
     * @return lines, each ended
     */
    public static String text(List<ClaimCheck> claims, String beside) {
        Map<String, List<ClaimCheck>> groups = new LinkedHashMap<>();
        claims.forEach(claim -> groups.computeIfAbsent(claim.about(), about -> new ArrayList<>())
                .add(claim));
        StringBuilder text = new StringBuilder();
        groups.forEach((about, group) -> text.append(text.isEmpty() ? "" : "\n")
                .append(about)
                .append('\n')
                .append(lines(group, beside)));
        return text.toString();
    }

    static String lines(List<ClaimCheck> claims, String beside) {
        StringBuilder text = new StringBuilder();
        for (ClaimCheck claim : claims) {
            text.append("  ")
                    .append(claim.text())
                    .append("  [")
                    .append(claim.sourceId())
                    .append(", ");
            text.append(claim.confidence().word()).append("]\n      ");
            text.append(claim.own().isEmpty() ? "" : beside + ": " + claim.own() + ": ");
            text.append(claim.difference()).append('\n');
            text.append(claim.note().isEmpty() ? "" : "      " + claim.note() + '\n');
        }
        return text.toString();
    }

    /**
     * Writes JSON.
     *
     * @param service which knows the sources
     * @param claims the figures
     * @param out where to; left open
     * @throws IOException if it cannot be written
     */
    public static void json(CorridorService service, List<ClaimCheck> claims, OutputStream out) throws IOException {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("claims", claims.stream().map(ClaimReport::tree).toList());
        tree.put(
                "sources",
                Trees.sources(service, claims.stream().map(ClaimCheck::sourceId).toList()));
        JsonTree.write(tree, out);
    }

    /**
     * Writes CSV, one line a figure.
     *
     * @param service which knows the sources
     * @param claims the figures
     * @return lines as in RFC 4180, with a heading
     */
    public static String csv(CorridorService service, List<ClaimCheck> claims) {
        Csv csv = new Csv(
                "about",
                "published",
                "unit",
                "low",
                "high",
                "beside",
                "verdict",
                "difference",
                "note",
                "source",
                "source_title",
                "confidence");
        for (ClaimCheck claim : claims) {
            csv.add(
                    claim.about(),
                    claim.text(),
                    claim.quantity(),
                    Words.decimal(claim.low(), 3),
                    Words.decimal(claim.high(), 3),
                    claim.own(),
                    Words.of(claim.verdict()),
                    claim.difference(),
                    claim.note(),
                    claim.sourceId(),
                    Trees.title(service, claim.sourceId()),
                    claim.confidence().word());
        }
        return csv.toString();
    }

    static Map<String, Object> tree(ClaimCheck claim) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("about", claim.about());
        tree.put("published", claim.text());
        tree.put("unit", claim.quantity());
        tree.put("low", Words.decimal(claim.low(), 3));
        tree.put("high", Words.decimal(claim.high(), 3));
        tree.put("beside", claim.own());
        tree.put("verdict", Words.of(claim.verdict()));
        tree.put("difference", claim.difference());
        tree.put("note", claim.note());
        tree.put("source", claim.sourceId());
        tree.put("confidence", claim.confidence().word());
        return tree;
    }
}
