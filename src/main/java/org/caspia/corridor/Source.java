package org.caspia.corridor;

/**
 * Where a figure comes from.
 *
 * @param id the key that figures use
 * @param title who says what
 * @param url the page, or empty
 * @param date when it was said, or empty
 */
public record Source(String id, String title, String url, String date) {
    /**
     * Checks that the source has a key and a title.
     *
     * @throws IllegalArgumentException if one is blank
     */
    public Source {
        if (id.isBlank() || title.isBlank()) {
            throw new IllegalArgumentException("a source needs a key and a title");
        }
    }

    /**
     * Tells whether somebody else published it.
     *
     * @return false for our own estimates and general knowledge
     */
    public boolean isPublished() {
        return !url.isEmpty();
    }
}
