package org.caspia.ui.corridor;

import org.caspia.app.CorridorService;
import org.caspia.corridor.CountryShares;

/**
 * What the corridor's panels ask.
 *
 * @param service answers the questions
 * @param shares says how many kilometres lie in each country
 */
public record CorridorTools(CorridorService service, CountryShares shares) {}
