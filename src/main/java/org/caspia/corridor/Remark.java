package org.caspia.corridor;

/**
 * Something said in words, with its source: a capacity in train pairs, say.
 *
 * @param text what is said
 * @param sourceId key of the {@link Source}, never blank
 * @param confidence how sure
 */
public record Remark(String text, String sourceId, Confidence confidence) {
    /**
     * Checks that there is a text and a source.
     *
     * @throws IllegalArgumentException if one is blank
     */
    public Remark {
        if (text.isBlank() || sourceId.isBlank()) {
            throw new IllegalArgumentException("a remark needs a text and a source");
        }
    }
}
