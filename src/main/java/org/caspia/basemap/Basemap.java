package org.caspia.basemap;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.caspia.problem.ProblemException;
import org.geotools.data.simple.SimpleFeatureCollection;

/**
 * The base map on disk. Opening reads only a note of a few lines; each layer is read when it is first asked for and then
 * kept. Safe for use by several threads; geometries and collections are shared and must not be changed.
 */
public final class Basemap {
    private static final String FOLDER = "basemap";
    private static final String SUFFIX = ".cbm";

    private final Path folder;
    private final About about;
    private final Map<Detail, Lazy<Arcs>> arcs = new EnumMap<>(Detail.class);
    private final Map<BasemapLayer, Map<Detail, Lazy<SimpleFeatureCollection>>> layers =
            new EnumMap<>(BasemapLayer.class);
    private final Lazy<Optional<Elevation>> worldElevation;
    private final Lazy<Optional<Elevation>> regionElevation;

    private Basemap(Path folder, About about) {
        this.folder = folder;
        this.about = about;
        for (Detail detail : Detail.values()) {
            Path file = folder.resolve(detail.folder()).resolve("arcs" + SUFFIX);
            arcs.put(detail, new Lazy<>(() -> LayerFile.readArcs(file)));
        }
        for (BasemapLayer layer : BasemapLayer.values()) {
            layers.put(layer, lazyLevels(layer));
        }
        worldElevation = elevation(folder.resolve("relief-world" + SUFFIX));
        regionElevation = elevation(folder.resolve("relief-region" + SUFFIX));
    }

    /**
     * Opens the base map.
     *
     * @param dataDir the data directory, which holds the folder {@code basemap}
     * @throws ProblemException when the folder is missing or its description is damaged
     */
    public static Basemap open(Path dataDir) throws ProblemException {
        Path folder = dataDir.resolve(FOLDER);
        return new Basemap(folder, About.read(folder.resolve("about.tsv")));
    }

    /**
     * Returns the features of a layer in degrees, longitude first, named as in {@link Attributes}. A layer without
     * levels is the same for each detail.
     *
     * @throws ProblemException when a file is missing or damaged
     */
    public SimpleFeatureCollection features(BasemapLayer layer, Detail detail) throws ProblemException {
        return Objects.requireNonNull(Objects.requireNonNull(layers.get(layer)).get(detail))
                .get();
    }

    /**
     * Returns the elevations of the region (5 arc-minutes) or of the world (coarser); empty where the file is not there.
     *
     * @throws ProblemException when the file is damaged
     */
    public Optional<Elevation> findElevation(boolean regional) throws ProblemException {
        return (regional ? regionElevation : worldElevation).get();
    }

    /** Returns the data sets that the base map is made of. */
    public List<SourceCredit> listCredits() {
        return about.credits();
    }

    /** Returns the sentence on boundaries that every map carries. */
    public String boundaryNote() {
        return about.boundaryNote();
    }

    private Map<Detail, Lazy<SimpleFeatureCollection>> lazyLevels(BasemapLayer layer) {
        String type = layer.typeName();
        Map<Detail, Lazy<SimpleFeatureCollection>> levels = new EnumMap<>(Detail.class);
        Lazy<SimpleFeatureCollection> common =
                new Lazy<>(() -> LayerFile.readFeatures(folder.resolve(type + SUFFIX), type, name -> Arcs.none()));
        for (Detail detail : Detail.values()) {
            levels.put(detail, layer.isLevelled() ? levelled(type, detail) : common);
        }
        return levels;
    }

    private Lazy<SimpleFeatureCollection> levelled(String type, Detail detail) {
        Path file = folder.resolve(detail.folder()).resolve(type + SUFFIX);
        return new Lazy<>(() -> LayerFile.readFeatures(
                file, type, name -> Objects.requireNonNull(arcs.get(detail)).get()));
    }

    private static Lazy<Optional<Elevation>> elevation(Path file) {
        return new Lazy<>(() -> Files.exists(file) ? Optional.of(ElevationFile.read(file)) : Optional.empty());
    }
}
