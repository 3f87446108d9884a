package org.caspia.render.style;

import java.util.List;
import org.caspia.render.relief.GroundColors;

/**
 * The colours of a theme, as 0xAARRGGBB. Those of the corridor and the events are from the set of Okabe and Ito, which people with any
 * kind of colour vision can tell apart.
 *
 * @param ground land, sea and page
 * @param flatLand land where shapes are kept as such (SVG, PDF)
 * @param coast coastlines
 * @param water lakes and rivers
 * @param border recognised borders
 * @param borderBand the soft band under a border
 * @param province boundaries of provinces
 * @param graticule meridians and parallels
 * @param ink names of towns
 * @param countryInk names of countries
 * @param waterInk names of waters
 * @param halo around names on land
 * @param waterHalo around names on water
 * @param paper panels and the inside of symbols
 * @param rail legs by rail
 * @param sea legs by sea
 * @param road legs by road
 * @param pipeline legs by pipe
 * @param quiet corridors shown for comparison
 * @param event marks of events
 * @param regionTint land of a region where events took place
 * @param articles marks of the events of several articles; the first is that of events
 * @param highlight what is selected
 * @param tintLow countries rarely named
 * @param tintHigh countries often named
 */
public record Palette(
        GroundColors ground,
        int flatLand,
        int coast,
        int water,
        int border,
        int borderBand,
        int province,
        int graticule,
        int ink,
        int countryInk,
        int waterInk,
        int halo,
        int waterHalo,
        int paper,
        int rail,
        int sea,
        int road,
        int pipeline,
        int quiet,
        int event,
        int regionTint,
        List<Integer> articles,
        int highlight,
        int tintLow,
        int tintHigh) {

    /**
     * Returns the colours for print and bright rooms.
     *
     * @return the light palette
     */
    public static Palette light() {
        return new Palette(
                new GroundColors(
                        new int[] {0xE3E9DA, 0xEBEDDF, 0xF0ECDD, 0xEAE0CD, 0xE0D3BF, 0xD9CEC3, 0xF4F2F0},
                        new int[] {0xCDE0EA, 0xC6DBE7, 0xBCD4E3, 0xB2CCDE, 0xA9C4D8},
                        0xF7F6F2,
                        0.62f,
                        0.42f),
                0xFFEDEBDD,
                0xFF7C9CB0,
                0xFFBFD8E6,
                0xFF8A6F8E,
                0x2E8A6F8E,
                0x8CA09486,
                0x386F8797,
                0xFF2B2B2B,
                0xFF5B5360,
                0xFF4A7896,
                0xD0F6F4EC,
                0xD8C6DBE7,
                0xFFFDFCF9,
                0xFFC8460A,
                0xFF0B62A4,
                0xFF9A6A00,
                0xFF00785A,
                0xFF6E6A72,
                0xFF8C2D7C,
                0x44EBBDE2,
                List.of(0xFF8C2D7C, 0xFF1D7A35, 0xFF3B3F46, 0xFF2B5FD9),
                0xFFE8A200,
                0x18F0A92E,
                0xB4F0A92E);
    }

    /**
     * Returns the colours for dark rooms.
     *
     * @return the dark palette
     */
    public static Palette dark() {
        return new Palette(
                new GroundColors(
                        new int[] {0x28332E, 0x2C352F, 0x323731, 0x3A3B36, 0x44423D, 0x4F4C48, 0x625F5C},
                        new int[] {0x17293A, 0x152637, 0x132233, 0x111E2D, 0x0E1926},
                        0x0B1017,
                        0.55f,
                        0.16f),
                0xFF2E3630,
                0xFF55758C,
                0xFF1F3A50,
                0xFFA792AE,
                0x2CA792AE,
                0x66908678,
                0x3A7E98AA,
                0xFFE8E6E0,
                0xFFB9B0C0,
                0xFF7FAECB,
                0xC81C2220,
                0xD8142434,
                0xFF1B2127,
                0xFFFF7F3F,
                0xFF56B4E9,
                0xFFE6B84A,
                0xFF2BC79A,
                0xFF9A96A0,
                0xFFDD7FC9,
                0x22C05CB0,
                List.of(0xFFDD7FC9, 0xFF7FD08F, 0xFFE3E6EA, 0xFF8FB0FF),
                0xFFFFC83D,
                0x18DD9A2C,
                0x80DD9A2C);
    }
}
