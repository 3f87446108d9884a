package org.caspia.event;

import java.util.List;

/**
 * All that was found in one article, in the order of its text.
 *
 * @param articleId the article
 * @param mentions names used for places; overlapping never
 * @param countries the countries the article speaks of, the most mentioned first
 * @param times time expressions
 * @param events what happened, in the order of the text
 * @param unplaced names that read like places but could not be placed
 * @param issues sentences for the user about what could not be read
 */
public record Extraction(
        String articleId,
        List<Mention> mentions,
        List<CountryCount> countries,
        List<TimeMention> times,
        List<DatedEvent> events,
        List<UnplacedName> unplaced,
        List<String> issues) {
    /** Keeps its own copies. */
    public Extraction {
        mentions = List.copyOf(mentions);
        countries = List.copyOf(countries);
        times = List.copyOf(times);
        events = List.copyOf(events);
        unplaced = List.copyOf(unplaced);
        issues = List.copyOf(issues);
    }

    /**
     * The mentions that speak of a country: its own, those of its people, and those of places in it.
     *
     * @param countryIso the country, alpha-2
     * @return the mentions in the order of the text
     */
    public List<Mention> listMentionsOf(String countryIso) {
        return mentions.stream()
                .filter(mention -> mention.place().countryIso().equals(countryIso))
                .toList();
    }
}
