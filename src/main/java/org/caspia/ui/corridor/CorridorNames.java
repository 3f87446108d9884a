package org.caspia.ui.corridor;

import org.caspia.corridor.CorridorId;

/** Names of corridors for people. */
final class CorridorNames {
    private CorridorNames() {}

    static String of(CorridorId corridor) {
        return switch (corridor.id()) {
            case "middle" -> "Middle Corridor";
            case "northern" -> "Northern corridor";
            case "southern_iran" -> "Southern corridor, through Iran";
            case "transsib" -> "Trans-Siberian";
            case "suez" -> "Sea, by Suez";
            case "cape" -> "Sea, by the Cape";
            case "instc" -> "North–South corridor (INSTC)";
            case "trans_afghan" -> "Trans-Afghan railway";
            case "cku" -> "China – Kyrgyzstan – Uzbekistan";
            case "zangezur" -> "Zangezur (TRIPP)";
            case "development_road" -> "Development Road, Iraq";
            default -> FigureRows.sentenceCase(corridor.id());
        };
    }
}
