package dev.pingan.jackson;

import dev.pingan.identity.Id;
import dev.pingan.jackson.format.CorrectionFormat;
import dev.pingan.jackson.format.RecordFormat;
import dev.pingan.jackson.format.RegisterFormat;
import dev.pingan.jackson.problem.ReadProblem;
import dev.pingan.jackson.problem.Reason;
import dev.pingan.jackson.sheet.CsvIn;
import dev.pingan.jackson.sheet.CsvOut;
import dev.pingan.jackson.sheet.Layout;
import dev.pingan.jackson.table.Codec;
import dev.pingan.ledger.Entry;
import dev.pingan.ledger.Kind;
import dev.pingan.ledger.Replacement;
import dev.pingan.ledger.Shape;
import dev.pingan.ledger.Withdrawal;
import dev.pingan.organisation.Household;
import dev.pingan.organisation.Village;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Reads and writes spreadsheets as CSV: the entries of one shape or kind, their corrections, or the
 * register of households. Needs FastCSV, which a host adds to its own dependencies.
 *
 * <p>Corrections have sheets of their own, as a bureau files them on slips of their own: the sheets
 * that staff fill in every day have no column for them.
 *
 * <p>Read is UTF-8 with or without a byte order mark, and GB18030; headers in Chinese or English in
 * any order; days in the five usual ways; words whatever their case and the blanks in them. Written
 * is UTF-8 with Chinese headers and words. Cells that a spreadsheet would take for a formula begin
 * with an apostrophe when written, which is taken off on reading. No cell but a list has line ends.
 * A sheet is held as a whole, up to 64 MB. Immutable and thread-safe.
 *
 * <p>Several ids or words in one cell have {@code ;} or {@code ,} between them, full width or not,
 * or 、 or a line end, but not a comma beside line ends. Blanks do not separate: an id with a blank
 * inside is refused there unless a backslash stands before the blank, as before a separator that is
 * part of an id. Numbers in a list have no commas inside.
 *
 * @param <T> what a row tells
 */
public final class Sheet<T> {
  private final Supplier<Codec<T>> codec; // a new one for each sheet that is read
  private final CsvIn in;
  private final CsvOut out;

  private Sheet(Supplier<Codec<T>> codec, CsvIn in, CsvOut out) {
    this.codec = codec;
    this.in = in;
    this.out = out;
  }

  /** For entries of that shape, of whatever kind; the kind has a column. */
  public static Sheet<Entry> of(Shape shape) {
    return of(RecordFormat.ENTRY, Layout.of(shape));
  }

  /** For entries of that kind, with no column but those that the kind may have. */
  public static Sheet<Entry> of(Kind kind) {
    return of(RecordFormat.ENTRY, Layout.of(kind));
  }

  /**
   * For replacements whose new content is of that shape. A row names the original entry and the
   * reason, and then tells what really happened as a row of entries would.
   */
  public static Sheet<Replacement> replacements(Shape shape) {
    return of(CorrectionFormat.REPLACEMENT, Layout.ofReplacements(shape));
  }

  /** For replacements whose new content is of that kind, with no column but those it may have. */
  public static Sheet<Replacement> replacements(Kind kind) {
    return of(CorrectionFormat.REPLACEMENT, Layout.ofReplacements(kind));
  }

  /** For withdrawals, whatever it is that they withdraw: one sheet for all shapes. */
  public static Sheet<Withdrawal> withdrawals() {
    return of(CorrectionFormat.WITHDRAWAL, Layout.ofWithdrawals());
  }

  /**
   * For the register of households, all villages in one sheet. Refused is what an organisation
   * would refuse: a head count out of range, or a household that an earlier row has already.
   */
  public static Sheet<Registered> register() {
    return of(
        () ->
            RegisterFormat.of(new RegisterRows()::add, Registered::village, Registered::household),
        Layout.register());
  }

