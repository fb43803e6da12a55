/** What the ledger shows: facts gathered and merged. */
@NullMarked
package dev.pingan.facts;

import org.jspecify.annotations.NullMarked;
