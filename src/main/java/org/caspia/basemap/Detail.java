package org.caspia.basemap;

/** How finely land, borders and water are drawn. */
public enum Detail {
    /** The whole world at about 1:110 million. */
    WORLD("world"),
    /** The whole world at about 1:50 million. */
    CONTINENT("continent"),
    /** The region (18 to 98 degrees east, 22 to 62 north) at about 1:10 million, the rest of the world at about 1:50 million. */
    REGION("region");

    private final String folder;

    Detail(String folder) {
        this.folder = folder;
    }

    /** Returns the name of the folder that holds the files of this level. */
    String folder() {
        return folder;
    }
}
