/**
 * What one can do with the atlas, as plain services without a window: open the atlas and articles, make a map's content from them, report
 * on a country, export.
 *
 * <p>Words: the <em>atlas</em> is the shipped data; an <em>open article</em> is an article together with what the program found in it.
 * Questions to the transport network go to {@link org.caspia.app.CorridorService}: a {@code RouteQuery} (ends, criterion, count, modes and
 * {@code Scenario}) gives a {@code RouteAnswer} with itineraries and their steps; {@code effect} says what the scenario costs in hours and
 * kilometres; {@code change} which legs the map loses or gains; {@code bottleneck} the flow and the legs that bind; {@code dependencies}
 * whom one needs; {@code compare} corridors side by side ({@link org.caspia.app.ComparisonMaps} draws them as small maps); {@code claims} what was published beside the network's own ({@link org.caspia.app.ArticleClaims}: what an article states);
 * {@code book().volumes()} the goods by year. A {@link org.caspia.app.Closure} is what a scenario can shut. Scenarios are saved as one line
 * by {@code ScenarioText}. Offsets are UTF-16 units of the article's text. Way in: {@link org.caspia.app.AtlasService}.
 */
@NullMarked
package org.caspia.app;

import org.jspecify.annotations.NullMarked;
