package org.caspia.app.map;

import java.io.OutputStream;
import org.caspia.app.Progress;
import org.caspia.export.ExportFormat;
import org.caspia.export.MapExporter;
import org.caspia.export.MapPicture;
import org.caspia.problem.ProblemException;
import org.caspia.render.Cancellation;
import org.caspia.render.paint.MapPainter;

/** Writes maps to files and streams. */
public final class ExportService {
    private ExportService() {}

    /**
     * Writes a map to a file, which appears under its name only when it is complete.
     *
     * @param painter paints the map
     * @param request what and where to
     * @param progress told how far it is
     * @param cancellation asked throughout
     * @throws ProblemException with a sentence for the user, if data is missing or the target cannot be written
     * @throws java.util.concurrent.CancellationException if cancelled; nothing is left behind
     */
    public static void export(MapPainter painter, ExportRequest request, Progress progress, Cancellation cancellation)
            throws ProblemException {
        new MapExporter(painter, request.picture(), request.format(), progress::done, cancellation)
                .writeTo(request.target(), request.overwrite());
    }

    /**
     * Writes a map to a stream.
     *
     * @param painter paints the map
     * @param picture what to write
     * @param format as what
     * @param out where to; left open
     * @throws ProblemException with a sentence for the user, if data is missing or the stream cannot be written
     */
    public static void export(MapPainter painter, MapPicture picture, ExportFormat format, OutputStream out)
            throws ProblemException {
        new MapExporter(painter, picture, format, share -> {}, new Cancellation()).writeTo(out);
    }
}
