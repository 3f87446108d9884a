package org.caspia.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WindowClassesTest {
    @Test
    void mostOfTheListedClassesAreStillThere() {
        assertThat(WindowClasses.load()).isGreaterThan(2000);
    }
}
