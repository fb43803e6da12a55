/** The real evaluator against the naive one. */
@NullMarked
package dev.pingan.agreement;

import org.jspecify.annotations.NullMarked;
