package org.caspia.ui.shell;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;

/** Turns the three-letter codes of the map into the two-letter codes of the article, and codes into English names. */
final class CountryCodes {
    private static final Map<String, String> TWO_BY_THREE = load();

    private CountryCodes() {}

    private static Map<String, String> load() {
        Map<String, String> codes = new HashMap<>();
        for (String two : Locale.getISOCountries()) {
            try {
                codes.put(new Locale("", two).getISO3Country(), two);
            } catch (MissingResourceException none) {
                codes.remove(two); // a country without a code of three letters is found by its two
            }
        }
        codes.put("XKX", "XK");
        return codes;
    }

    /** Returns the two-letter code; a code that is not a country's is returned as it is. */
    static String twoLetters(String code) {
        return TWO_BY_THREE.getOrDefault(code, code);
    }

    /** Returns the three-letter code; a code that is not a country's is returned as it is. */
    static String threeLetters(String code) {
        return TWO_BY_THREE.entrySet().stream()
                .filter(pair -> pair.getValue().equals(code))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(code);
    }

    /** Returns the English name of a country given by either code. */
    static String englishName(String code) {
        String name = new Locale("", twoLetters(code)).getDisplayCountry(Locale.ENGLISH);
        return name.isEmpty() ? code : name;
    }
}
