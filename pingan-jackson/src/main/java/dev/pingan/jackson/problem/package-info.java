/**
 * What is wrong with a text that cannot be read: {@link dev.pingan.jackson.problem.ReadProblem}
 * says where, what and how to mend it, in parts, so that nobody has to take a sentence apart.
 */
@NullMarked
package dev.pingan.jackson.problem;

import org.jspecify.annotations.NullMarked;
