/**
 * What differs between two reports, finding by finding ({@link dev.pingan.change.ReportChange});
 * and one day seen twice, from what was known then and from what is known now ({@link
 * dev.pingan.change.Hindsight}).
 */
@NullMarked
package dev.pingan.change;

import org.jspecify.annotations.NullMarked;
