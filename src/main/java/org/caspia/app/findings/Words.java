package org.caspia.app.findings;

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
final class Words {
    /** About a metre. RFC 7946 advises against more than seven. */
    static final int DEGREE_DECIMALS = 5;

    private Words() {}

    /** Returns the name of a choice in lower case, with hyphens. */
    static String of(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns a number with at most so many decimals, without needless zeros. */
    static BigDecimal decimal(double value, int decimals) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN);
        BigDecimal shorter = rounded.stripTrailingZeros();
        return shorter.scale() < 0 ? shorter.setScale(0, RoundingMode.UNNECESSARY) : shorter;
    }

    /** Returns a writer of indented JSON in UTF-8 that breaks lines the same way on every system and leaves the stream open. */
    static JsonGenerator json(OutputStream out) throws IOException {
        JsonGenerator json = new JsonFactory().createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
        return json;
    }
}
