/**
 * The format, field by field: one table for each aggregate of the model. Read them as its
 * documentation; a field's name and place here are what senders and readers depend on.
 *
 * <p>{@link dev.pingan.jackson.format.Schemas} lists the documents, each with a table of its name:
 * those that are read and written, and agenda and explanation, which are only written. Days are
 * {@code YYYY-MM-DD}, instants ISO with an offset, ids opaque, codes in kebab case; {@code {from,
 * to}} leaves out the day {@code to}. A field that is empty or has its default is left out when
 * written, unless its table says otherwise; no field is ever {@code null}.
 */
@NullMarked
package dev.pingan.jackson.format;

import org.jspecify.annotations.NullMarked;
