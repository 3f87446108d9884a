package org.caspia.app.atlas;

import java.nio.file.Files;
import java.nio.file.Path;
import org.caspia.problem.ProblemException;

/** Opens the atlas. */
public final class AtlasService {
    private AtlasService() {}

    /**
     * Opens the atlas. Nothing is read yet but for the directory.
     *
     * @param dataDir the directory of the shipped data
     * @return the atlas
     * @throws ProblemException if there is no such directory
     */
    public static Atlas open(Path dataDir) throws ProblemException {
        if (!Files.isDirectory(dataDir)) {
            throw new ProblemException(
                    "The data of the atlas is missing: there is no folder " + dataDir.toAbsolutePath()
                            + " (the launcher sets it; otherwise start in the project's folder or give -Dcaspia.data=...).");
        }
        return new Atlas(dataDir);
    }
}
