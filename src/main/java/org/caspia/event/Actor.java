package org.caspia.event;

/**
 * Someone who acts in an event.
 *
 * @param name the name as the article gives it, or a country's usual English name
 * @param kind what sort of actor it is
 * @param countryIso the country it is or stands for, alpha-2; empty when unknown
 */
public record Actor(String name, Kind kind, String countryIso) {
    /** What sort of actor acts. */
    public enum Kind {
        /** A country, or its government. */
        COUNTRY,
        /** An organisation, company, body or grouping. */
        ORGANISATION,
        /** A person. */
        PERSON
    }
}
