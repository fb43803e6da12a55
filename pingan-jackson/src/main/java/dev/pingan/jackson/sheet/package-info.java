/**
 * Spreadsheets: a row as the tokens that the tables of the format read, and back. So a column is a
 * field of a table, and what JSON refuses a sheet refuses too.
 */
@NullMarked
package dev.pingan.jackson.sheet;

import org.jspecify.annotations.NullMarked;
