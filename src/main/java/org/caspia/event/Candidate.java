package org.caspia.event;

/**
 * A place that a name could have meant.
 *
 * @param place the place
 * @param score how well it fits, higher is better; comparable within one mention only
 * @param reason what spoke for or against it, one short sentence
 */
public record Candidate(Place place, double score, String reason) {}
