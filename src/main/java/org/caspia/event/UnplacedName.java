package org.caspia.event;

/**
 * A name that reads like a place but could not be put on the map. It is kept so that nothing disappears.
 *
 * @param evidence the name as it stands in the text, and why it reads like a place
 * @param sentenceIndex the sentence it stands in
 */
public record UnplacedName(Evidence evidence, int sentenceIndex) {}
