package org.caspia.app.map;

import java.nio.file.Path;
import org.caspia.export.ExportFormat;
import org.caspia.export.MapPicture;

/**
 * A map to be written to a file.
 *
 * @param picture what
 * @param format as what
 * @param target where to
 * @param overwrite whether an old file may be replaced
 */
public record ExportRequest(MapPicture picture, ExportFormat format, Path target, boolean overwrite) {}
