/**
 * Organisations, plans, ledgers, reports, dispensations and decisions as JSON.
 *
 * <p>{@link dev.pingan.jackson.PinganJson} for whole documents, {@link
 * dev.pingan.jackson.LedgerReader} and {@link dev.pingan.jackson.LedgerWriter} for ledgers of any
 * size, one record per line, {@link dev.pingan.jackson.PinganModule} for a mapper of the host's
 * own, {@link dev.pingan.jackson.ThreetenExtraModule} for the types of threeten-extra in the host's
 * own classes. What can't be read is told as a {@link dev.pingan.jackson.problem.ReadProblem}.
 *
 * <pre>{@code
 * Organisation organisation = PinganJson.organisation().read(stream);
 * Ledger ledger = LedgerReader.of(line -> log.warn("{}", line)).readLedger(records);
 * PinganJson.report().write(report, response);
 * }</pre>
 *
 * <p>Spreadsheets: {@link dev.pingan.jackson.Sheet} reads and writes CSV, for hosts that have
 * FastCSV ({@code de.siegmar:fastcsv}) among their dependencies; nothing else here needs it.
 *
 * <p>Schemas: {@code PinganJson.plan().schema()} and {@code LedgerReader.schema()} give JSON Schema
 * 2020-12 as text, for any validator. With networknt's json-schema-validator 3, which runs on
 * Jackson 3 too: {@code SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
 * .getSchema(text, InputFormat.JSON).validate(json, InputFormat.JSON)}. Let it assert formats, or
 * it takes a 30 February.
 */
@NullMarked
package dev.pingan.jackson;

import org.jspecify.annotations.NullMarked;
