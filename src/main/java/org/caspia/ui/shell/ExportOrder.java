package org.caspia.ui.shell;

import java.nio.file.Path;
import java.util.List;
import org.caspia.app.article.OpenArticle;
import org.caspia.event.DatedEvent;
import org.caspia.render.MapOptions;
import org.caspia.render.Viewport;

/**
 * An export as the dialog asks for it.
 *
 * @param target the file
 * @param format what is written
 * @param viewport what it shows, in logical pixels of 1/96 inch
 * @param options how; its pixel density is that of the export
 * @param textAsOutlines whether letters become shapes, in SVG and PDF
 * @param articles whose events are shown; none or more
 * @param events the events shown
 * @param replace whether an existing file may be replaced, since the user said so
 */
record ExportOrder(
        Path target,
        ExportKind format,
        Viewport viewport,
        MapOptions options,
        boolean textAsOutlines,
        List<OpenArticle> articles,
        List<DatedEvent> events,
        boolean replace) {
    ExportOrder {
        articles = List.copyOf(articles);
        events = List.copyOf(events);
    }
}
