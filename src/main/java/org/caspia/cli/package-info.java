/**
 * The command line: options, messages, exit codes, and nothing else; the work is done by the services of {@code app}.
 *
 * <p>Data goes to standard output, messages to standard error. Exit codes: 0 done, 1 failed, 2 the command was wrongly given. Way in:
 * {@link org.caspia.cli.Cli}.
 */
@NullMarked
package org.caspia.cli;

import org.jspecify.annotations.NullMarked;
