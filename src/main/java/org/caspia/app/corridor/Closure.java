package org.caspia.app.corridor;

/**
 * Something that can be shut in a scenario.
 *
 * @param key what {@link org.caspia.corridor.route.Scenario#withClosed} takes
 * @param kind what it is
 * @param name for people
 */
public record Closure(String key, Kind kind, String name) {
    /** What can be shut. */
    public enum Kind {
        /** A country; its key is the ISO 3166 code of three letters. */
        COUNTRY,

        /** A strait, canal, sea or tunnel. */
        PASSAGE,

        /** A station, port or border point. */
        NODE,

        /** A leg. */
        LEG
    }
}
