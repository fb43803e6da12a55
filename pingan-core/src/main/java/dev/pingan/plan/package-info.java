/** What a plan is made of: provisions, clauses, rules, requirements, readings. */
@NullMarked
package dev.pingan.plan;

import org.jspecify.annotations.NullMarked;
