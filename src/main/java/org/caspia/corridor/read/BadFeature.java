package org.caspia.corridor.read;

/** A feature cannot be used; the message says why, as the second half of a sentence about it. */
final class BadFeature extends Exception {
    private static final long serialVersionUID = 1L;

    BadFeature(String sentence) {
        super(sentence);
    }
}
