/** Jackson 3: its parser as a source and its generator as a sink, with limits set on purpose. */
@NullMarked
package dev.pingan.jackson.driver;

import org.jspecify.annotations.NullMarked;
