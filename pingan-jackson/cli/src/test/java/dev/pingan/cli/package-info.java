/** Tests of the command line, run within this process. */
@NullMarked
package dev.pingan.cli;

import org.jspecify.annotations.NullMarked;
