package org.caspia.ui.corridor;

import java.util.Optional;
import org.caspia.corridor.Source;

/** Where the sources of figures are looked up. */
@FunctionalInterface
public interface SourceBook {
    /**
     * Finds a source.
     *
     * @param id its key
     * @return the source, or nothing if the key is unknown
     */
    Optional<Source> find(String id);
}
