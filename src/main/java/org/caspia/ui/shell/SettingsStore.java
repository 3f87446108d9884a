package org.caspia.ui.shell;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.caspia.render.BoundaryView;
import org.caspia.render.MapLayer;

/**
 * Keeps the settings in a small text file of {@code name=value} lines, written as a whole or not at all. A missing file gives the first
 * settings; a line that cannot be understood gives the first setting of its kind, and the damaged file is kept under another name.
 */
final class SettingsStore {
    private static final Logger LOG = Logger.getLogger(SettingsStore.class.getName());
    private final Path file;

    /** The settings, and one sentence if not all of them could be read. */
    record Loaded(Settings settings, Optional<String> problem) {}

    SettingsStore(Path configDir) {
        file = configDir.resolve("window.conf");
    }

    Loaded load() {
        Map<String, String> lines = new LinkedHashMap<>();
        List<String> damaged = new ArrayList<>();
        try {
            if (Files.exists(file)) {
                for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                    int at = line.indexOf('=');
                    if (at > 0) {
                        lines.put(
                                line.substring(0, at).strip(),
                                line.substring(at + 1).strip());
                    } else if (!line.isBlank()) {
                        damaged.add(line);
                    }
                }
            }
        } catch (IOException unreadable) {
            LOG.log(Level.INFO, "the settings could not be read", unreadable);
            damaged.add("all of it");
        }
        Settings settings = read(lines, damaged);
        return new Loaded(settings, damaged.isEmpty() ? Optional.empty() : Optional.of(setAside()));
    }

    /** What a person may still want to mend must not be written over. */
    private String setAside() {
        Path aside = file.resolveSibling(file.getFileName() + ".damaged");
        String said =
                "The window's settings in " + file + " are damaged; what cannot be read is as at the first start.";
        try {
            Files.copy(file, aside, StandardCopyOption.REPLACE_EXISTING);
            return said + " The damaged file is kept as " + aside.getFileName() + ".";
        } catch (IOException unwritable) {
            LOG.log(Level.INFO, "the damaged settings could not be kept", unwritable);
            return said;
        }
    }

    /** Keeps the settings; one sentence if they cannot be kept. */
    Optional<String> save(Settings settings) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path whole = file.resolveSibling(file.getFileName() + ".new");
            Files.writeString(whole, write(settings), StandardCharsets.UTF_8);
            Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING);
            return Optional.empty();
        } catch (IOException unwritable) {
            LOG.log(Level.INFO, "the settings could not be kept", unwritable);
            return Optional.of("How this window is set cannot be kept for the next start, because " + file
                    + " cannot be written.");
        }
    }

    static String write(Settings settings) {
        StringBuilder out = new StringBuilder();
        WindowPlace place = settings.place();
        line(out, "x", place.xPx());
        line(out, "y", place.yPx());
        line(out, "width", place.widthPx());
        line(out, "height", place.heightPx());
        line(out, "maximised", place.maximised());
        line(out, "theme", settings.look().theme());
        List<String> layers = new ArrayList<>();
        for (MapLayer layer : MapLayer.values()) {
            if (settings.look().layers().contains(layer)) {
                layers.add(layer.id());
            }
        }
        line(out, "layers", String.join(" ", layers));
        line(out, "boundaries", settings.look().boundaries());
        line(out, "projection", settings.look().projection());
        line(out, "legend", settings.look().legend());
        line(out, "side", settings.sideOpen());
        line(out, "share", settings.sideShare());
        line(out, "hint", settings.hintSeen());
        for (int i = 0; i < settings.recent().size(); i++) {
            line(out, "recent" + i, settings.recent().get(i));
        }
        return out.toString();
    }

    private static void line(StringBuilder out, String name, Object value) {
        out.append(name).append('=').append(value).append('\n');
    }

    static Settings read(Map<String, String> lines, List<String> damaged) {
        Settings first = Settings.first();
        WindowPlace place = new WindowPlace(
                number(lines, damaged, "x", first.place().xPx()),
                number(lines, damaged, "y", first.place().yPx()),
                Math.max(320, number(lines, damaged, "width", first.place().widthPx())),
                Math.max(240, number(lines, damaged, "height", first.place().heightPx())),
                Boolean.parseBoolean(lines.getOrDefault("maximised", "false")));
        Settings.Look look = new Settings.Look(
                word(lines, damaged, "theme", first.look().theme()),
                layers(lines, first.look().layers()),
                word(lines, damaged, "boundaries", BoundaryView.UNITED_NATIONS),
                word(lines, damaged, "projection", ProjectionChoice.AUTOMATIC),
                Boolean.parseBoolean(lines.getOrDefault("legend", "true")));
        double share = number(lines, damaged, "share", first.sideShare());
        return new Settings(
                place,
                look,
                Boolean.parseBoolean(lines.getOrDefault("side", "true")),
                share > 0.2 && share < 0.95 ? share : first.sideShare(),
                recent(lines),
                Boolean.parseBoolean(lines.getOrDefault("hint", "false")));
    }

    private static double number(Map<String, String> lines, List<String> damaged, String name, double otherwise) {
        try {
            return Double.parseDouble(lines.getOrDefault(name, Double.toString(otherwise)));
        } catch (NumberFormatException unreadable) {
            damaged.add(name);
            return otherwise;
        }
    }

    private static <E extends Enum<E>> E word(
            Map<String, String> lines, List<String> damaged, String name, E otherwise) {
        String value = lines.getOrDefault(name, "").toUpperCase(Locale.ROOT);
        for (E one : otherwise.getDeclaringClass().getEnumConstants()) {
            if (one.name().equals(value)) {
                return one;
            }
        }
        if (!value.isEmpty()) {
            damaged.add(name);
        }
        return otherwise;
    }

    private static Set<MapLayer> layers(Map<String, String> lines, Set<MapLayer> otherwise) {
        String value = lines.get("layers");
        if (value == null) {
            return otherwise;
        }
        Set<MapLayer> layers = EnumSet.noneOf(MapLayer.class);
        for (String id : value.split(" ", -1)) {
            MapLayer.find(id).ifPresent(layers::add);
        }
        return layers;
    }

    private static List<Path> recent(Map<String, String> lines) {
        List<Path> files = new ArrayList<>();
        for (int i = 0; lines.containsKey("recent" + i); i++) {
            try {
                files.add(Path.of(lines.get("recent" + i)));
            } catch (InvalidPathException damaged) {
                LOG.log(Level.FINE, "a recent file has an impossible name", damaged);
            }
        }
        return files;
    }
}
