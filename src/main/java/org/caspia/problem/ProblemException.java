package org.caspia.problem;

/**
 * The environment or the input is not as it must be, and the work at hand cannot go on. The message is one sentence fit to be shown to
 * the user: it says what is wrong, where (file, line, option), and what would help.
 */
public final class ProblemException extends Exception {
    private static final long serialVersionUID = 1L;

    /**
     * Makes a problem without a technical cause.
     *
     * @param sentence one sentence for the user
     */
    public ProblemException(String sentence) {
        super(sentence);
    }

    /**
     * Makes a problem with its technical cause, which goes to the log and never to the user.
     *
     * @param sentence one sentence for the user
     * @param cause what failed underneath
     */
    public ProblemException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
