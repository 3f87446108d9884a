package org.caspia.render;

/** Which boundaries a map follows. */
public enum BoundaryView {
    /** Those recognised by the United Nations; disputed and breakaway lines are dashed. */
    UNITED_NATIONS,
    /** Who controls the land in fact; lines that differ from the recognised ones are dashed. */
    CONTROL
}
