/** How a system that keeps tables of its own hands them over: the code that its guide shows. */
@NullMarked
package dev.pingan.host;

import org.jspecify.annotations.NullMarked;
