package org.caspia.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.caspia.app.article.CountryReport;
import org.caspia.app.article.OpenArticle;
import org.caspia.app.report.ComparisonSheet;
import org.caspia.correction.Corrections;
import org.caspia.correction.Reviewer;
import org.caspia.corridor.Network;
import org.caspia.corridor.Source;
import org.caspia.event.DatedEvent;
import org.caspia.event.Place;
import org.caspia.event.PlaceKind;
import org.caspia.geo.GeoBox;
import org.caspia.geo.LonLat;
import org.caspia.problem.ProblemException;
import org.caspia.render.Theme;
import org.caspia.ui.FakeMap;
import org.caspia.ui.SampleArticle;
import org.caspia.ui.corridor.CorridorTools;
import org.caspia.ui.kit.JobControl;
import org.caspia.ui.map.MapSource;
import org.caspia.workspace.Project;

/** The rest of the program as the window's tests need it. */
final class FakeServices implements Services {
    final FakeMap map = new FakeMap();
    final List<List<DatedEvent>> shown = new ArrayList<>();
    final List<Corrections> kept = new ArrayList<>();
    final List<ExportOrder> exported = new ArrayList<>();
    /** How many threads read a file now. */
    final AtomicInteger readers = new AtomicInteger();
    /** What takes its time while a file is read. */
    volatile Runnable reading = () -> {};

    @Override
    public MapSource openMap() {
        return map;
    }

    @Override
    public synchronized MapSource mapWith(List<OpenArticle> articles, List<DatedEvent> events) {
        shown.add(events);
        return map;
    }

    @Override
    public Optional<Network> findNetwork() {
        return Optional.empty();
    }

    @Override
    public Optional<GeoBox> findExtent(String countryIso3) {
        return countryIso3.equals("KAZ") ? Optional.of(GeoBox.of(46, 40, 88, 56)) : Optional.empty();
    }

    @Override
    public Optional<Source> findSource(String id) {
        return Optional.empty();
    }

    @Override
    public CorridorTools openCorridor() throws ProblemException {
        throw new ProblemException("There is no network here.");
    }

    @Override
    public void writeMaps(Path target, ComparisonSheet sheet, Theme theme) throws ProblemException {
        throw new ProblemException("There is no network here.");
    }

    @Override
    public Path scenarioFile() {
        return Path.of("target", "no-scenarios.json");
    }

    @Override
    public OpenArticle openFile(Path file, Set<String> takenIds) throws ProblemException {
        readers.incrementAndGet();
        try {
            reading.run();
        } finally {
            readers.decrementAndGet();
        }
        if (!Files.exists(file)) {
            throw new ProblemException("There is no file " + file.getFileName() + ".");
        }
        String name = file.getFileName().toString();
        return name.equals("article.txt") ? SampleArticle.open() : SampleArticle.open(name);
    }

    @Override
    public OpenArticle openSaved(Project.Saved saved) throws ProblemException {
        OpenArticle like = SampleArticle.open();
        byte[] bytes = saved.corrections().getBytes(java.nio.charset.StandardCharsets.UTF_8);
        return correct(
                new OpenArticle(saved.article(), like.review().found()),
                org.caspia.correction.CorrectionFile.read(bytes, "the test"));
    }

    @Override
    public Optional<String> findDamage(Path file) {
        return Optional.empty();
    }

    @Override
    public OpenArticle correct(OpenArticle open, Corrections corrections) {
        return new OpenArticle(
                open.article(), Reviewer.review(open.article(), open.review().found(), corrections, iso -> iso));
    }

    @Override
    public synchronized void keep(Optional<Path> file, OpenArticle open) {
        kept.add(open.review().corrections());
    }

    @Override
    public List<Place> findPlaces(String name) {
        if (name.equalsIgnoreCase("iran")) {
            return List.of(
                    new Place("country:IR", "Iran", PlaceKind.COUNTRY, new LonLat(53, 32), "IR", "", List.of(), 0));
        }
        return name.equalsIgnoreCase("kazakhstan") ? List.of(SampleArticle.KAZAKHSTAN) : List.of();
    }

    @Override
    public OpenArticle openText(String text, Set<String> takenIds) {
        return SampleArticle.open(2);
    }

    @Override
    public CountryReport report(OpenArticle article, String countryIso2) {
        return CountryReport.of(article, countryIso2);
    }

    @Override
    public List<String> listCredits() {
        return List.of("Nobody.");
    }

    @Override
    public synchronized void export(ExportOrder order, JobControl control) throws ProblemException {
        if (order.target().toString().contains("locked")) {
            throw new ProblemException("The file locked.png cannot be written.");
        }
        try {
            Files.writeString(order.target(), "map");
        } catch (IOException unwritable) {
            throw new ProblemException("no", unwritable);
        }
        exported.add(order);
    }
}
