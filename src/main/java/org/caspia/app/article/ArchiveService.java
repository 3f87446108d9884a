package org.caspia.app.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.Consumer;
import org.caspia.app.atlas.Atlas;
import org.caspia.extract.ArchiveFilter;
import org.caspia.extract.ArchiveFilter.Tally;
import org.caspia.extract.ArchiveLine;
import org.caspia.extract.Extractor;
import org.caspia.problem.ProblemException;

/** Reads archives of many texts, one JSON object a line. */
public final class ArchiveService {
    private ArchiveService() {}

    /**
     * Reads an archive on all cores and writes the findings in the same order, as it goes.
     *
     * @param atlas whose gazetteer knows the places
     * @param in lines in UTF-8, as {@code docs/formats.md} describes
     * @param out where the findings go, one line each; flushed, not closed
     * @param progress told after each line how far it is
     * @return how much was written
     * @throws ProblemException if the gazetteer is damaged
     * @throws IOException if a stream fails
     */
    public static ArchiveTally filter(Atlas atlas, InputStream in, OutputStream out, Consumer<ArchiveTally> progress)
            throws ProblemException, IOException {
        ArchiveLine lines = new ArchiveLine(new Extractor(atlas.gazetteer()));
        ArchiveFilter filter = new ArchiveFilter(lines, Runtime.getRuntime().availableProcessors());
        return tally(filter.run(in, out, tally -> progress.accept(tally(tally))));
    }

    private static ArchiveTally tally(Tally tally) {
        return new ArchiveTally(tally.lines(), tally.errors(), tally.characters());
    }
}
