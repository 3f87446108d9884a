package org.caspia.gazetteer;

/**
 * A place that bears a name.
 *
 * @param entry the place
 * @param role as what the name belongs to it
 */
public record NameMatch(GazetteerEntry entry, NameRole role) {}
