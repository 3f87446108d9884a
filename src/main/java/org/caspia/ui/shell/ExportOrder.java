package org.caspia.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.caspia.app.OpenArticle;
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
 * @param article whose events are shown; empty for none
 * @param events the events shown
 * @param replace whether an existing file may be replaced, since the user said so
 */
record ExportOrder(
        Path target,
        ExportKind format,
        Viewport viewport,
        MapOptions options,
        boolean textAsOutlines,
        Optional<OpenArticle> article,
        List<DatedEvent> events,
        boolean replace) {
    ExportOrder {
        events = List.copyOf(events);
    }
}
