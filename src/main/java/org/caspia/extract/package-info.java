/**
 * Finding places and dated events in an article.
 *
 * <p>Life of an article here: its text is cut into tokens; runs of capitalised words are compared with the gazetteer and with
 * what names of persons and organisations look like; each name that is a place is resolved to one of the places that bear
 * the name, by the company it keeps; sentences with places and times become dated events. Every find carries its words
 * and the rule that made it. Nothing here is written for one article: rules, general word lists and a gazetteer of the world.
 *
 * <p>Offsets count UTF-16 code units, the end exclusive.
 */
@NullMarked
package org.caspia.extract;

import org.jspecify.annotations.NullMarked;
