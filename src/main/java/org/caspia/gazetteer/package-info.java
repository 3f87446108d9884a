/**
 * Names of the world's places, and what each name can mean.
 *
 * <p>A {@link org.caspia.gazetteer.Gazetteer gazetteer} answers one question: which places bear this name, and as what
 * (usual name, other name, demonym, abbreviation)? It knows towns, provinces and districts of the world (GeoNames, Natural Earth), and from
 * our own tables of facts the countries, their demonyms and capitals, groupings of countries, waters, mountains and other
 * names of nature. Positions are longitude and latitude in degrees on WGS84, longitude first.
 *
 * <p>Names are compared by key: letters without case and marks, words apart. The large
 * table is a binary file mapped into memory; it opens in milliseconds and costs no heap.
 *
 */
@NullMarked
package org.caspia.gazetteer;

import org.jspecify.annotations.NullMarked;
