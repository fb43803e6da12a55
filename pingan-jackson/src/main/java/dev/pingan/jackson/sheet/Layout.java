package dev.pingan.jackson.sheet;

import dev.pingan.jackson.format.CorrectionFormat;
import dev.pingan.jackson.format.RecordFormat;
import dev.pingan.ledger.Kind;
import dev.pingan.ledger.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The columns of a sheet: those of the format's table, in its order.
 *
 * @param columns in order
 * @param given fields that are the same in every row and have no column, each with its text; the
 *     type first
 */
public record Layout(List<Column> columns, List<Map.Entry<String, String>> given) {
  private static final Set<String> DAYS =
      Set.of("occurredOn", "until", "through", "dwelt.from", "dwelt.to");
  private static final Set<String> WHOLES =
      Set.of("items", "membersReached", "problems", "count", "valid", "positive", "members");
  private static final Set<String> FLAGS = Set.of("signed", "explained", "nextStep");
  private static final Set<String> LISTS = Set.of("by", "tasks", "officers");

  private static final Set<String> WHATEVER_THE_KIND =
      Set.of(
          "id",
          "original",
          "reason",
          "occurredOn",
          "recordedAt",
          "recordedBy",
          "archiveRef",
          "caseId");

  private static final Column VOID_REASON =
      new Column("reason", Column.Type.TOKEN, "reason.", Words.find("void.reason").orElseThrow());

  /** Returns the layout of a shape's entries. */
  public static Layout of(Shape shape) {
    return of(shape, RecordFormat.ENTRY.names(shape.code()));
  }

  /** Returns the layout of a kind's entries: no column for the kind, nor for what it has not. */
  public static Layout of(Kind kind) {
    return of(kind.shape()).narrowedTo(kind);
  }

  /** Returns the layout of replacements whose new content is of a shape. */
  public static Layout ofReplacements(Shape shape) {
    return of(shape, CorrectionFormat.REPLACEMENT.names(shape.code()));
  }

  /** Returns the layout of replacements whose new content is of a kind. */
  public static Layout ofReplacements(Kind kind) {
    return ofReplacements(kind.shape()).narrowedTo(kind);
  }

  /** Returns the layout of withdrawals. */
  public static Layout ofWithdrawals() {
    List<Column> columns =
        CorrectionFormat.WITHDRAWAL.names().stream()
            .map(field -> field.equals("reason") ? VOID_REASON : column(field, ""))
            .toList();
    return new Layout(columns, List.of());
  }

  /** Returns the layout of the register of households. */
  public static Layout register() {
    List<Column> columns = new ArrayList<>();
    columns.add(column("village", ""));
    columns.add(
        new Column("id", Column.Type.TOKEN, "", Words.find("field.household").orElseThrow()));
    columns.add(column("kind", "register."));
    List.of("members", "dwelt.from", "dwelt.to").forEach(f -> columns.add(column(f, "")));
    return new Layout(List.copyOf(columns), List.of());
  }

  /** Returns the column with that header, in either language or by the field's name. */
  Optional<Column> called(String header) {
    return columns.stream().filter(column -> column.isCalled(header)).findFirst();
  }

  /** Returns the column of that field. */
  Optional<Column> of(String field) {
    return columns.stream().filter(column -> column.field().equals(field)).findFirst();
  }

  private static Layout of(Shape shape, List<String> fields) {
    List<Column> columns =
        fields.stream()
            .map(field -> column(field, field.equals("kind") ? shape.code() + "/" : field + "."))
            .toList();
    return new Layout(columns, List.of(Map.entry("type", shape.code())));
  }

  private Layout narrowedTo(Kind kind) {
    List<Column> kept =
        columns.stream()
            .filter(column -> !column.field().equals("kind"))
            .filter(
                column -> kind.admits(column.field()) || WHATEVER_THE_KIND.contains(column.field()))
            .toList();
    return new Layout(
        kept, List.of(Map.entry("type", kind.shape().code()), Map.entry("kind", kind.code())));
  }

  private static Column column(String field, String family) {
    String words = FLAGS.contains(field) ? "flag." : family;
    return new Column(field, type(field), words, Words.find("field." + field).orElseThrow());
  }

  private static Column.Type type(String field) {
    if (DAYS.contains(field)) {
      return Column.Type.DAY;
    }
    if (WHOLES.contains(field)) {
      return Column.Type.WHOLE;
    }
    if (FLAGS.contains(field)) {
      return Column.Type.FLAG;
    }
    if (LISTS.contains(field)) {
      return Column.Type.TOKENS;
    }
    return field.equals("levels") ? Column.Type.WHOLES : Column.Type.TOKEN;
  }
}
