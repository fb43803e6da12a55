/**
 * The command line: {@code evaluate} prints a report, {@code explain} one finding with its reasons,
 * {@code agenda} what is still to be done, {@code plan} the plan as data.
 *
 * <p>Status 0: done. 1: something is breached and {@code --fail-on} asked for that. 2: a command
 * line or an input that cannot be understood.
 */
@NullMarked
package dev.pingan.cli;

import org.jspecify.annotations.NullMarked;
