/** Every reader under a coverage-guided fuzzer. */
@NullMarked
package dev.pingan.fuzz;

import org.jspecify.annotations.NullMarked;
