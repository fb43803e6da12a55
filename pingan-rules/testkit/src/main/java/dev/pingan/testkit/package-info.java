/** Generators, laws and assertions for tests against the model. */
@NullMarked
package dev.pingan.testkit;

import org.jspecify.annotations.NullMarked;
