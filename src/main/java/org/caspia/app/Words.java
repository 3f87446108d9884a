package org.caspia.app;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Words and numbers for files. */
public final class Words {
    /** Decimals of a degree: about a metre. RFC 7946 advises against more than seven. */
    public static final int DEGREE_DECIMALS = 5;

    private Words() {}

    /**
     * Returns the name of a choice.
     *
     * @param choice the choice
     * @return lower case, with hyphens
     */
    public static String of(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Rounds a number.
     *
     * @param value the number
     * @param decimals at most so many
     * @return without needless zeros
     */
    public static BigDecimal decimal(double value, int decimals) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN);
        BigDecimal shorter = rounded.stripTrailingZeros();
        return shorter.scale() < 0 ? shorter.setScale(0, RoundingMode.UNNECESSARY) : shorter;
    }

    /**
     * Makes a writer of indented JSON in UTF-8 that breaks lines the same way on every system.
     *
     * @param out where to; left open
     * @return the writer
     * @throws IOException if it cannot be written
     */
    public static JsonGenerator json(OutputStream out) throws IOException {
        JsonGenerator json = new JsonFactory().createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
        return json;
    }
}
