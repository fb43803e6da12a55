package dev.pingan.jackson.format;

import static dev.pingan.jackson.format.ReceiptFormat.boxed;
import static dev.pingan.jackson.format.Terms.LABEL;
import static dev.pingan.jackson.format.Terms.UNIT;
import static dev.pingan.jackson.format.Terms.named;
import static dev.pingan.jackson.table.Part.maybe;
import static dev.pingan.jackson.table.Part.with;
import static dev.pingan.jackson.table.Scalars.DAY;
import static dev.pingan.jackson.table.Scalars.LONG_COUNT;
import static dev.pingan.jackson.table.Scalars.TEXT;

import dev.pingan.agenda.Agenda;
import dev.pingan.agenda.Remedy;
import dev.pingan.agenda.Remedy.Timing;
import dev.pingan.identity.Id;
import dev.pingan.identity.Label;
import dev.pingan.jackson.table.Codec;
import dev.pingan.jackson.table.Document;
import dev.pingan.jackson.table.Parts;
import dev.pingan.jackson.table.Shape;
import dev.pingan.organisation.Bearer;
import dev.pingan.organisation.Unit;
import dev.pingan.report.Finding;
import dev.pingan.report.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** {@code pingan-agenda/1}: what is still to be done, soonest first. Written, never read. */
public final class AgendaFormat {
  /**
   * {@code stillNeeded}: the least, in the unit of the finding's figures; {@code lastDay}: absent
   * if there is no end; {@code perWorkday}: for coverage.
   */
  static final Shape<What, ?> WHAT =
      Parts.of(
          with("timing", named("a timing", Timing.class), What::timing),
          maybe("stillNeeded", LONG_COUNT, What::stillNeeded),
          with("firstDay", DAY, What::firstDay),
          maybe("lastDay", DAY, What::lastDay),
          maybe("perWorkday", LONG_COUNT, What::perWorkday),
          What::new);

  static final Codec<Remedy> REMEDY = Written.only(WHAT, What::of);

  static final Shape<Item, ?> ITEM =
      Parts.of(
          with("finding", TEXT, Item::id),
          with("title", LABEL, Item::title),
          with("bearer", FindingFormat.BEARER, Item::bearer),
          maybe("unit", UNIT, Item::unit),
          with("status", FindingFormat.STATUS, Item::status),
          with("remedy", REMEDY, Item::remedy),
          Item::new);

  /** {@code through}: the last day of the horizon. */
  static final Shape<All, ?> ALL =
      Parts.of(
          with("asOf", DAY, All::asOf),
          with("through", DAY, All::through),
          with("items", Codec.listOf(ITEM), All::items),
          All::new);

  /** The document. */
  public static final Codec<Agenda> AGENDA =
      Written.only(new Document<>(Schemas.AGENDA, ALL), All::of);

  private AgendaFormat() {}

  /** An agenda as it is told. */
  record All(LocalDate asOf, LocalDate through, List<Item> items) {
    static All of(Agenda agenda) {
      return new All(
          agenda.asOf(), agenda.through(), agenda.remedies().stream().map(Item::of).toList());
    }
  }

  /** A remedy with what is to be known of its finding. */
  record Item(
      String id,
      Label title,
      Bearer bearer,
      Optional<Id<Unit>> unit,
      Status status,
      Remedy remedy) {
    static Item of(Remedy remedy) {
      Finding finding = remedy.finding();
      return new Item(
          finding.id(),
          finding.title(),
          finding.bearer(),
          finding.unit(),
          finding.status(),
          remedy);
    }
  }

  /** A remedy without its finding. */
  record What(
      Timing timing,
      Optional<Long> stillNeeded,
      LocalDate firstDay,
      Optional<LocalDate> lastDay,
      Optional<Long> perWorkday) {
    static What of(Remedy remedy) {
      return new What(
          remedy.timing(),
          boxed(remedy.stillNeeded()),
          remedy.firstDay(),
          remedy.lastDay(),
          boxed(remedy.perWorkday()));
    }
  }
}
