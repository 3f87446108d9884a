package org.caspia.corridor;

/**
 * Something wrong or doubtful in a network file; the rest of the file was loaded.
 *
 * @param file name of the file
 * @param line line in the file, from 1; 0 if it concerns the whole file
 * @param subject key of the node, leg or route, or empty
 * @param sentence one clear sentence: what is wrong
 */
public record NetworkIssue(String file, int line, String subject, String sentence) {
    /**
     * Returns the sentence with its place.
     *
     * @return such as {@code legs.geojson:12: leg rail_a_b: ...}
     */
    public String text() {
        String place = line > 0 ? file + ":" + line : file;
        return place + ": " + (subject.isEmpty() ? "" : subject + ": ") + sentence;
    }
}
