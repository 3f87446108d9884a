package org.caspia.event;

/**
 * How often an article speaks of a country.
 *
 * @param countryIso the country, alpha-2
 * @param name its usual English name
 * @param mentions how many mentions are of it: by name, by demonym, by its capital for the government, and places inside it
 * @param direct how many of these name the country itself, by name, demonym or metonym
 * @param sentences in how many sentences it is mentioned
 */
public record CountryCount(String countryIso, String name, int mentions, int direct, int sentences) {}
