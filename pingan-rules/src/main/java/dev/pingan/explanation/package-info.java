/**
 * Everything that can be asked about one finding, together: its readings, what would still mend it,
 * and how it came about.
 */
@NullMarked
package dev.pingan.explanation;

import org.jspecify.annotations.NullMarked;
