package org.caspia.app;

/** What the program is. */
public final class About {
    private About() {}

    /**
     * Returns the version of the program.
     *
     * @return such as {@code 0.1.0}; {@code development} when it does not run from its jar
     */
    public static String version() {
        String version = About.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
