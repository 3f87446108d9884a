package org.caspia.cli;

import org.caspia.app.Atlas;
import org.caspia.app.AtlasService;
import org.caspia.geo.Data;
import org.caspia.problem.ProblemException;

/** Opens the atlas. */
final class Prefetch {
    private Prefetch() {}

    static Atlas atlas() throws ProblemException {
        return AtlasService.open(Data.dir());
    }
}
