/** Who answers for what: bureau, units, officers, leading group, villages, key sites. */
@NullMarked
package dev.pingan.organisation;

import org.jspecify.annotations.NullMarked;
