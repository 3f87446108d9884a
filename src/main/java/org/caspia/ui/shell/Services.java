package org.caspia.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.caspia.app.CountryReport;
import org.caspia.app.OpenArticle;
import org.caspia.corridor.Network;
import org.caspia.corridor.Source;
import org.caspia.corridor.route.Scenario;
import org.caspia.event.DatedEvent;
import org.caspia.problem.ProblemException;
import org.caspia.render.Theme;
import org.caspia.ui.corridor.CorridorTools;
import org.caspia.ui.kit.JobControl;
import org.caspia.ui.map.MapSource;

/** What the window asks of the rest of the program. Everything here may take its time: not for the JavaFX thread, but for the look-ups. */
interface Services {
    /** Opens the atlas: the map without an article. */
    MapSource openMap() throws ProblemException;

    /** Makes the map with an article's events over it; those of before stay as they are. Quick. */
    MapSource mapWith(Optional<OpenArticle> article, List<DatedEvent> events) throws ProblemException;

    /** Returns the transport network; empty until the atlas is open. */
    Optional<Network> findNetwork();

    /** Finds a source of a figure; empty until the atlas is open. */
    Optional<Source> findSource(String id);

    /** Opens the network with everything that can be asked of it; slow the first time. */
    CorridorTools openCorridor() throws ProblemException;

    /** Writes small maps of the corridors, side by side and of one scale, on a page. */
    void writeMaps(Path target, Scenario scenario, Theme theme) throws ProblemException;

    /** Returns the file that keeps the user's scenarios; it need not be there. */
    Path scenarioFile();

    /** Reads an article and finds what is in it. */
    OpenArticle openFile(Path file) throws ProblemException;

    /** Reads pasted text and finds what is in it. */
    OpenArticle openText(String text) throws ProblemException;

    /** Tells what an article says of a country. Quick enough for the JavaFX thread. */
    CountryReport report(OpenArticle article, String countryIso2);

    /** Lists whom the data is owed to, one sentence each. */
    List<String> listCredits();

    /** Writes an export. */
    void export(ExportOrder order, JobControl control) throws ProblemException;
}
