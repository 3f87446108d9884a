package org.caspia.cli;

import org.caspia.problem.ProblemException;

/** A command that can be run once its options are read. */
interface Action {
    /**
     * Runs the command.
     *
     * @throws ProblemException with a sentence for the user; the process then ends with 1
     * @throws IllegalArgumentException with a sentence for the user about an option; the process then ends with 2
     */
    void run(Terminal terminal) throws ProblemException;

    /** Returns the options that every command has. */
    Common common();
}
