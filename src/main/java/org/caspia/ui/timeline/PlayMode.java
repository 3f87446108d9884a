package org.caspia.ui.timeline;

/** What the map keeps of the time that the clock has left behind. */
enum PlayMode {
    /** Everything from the beginning to the clock. */
    ADD_UP("Add up", "What has happened stays on the map"),
    /** What happens about the time of the clock; what is over fades. */
    PASS_BY("Pass by", "What is over fades and leaves the map");

    private final String title;
    private final String tip;

    PlayMode(String title, String tip) {
        this.title = title;
        this.tip = tip;
    }

    String title() {
        return title;
    }

    String tip() {
        return tip;
    }
}
