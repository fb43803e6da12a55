/** What is still to be done: for each finding the least that mends it, and by which day. */
@NullMarked
package dev.pingan.agenda;

import org.jspecify.annotations.NullMarked;
