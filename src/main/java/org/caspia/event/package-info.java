/**
 * The words that the whole program shares about what an article says: places, mentions of places, dated events, and the
 * evidence for each.
 *
 * <p>A {@link org.caspia.event.Place place} is something on the map: a country, a region of several countries, a town, a
 * water. A {@link org.caspia.event.Mention mention} is one use of a name for a place in one article. A
 * {@link org.caspia.event.DatedEvent dated event} says that something happened, where, when and by whom, with
 * {@link org.caspia.event.Evidence evidence}: the words of the article and the rule that read them so.
 *
 * <p>Offsets count UTF-16 code units of the article's text, the end exclusive. Confidence runs from 0 to 1. Countries are
 * named by ISO 3166-1 alpha-2 codes in capitals (Kosovo is {@code XK}).
 */
@NullMarked
package org.caspia.event;

import org.jspecify.annotations.NullMarked;
