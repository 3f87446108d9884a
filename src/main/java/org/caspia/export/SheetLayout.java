package org.caspia.export;

import org.caspia.render.Viewport;

/** Where the maps of a sheet stand, in logical pixels of the page. */
final class SheetLayout {
    static final int MARGIN_PX = 28;
    static final int TITLE_PX = 40;
    static final int HEADING_PX = 19;
    static final int CAPTION_PX = 18;
    static final int NOTE_PX = 13;
    private static final int GAP_PX = 16;
    private static final int SMALLEST_PX = 60;

    private final MapSheet sheet;
    final int columns;
    final int mapWidthPx;
    final int mapHeightPx;

    private SheetLayout(MapSheet sheet, int columns, int mapWidthPx, int mapHeightPx) {
        this.sheet = sheet;
        this.columns = columns;
        this.mapWidthPx = mapWidthPx;
        this.mapHeightPx = mapHeightPx;
    }

    /** Takes as many columns as make the first map's scale largest. */
    static SheetLayout of(MapSheet sheet) {
        SheetLayout best = null;
        for (int columns = 1; columns <= sheet.panels().size(); columns++) {
            SheetLayout layout = with(sheet, columns);
            boolean fits = layout.mapWidthPx >= SMALLEST_PX && layout.mapHeightPx >= SMALLEST_PX;
            if (fits && (best == null || layout.metresPerPx() < best.metresPerPx())) {
                best = layout;
            }
        }
        if (best == null) {
            throw new IllegalArgumentException(
                    "The page is too small for " + sheet.panels().size() + " maps.");
        }
        return best;
    }

    private static SheetLayout with(MapSheet sheet, int columns) {
        int rows = (sheet.panels().size() + columns - 1) / columns;
        int width = sheet.size().layoutWidthPx() - 2 * MARGIN_PX - (columns - 1) * GAP_PX;
        int height = sheet.size().layoutHeightPx()
                - 2 * MARGIN_PX
                - TITLE_PX
                - NOTE_PX * (sheet.notes().size() + 1);
        return new SheetLayout(sheet, columns, width / columns, height / rows - HEADING_PX - CAPTION_PX - GAP_PX);
    }

    /** The view of a map. */
    Viewport view(MapSheet.View view) {
        return view.in(Math.max(1, mapWidthPx), Math.max(1, mapHeightPx));
    }

    /** What a pixel of the first map shows. */
    private double metresPerPx() {
        return view(sheet.panels().get(0).place().view()).metresPerPx();
    }

    /** Left edge of a map. */
    int left(int panel) {
        return MARGIN_PX + panel % columns * (mapWidthPx + GAP_PX);
    }

    /** Upper edge of a map, under its heading. */
    int top(int panel) {
        int rowPx = mapHeightPx + HEADING_PX + CAPTION_PX + GAP_PX;
        return MARGIN_PX + TITLE_PX + panel / columns * rowPx + HEADING_PX;
    }
}
