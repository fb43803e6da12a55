/**
 * Whether another reading of the text would change a finding: the plan is resolved under each
 * reading, rules that differ are evaluated over the same facts, and the findings are lined up.
 */
@NullMarked
package dev.pingan.ambiguity;

import org.jspecify.annotations.NullMarked;
