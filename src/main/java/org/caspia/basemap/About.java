package org.caspia.basemap;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caspia.problem.ProblemException;

/** What {@code about.tsv} says of the data: the boundary note and the credits, one a line, fields parted by tabs. */
record About(String boundaryNote, List<SourceCredit> credits) {
    private static final int NOTE_FIELDS = 2;
    private static final int CREDIT_FIELDS = 5;

    static About read(Path file) throws ProblemException {
        String text = new String(DataFile.read(file), StandardCharsets.UTF_8);
        Optional<String> note = Optional.empty();
        List<SourceCredit> credits = new ArrayList<>();
        for (String line : text.lines().toList()) {
            String[] fields = line.split("\t", -1);
            if (fields.length == NOTE_FIELDS && fields[0].equals("note")) {
                note = Optional.of(fields[1]);
            } else if (fields.length == CREDIT_FIELDS && fields[0].equals("credit")) {
                credits.add(new SourceCredit(fields[1], fields[2], fields[3], fields[4]));
            } else {
                throw DataFile.damaged(file, "its line \"" + line + "\" is neither a note nor a credit");
            }
        }
        String found = note.orElseThrow(() -> DataFile.damaged(file, "the boundary note is missing"));
        return new About(found, List.copyOf(credits));
    }
}
