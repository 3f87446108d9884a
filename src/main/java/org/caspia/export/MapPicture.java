package org.caspia.export;

import org.caspia.render.MapOptions;
import org.caspia.render.Viewport;

/**
 * A map to be written to a file.
 *
 * @param viewport what is shown; its size must be the layout's, see {@link #reframed}
 * @param options how it looks; density and kind of target are set by the exporter
 * @param size how large the file's picture is
 * @param text what becomes of lettering in SVG and PDF
 * @param worldFile whether pictures of pixels get a world file and the projection beside them
 */
public record MapPicture(Viewport viewport, MapOptions options, PictureSize size, Lettering text, boolean worldFile) {
    /**
     * Checks that view and size belong together.
     *
     * @throws IllegalArgumentException if the view is not as large as the layout
     */
    public MapPicture {
        // the layout of whole pixels may be one larger or smaller than the file's pixels give
        if (Math.abs(viewport.widthPx() - size.layoutWidthPx()) > 1
                || Math.abs(viewport.heightPx() - size.layoutHeightPx()) > 1) {
            throw new IllegalArgumentException("a view of " + viewport.widthPx() + " x " + viewport.heightPx()
                    + " does not fill a layout of " + size.layoutWidthPx() + " x " + size.layoutHeightPx());
        }
    }

    /**
     * Returns the picture of a view in a size: all that the view shows is in it, and more where the shapes differ.
     *
     * @param shown any view, for instance that of the window
     * @param options how it looks
     * @param size how large
     * @return the picture, its lettering kept as text, without world file
     */
    public static MapPicture of(Viewport shown, MapOptions options, PictureSize size) {
        return new MapPicture(reframed(shown, size), options, size, Lettering.TEXT, false);
    }

    /**
     * Returns the view that shows at least the same in the layout of a size.
     *
     * @param shown any view
     * @param size the size wanted
     * @return the view, with the same middle
     */
    public static Viewport reframed(Viewport shown, PictureSize size) {
        int widthPx = size.layoutWidthPx();
        int heightPx = size.layoutHeightPx();
        double wider = Math.max((double) shown.widthPx() / widthPx, (double) shown.heightPx() / heightPx);
        return new Viewport(
                shown.projection(), shown.centerXM(), shown.centerYM(), shown.metresPerPx() * wider, widthPx, heightPx);
    }

    /**
     * Returns this picture with its lettering treated otherwise.
     *
     * @param newText what becomes of lettering in SVG and PDF
     * @return the changed picture
     */
    public MapPicture withText(Lettering newText) {
        return new MapPicture(viewport, options, size, newText, worldFile);
    }

    /**
     * Returns this picture with or without a world file.
     *
     * @param newWorldFile whether pictures of pixels get one
     * @return the changed picture
     */
    public MapPicture withWorldFile(boolean newWorldFile) {
        return new MapPicture(viewport, options, size, text, newWorldFile);
    }
}
