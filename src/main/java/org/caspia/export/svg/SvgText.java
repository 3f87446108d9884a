package org.caspia.export.svg;

/** What becomes of the map's lettering. */
public enum SvgText {
    /** Text, with the letters used of each typeface embedded. Can be searched, selected and edited. */
    TEXT,
    /** The outlines of the letters. Looks the same in every program. */
    OUTLINES
}