  private static <T> Sheet<T> of(Codec<T> codec, Layout layout) {
    return of(() -> codec, layout);
  }

  private static <T> Sheet<T> of(Supplier<Codec<T>> codec, Layout layout) {
    return new Sheet<>(
        codec, new CsvIn(layout, Optional.empty(), Map.of()), new CsvOut(layout, true, false));
  }

  /** Returns the same sheet, which writes English headers, and codes as they are. */
  public Sheet<T> inEnglish() {
    return new Sheet<>(codec, in, new CsvOut(out.layout(), false, out.excel()));
  }

  /** Returns the same sheet, which writes a byte order mark, CR LF, and guards long codes. */
  public Sheet<T> forExcel() {
    return new Sheet<>(codec, in, new CsvOut(out.layout(), out.chinese(), true));
  }

  /** Returns the same sheet, which takes days without a year, as 4月8日, to be of that year. */
  public Sheet<T> inYear(Year year) {
    return new Sheet<>(codec, new CsvIn(in.layout(), Optional.of(year), in.filled()), out);
  }

  /** Returns the same sheet, which takes that where a row does not say who recorded it and when. */
  public Sheet<T> recordedBy(String recordedBy, Instant recordedAt) {
    Map<String, String> filled =
        Map.of("recordedBy", recordedBy, "recordedAt", recordedAt.toString());
    return new Sheet<>(codec, new CsvIn(in.layout(), in.year(), filled), out);
  }

  /**
   * Reads to the stream's end; rows that can't be read are told apart, and nothing is passed over
   * but empty rows: where an open quote has swallowed rows, the cell is told with their lines. Does
   * not close the stream.
   *
   * @throws ReadProblem if the sheet as a whole is refused: no CSV, or not with these headers, or
   *     damaged or cut-off UTF-8
   * @throws UncheckedIOException if the stream fails
   */
  public Reading<T> read(InputStream csv) {
    List<T> rows = new ArrayList<>();
    List<BadCell> problems = new ArrayList<>();
    in.read(
        codec.get(),
        csv,
        rows::add,
        (problem, headers) -> problems.add(BadCell.of(problem, headers)));
    return new Reading<>(List.copyOf(rows), List.copyOf(problems));
  }

  /**
   * Writes a header and those rows. Does not close the stream.
   *
   * @throws UncheckedIOException if the stream fails
   * @throws IllegalArgumentException if a row is of another shape or kind
   */
  public void write(Iterable<? extends T> rows, OutputStream to) {
    out.write(codec.get(), rows, to);
  }

  /** Writes an empty sheet for staff to fill in: the header alone. */
  public void writeTemplate(OutputStream to) {
    write(List.of(), to);
  }

  /**
   * What was read.
   *
   * @param rows those that could be read, in order
   * @param problems one for each row that could not
   */
  public record Reading<T>(List<T> rows, List<BadCell> problems) {}

  /**
   * Why a row can't be read.
   *
   * @param row its number in the sheet, from 1; the header has one too
   * @param header of the column as the sheet has it; empty if it is the row as a whole, or if the
   *     sheet lacks the column
   * @param reason as a stable code
   * @param what what was found instead of what was expected, with the sheet's headers
   * @param mend what to do about it
   * @param choices the headers or words of the sheet that would mend it
   */
  public record BadCell(
      long row, String header, Reason reason, String what, String mend, List<String> choices) {
    static BadCell of(ReadProblem problem, List<String> headers) {
      int column = (int) problem.place().column();
      boolean one = column >= 1 && column <= headers.size();
      return new BadCell(
          problem.place().line(),
          one ? headers.get(column - 1) : "",
          problem.reason(),
          problem.what(),
          problem.mend(),
          problem.choices());
    }
  }

  /**
   * A household where it is registered.
   *
   * @param village in whose register it stands
   * @param household the household
   */
  public record Registered(Id<Village> village, Household household) {}
}
