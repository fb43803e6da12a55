/**
 * The format, field by field: one table for each aggregate of the model. Read them as its
 * documentation; a field's name and place here are what senders and readers depend on.
 *
 * <p>Four schemas: {@link dev.pingan.jackson.format.OrganisationFormat}, {@link
 * dev.pingan.jackson.format.RecordFormat} (a line of a ledger), {@link
 * dev.pingan.jackson.format.PlanFormat} and {@link dev.pingan.jackson.format.ReportFormat}. Days
 * are {@code YYYY-MM-DD}, instants ISO with an offset, ids opaque, codes in kebab case; {@code
 * {from, to}} leaves out the day {@code to}. A field that is empty or has its default is left out
 * when written, unless its table says otherwise; no field is ever {@code null}.
 */
@NullMarked
package dev.pingan.jackson.format;

import org.jspecify.annotations.NullMarked;
