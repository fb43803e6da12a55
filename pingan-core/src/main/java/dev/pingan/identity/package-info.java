/** Ids, labels and fingerprints, and how what contradicts itself is refused. */
@NullMarked
package dev.pingan.identity;

import org.jspecify.annotations.NullMarked;
