package org.caspia.render;

import java.util.List;
import java.util.Optional;
import org.caspia.render.relief.GroundColors;
import org.caspia.render.style.MapStyles;
import org.caspia.render.style.Palette;
import org.caspia.render.style.Symbol;
import org.caspia.render.style.SymbolSheet;

/** A theme made ready: its colours and its style sheets. */
final class Look {
    private static final class LightHolder {
        static final Look INSTANCE = new Look(Palette.light());
    }

    private static final class DarkHolder {
        static final Look INSTANCE = new Look(Palette.dark());
    }

    private final Palette colors;
    private final SymbolSheet coast;
    private final SymbolSheet borders;
    private final SymbolSheet provinces;
    private final SymbolSheet rivers;
    private final SymbolSheet lakes;
    private final SymbolSheet cities;
    private final SymbolSheet countryNames;
    private final SymbolSheet seaNames;
    private final SymbolSheet inlandWaterNames;

    private Look(Palette colors) {
        this.colors = colors;
        MapStyles styles = new MapStyles(colors);
        this.coast = new SymbolSheet(styles.coast());
        this.borders = new SymbolSheet(styles.borders());
        this.provinces = new SymbolSheet(styles.provinces());
        this.rivers = new SymbolSheet(styles.rivers());
        this.lakes = new SymbolSheet(styles.lakes());
        this.cities = new SymbolSheet(styles.cities());
        this.countryNames = new SymbolSheet(styles.countryNames());
        this.seaNames = new SymbolSheet(styles.seaNames());
        this.inlandWaterNames = new SymbolSheet(styles.inlandWaterNames());
    }

    static Look of(Theme theme) {
        return theme == Theme.LIGHT ? LightHolder.INSTANCE : DarkHolder.INSTANCE;
    }

    Palette colors() {
        return colors;
    }

    GroundColors ground() {
        return colors.ground();
    }

    SymbolSheet coast() {
        return coast;
    }

    SymbolSheet borders() {
        return borders;
    }

    SymbolSheet provinces() {
        return provinces;
    }

    SymbolSheet rivers() {
        return rivers;
    }

    SymbolSheet lakes() {
        return lakes;
    }

    Symbol graticuleSymbol() {
        return new Symbol(
                Optional.empty(),
                Optional.of(new Symbol.Pen(colors.graticule(), 0.6f, List.of())),
                Optional.empty(),
                Optional.empty());
    }

    SymbolSheet cities() {
        return cities;
    }

    SymbolSheet countryNames() {
        return countryNames;
    }

    SymbolSheet seaNames() {
        return seaNames;
    }

    SymbolSheet inlandWaterNames() {
        return inlandWaterNames;
    }
}
