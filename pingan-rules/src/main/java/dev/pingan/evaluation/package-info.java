/** From facts to findings: one small evaluator per requirement. */
@NullMarked
package dev.pingan.evaluation;

import org.jspecify.annotations.NullMarked;
