/** Makes the fictional district that ships with the command line. */
@NullMarked
package dev.pingan.cli.sample;

import org.jspecify.annotations.NullMarked;
