package org.caspia.render.scene;

import java.util.List;
import java.util.Optional;
import org.caspia.render.Theme;
import org.caspia.render.relief.GroundColors;
import org.caspia.render.style.MapStyles;
import org.caspia.render.style.Palette;
import org.caspia.render.style.Symbol;
import org.caspia.render.style.SymbolSheet;

/** A theme made ready: its colours and its style sheets. */
public final class Look {
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

    /** The look of a theme, made once. */
    public static Look of(Theme theme) {
        return theme == Theme.LIGHT ? LightHolder.INSTANCE : DarkHolder.INSTANCE;
    }

    /** The colours. */
    public Palette colors() {
        return colors;
    }

    /** The colours of land and sea by height. */
    public GroundColors ground() {
        return colors.ground();
    }

    /** How coasts are drawn. */
    public SymbolSheet coast() {
        return coast;
    }

    /** How borders are drawn. */
    public SymbolSheet borders() {
        return borders;
    }

    /** How borders of provinces are drawn. */
    public SymbolSheet provinces() {
        return provinces;
    }

    /** How rivers are drawn. */
    public SymbolSheet rivers() {
        return rivers;
    }

    /** How lakes are drawn. */
    public SymbolSheet lakes() {
        return lakes;
    }

    /** How meridians and parallels are drawn. */
    public Symbol graticuleSymbol() {
        return new Symbol(
                Optional.empty(),
                Optional.of(new Symbol.Pen(colors.graticule(), 0.6f, List.of())),
                Optional.empty(),
                Optional.empty());
    }

    /** How towns are marked and named. */
    public SymbolSheet cities() {
        return cities;
    }

    /** How countries are named. */
    public SymbolSheet countryNames() {
        return countryNames;
    }

    /** How seas are named. */
    public SymbolSheet seaNames() {
        return seaNames;
    }

    /** How lakes and rivers are named. */
    public SymbolSheet inlandWaterNames() {
        return inlandWaterNames;
    }
}
