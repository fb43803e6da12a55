/** What differs between two reports, finding by finding. */
@NullMarked
package dev.pingan.change;

import org.jspecify.annotations.NullMarked;
