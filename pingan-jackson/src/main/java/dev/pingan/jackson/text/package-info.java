/** What senders wrote, made safe to show to people. */
@NullMarked
package dev.pingan.jackson.text;

import org.jspecify.annotations.NullMarked;
