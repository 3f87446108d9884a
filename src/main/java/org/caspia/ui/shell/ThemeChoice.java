package org.caspia.ui.shell;

/** Which theme the window has. */
enum ThemeChoice {
    /** Whatever the operating system is set to. */
    SYSTEM("Like the system"),
    /** Light. */
    LIGHT("Light"),
    /** Dark. */
    DARK("Dark");

    private final String title;

    ThemeChoice(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
