package org.caspia.ui.shell;

/**
 * A size to export at, in logical pixels of 1/96 inch.
 *
 * @param title its name
 * @param widthPx width
 * @param heightPx height
 * @param usualDpi dots an inch that suit it
 */
record PageSize(String title, int widthPx, int heightPx, int usualDpi) {
    private static final double PX_PER_MM = 96 / 25.4;

    static PageSize paper(String title, double widthMm, double heightMm) {
        return new PageSize(title, (int) Math.round(widthMm * PX_PER_MM), (int) Math.round(heightMm * PX_PER_MM), 300);
    }

    static PageSize screen(int widthPx, int heightPx) {
        return new PageSize("As in the window", widthPx, heightPx, 96);
    }

    static java.util.List<PageSize> listPresets(int screenWidthPx, int screenHeightPx) {
        return java.util.List.of(
                screen(screenWidthPx, screenHeightPx),
                new PageSize("Slide, 16 : 9", 1280, 720, 144),
                paper("A5, landscape", 210, 148),
                paper("A4, landscape", 297, 210),
                paper("A4, portrait", 210, 297),
                paper("A3, landscape", 420, 297),
                paper("A2, landscape", 594, 420),
                paper("A1, landscape", 841, 594),
                paper("A0, landscape", 1189, 841));
    }

    @Override
    public String toString() {
        return title;
    }
}
