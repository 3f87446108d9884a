package org.caspia.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.caspia.app.article.CountryReport;
import org.caspia.app.article.OpenArticle;
import org.caspia.app.report.ComparisonSheet;
import org.caspia.correction.Corrections;
import org.caspia.corridor.Network;
import org.caspia.corridor.Source;
import org.caspia.event.DatedEvent;
import org.caspia.event.Place;
import org.caspia.geo.GeoBox;
import org.caspia.problem.ProblemException;
import org.caspia.render.Theme;
import org.caspia.ui.corridor.CorridorTools;
import org.caspia.ui.kit.JobControl;
import org.caspia.ui.map.MapSource;
import org.caspia.workspace.Project;

/** What the window asks of the rest of the program. Everything here may take its time: not for the JavaFX thread, but for the look-ups. */
interface Services {
    /** Opens the atlas: the map without an article. */
    MapSource openMap() throws ProblemException;

    /** Makes the map with events of articles over it; those of before stay as they are. Quick. */
    MapSource mapWith(List<OpenArticle> articles, List<DatedEvent> events) throws ProblemException;

    /** Returns the transport network; empty until the atlas is open. */
    Optional<Network> findNetwork();

    /** Finds the box around most of a country's land; empty until the atlas is open. */
    Optional<GeoBox> findExtent(String countryIso3);

    /** Finds a source of a figure; empty until the atlas is open. */
    Optional<Source> findSource(String id);

    /** Opens the network with everything that can be asked of it; slow the first time. */
    CorridorTools openCorridor() throws ProblemException;

    /** Writes small maps of routes, side by side on a page. */
    void writeMaps(Path target, ComparisonSheet sheet, Theme theme) throws ProblemException;

    /** Returns the file that keeps the user's scenarios; it need not be there. */
    Path scenarioFile();

    /** Reads an article, finds what is in it, and lays its corrections over that. Its id is none of those that are taken. */
    OpenArticle openFile(Path file, Set<String> takenIds) throws ProblemException;

    /** Opens an article of a project: reads what is in it anew and lays its corrections over that. */
    OpenArticle openSaved(Project.Saved saved) throws ProblemException;

    /** Tells why the corrections of an article cannot be read; nothing if they can, or there are none. */
    Optional<String> findDamage(Path file);

    /** Lays corrections over what was found in an article. */
    OpenArticle correct(OpenArticle open, Corrections corrections) throws ProblemException;

    /** Keeps the corrections of an article, or of pasted text, which has no file. */
    void keep(Optional<Path> file, OpenArticle open) throws ProblemException;

    /** Finds places by name, the best known first. Quick enough for the JavaFX thread. */
    List<Place> findPlaces(String name);

    /** Reads pasted text, finds what is in it, and lays over that what was said of the same text before. */
    OpenArticle openText(String text, Set<String> takenIds) throws ProblemException;

    /** Tells what an article says of a country. Quick enough for the JavaFX thread. */
    CountryReport report(OpenArticle article, String countryIso2);

    /** Lists whom the data is owed to, one sentence each. */
    List<String> listCredits();

    /** Writes an export. */
    void export(ExportOrder order, JobControl control) throws ProblemException;
}
