/**
 * Questions to the transport network go to {@link org.caspia.app.corridor.CorridorService}: a {@code RouteQuery} (ends, criterion, count,
 * modes and {@code Scenario}) gives a {@code RouteAnswer} with itineraries and their steps; {@code effect} says what the scenario costs in
 * hours and kilometres; {@code change} which legs the map loses or gains; {@code bottleneck} the flow and the legs that bind; {@code
 * dependencies} whom one needs; {@code compare} corridors side by side ({@link org.caspia.app.corridor.ComparisonMaps} draws them as small
 * maps); {@code claims} what was published beside the network's own ({@link org.caspia.app.corridor.ArticleClaims}: what an article states);
 * {@code book().volumes()} the goods by year. A {@link org.caspia.app.corridor.Closure} is what a scenario can shut. Scenarios are saved as
 * one line by {@code ScenarioText}.
 */
@NullMarked
package org.caspia.app.corridor;

import org.jspecify.annotations.NullMarked;
