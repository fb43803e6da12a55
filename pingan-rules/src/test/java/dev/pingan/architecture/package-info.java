/** The walls of this module, kept by tests. */
@NullMarked
package dev.pingan.architecture;

import org.jspecify.annotations.NullMarked;
