/** What was done and noted down: entries, amendments, the ledger. */
@NullMarked
package dev.pingan.ledger;

import org.jspecify.annotations.NullMarked;
