package org.caspia.app.article;

/**
 * How far the reading of an archive is.
 *
 * @param lines how many lines were written
 * @param errors how many of them tell an error
 * @param characters how many characters the lines had that they answer
 */
public record ArchiveTally(long lines, long errors, long characters) {}
