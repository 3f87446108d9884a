package org.caspia.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** The GeoTools jar carries an old slf4j; a wrong order on the class path would silence every library. */
class LoggingTest {
    @Test
    void aLineWrittenThroughSlf4jArrivesInTheJdkLog() {
        List<String> arrived = new ArrayList<>();
        Logger logger = Logger.getLogger("org.caspia.gates.probe");
        logger.addHandler(new Handler() {
            @Override
            public void publish(LogRecord line) {
                arrived.add(line.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        });
        LoggerFactory.getLogger("org.caspia.gates.probe").warn("the Caspian fell by {} cm", 20);
        assertThat(arrived).containsExactly("the Caspian fell by 20 cm");
    }
}
