/**
 * Organisations, plans, ledgers and reports as JSON.
 *
 * <p>{@link dev.pingan.jackson.PinganJson} for whole documents, {@link
 * dev.pingan.jackson.LedgerReader} and {@link dev.pingan.jackson.LedgerWriter} for ledgers of any
 * size, one record per line, {@link dev.pingan.jackson.PinganModule} for a mapper of the host's
 * own. What can't be read is told as a {@link dev.pingan.jackson.problem.ReadProblem}.
 *
 * <pre>{@code
 * Organisation organisation = PinganJson.organisation().read(stream);
 * Ledger ledger = LedgerReader.of(line -> log.warn("{}", line)).readLedger(records);
 * PinganJson.report().write(report, response);
 * }</pre>
 */
@NullMarked
package dev.pingan.jackson;

import org.jspecify.annotations.NullMarked;
