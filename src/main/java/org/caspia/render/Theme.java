package org.caspia.render;

/** The look of the map. */
public enum Theme {
    /** Dark ink on a light ground, fit for print. */
    LIGHT,
    /** Light ink on a dark ground, for rooms with little light. */
    DARK
}
