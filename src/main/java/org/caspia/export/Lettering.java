package org.caspia.export;

/** What becomes of the map's lettering. */
public enum Lettering {
    /** Text, with the letters used of each typeface embedded. Can be searched, selected and edited. */
    TEXT,
    /** The outlines of the letters. Looks the same in every program. */
    OUTLINES
}
