/**
 * The field tables and what reads and writes by them. No JSON library is known here.
 *
 * <p>A table is a constant: a {@link dev.pingan.jackson.table.Shape} lists an object's fields in
 * the order in which they are written, a {@link dev.pingan.jackson.table.Union} lists the shapes
 * that a {@code type} field tells apart, {@link dev.pingan.jackson.table.Scalars} has the single
 * values. All are {@link dev.pingan.jackson.table.Codec}s. Tokens come from a {@link
 * dev.pingan.jackson.table.Source} and go to a {@link dev.pingan.jackson.table.Sink}; a driver per
 * JSON library implements these two.
 */
@NullMarked
package dev.pingan.jackson.table;

import org.jspecify.annotations.NullMarked;
