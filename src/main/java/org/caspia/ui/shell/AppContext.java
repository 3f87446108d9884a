package org.caspia.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the window is started with.
 *
 * @param dataDir where the shipped data stands
 * @param seedsDir where the shipped article stands; it may be missing
 * @param configDir where the window remembers how it was left; empty for the usual place of the operating system
 * @param articles articles to open at once instead of the last or the shipped one
 * @param version the program's version, shown in About
 */
public record AppContext(Path dataDir, Path seedsDir, Optional<Path> configDir, List<Path> articles, String version) {}
