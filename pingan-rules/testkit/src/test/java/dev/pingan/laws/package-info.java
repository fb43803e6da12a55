/** The laws of a report, each held over generated worlds. */
@NullMarked
package dev.pingan.laws;

import org.jspecify.annotations.NullMarked;
