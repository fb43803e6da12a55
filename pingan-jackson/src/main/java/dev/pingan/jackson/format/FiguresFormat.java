package dev.pingan.jackson.format;

import static dev.pingan.jackson.format.Terms.HOUSEHOLD;
import static dev.pingan.jackson.format.Terms.RECORD;
import static dev.pingan.jackson.table.Part.maybe;
import static dev.pingan.jackson.table.Part.with;
import static dev.pingan.jackson.table.Part.withDefault;
import static dev.pingan.jackson.table.Scalars.COUNT;
import static dev.pingan.jackson.table.Scalars.DAY;
import static dev.pingan.jackson.table.Scalars.LONG_COUNT;
import static dev.pingan.jackson.table.Scalars.TEXT;
import static dev.pingan.jackson.table.Scalars.code;

import dev.pingan.identity.Id;
import dev.pingan.jackson.table.Codec;
import dev.pingan.jackson.table.Parts;
import dev.pingan.jackson.table.Shape;
import dev.pingan.jackson.table.Untagged;
import dev.pingan.organisation.Household;
import dev.pingan.report.Figures;
import dev.pingan.report.Figures.Answers;
import dev.pingan.report.Figures.Contact;
import dev.pingan.report.Figures.Count;
import dev.pingan.report.Figures.Events;
import dev.pingan.report.Figures.Households;
import dev.pingan.report.Figures.Lacking;
import dev.pingan.report.Figures.Missed;
import dev.pingan.report.Figures.Persons;
import dev.pingan.report.Figures.Rate;
import dev.pingan.report.Figures.Watch;
import dev.pingan.report.Reason;
import java.util.List;
import java.util.Optional;

/** The figures behind a finding: which they are shows in their fields. */
final class FiguresFormat {
  private static final Codec<List<Id<Household>>> MISSED = Codec.listOf(HOUSEHOLD);

  /** So many of so many. */
  static final Shape<Count, ?> COUNTED =
      Parts.of(with("have", COUNT, Count::have), with("need", COUNT, Count::need), Count::new);

  /** {@code tasks}: those not done. */
  static final Shape<Missed, ?> MISSED_HOUSEHOLD =
      Parts.of(
          with("household", HOUSEHOLD, Missed::household),
          with("contact", code("a contact", Contact.values(), Contact::code), Missed::contact),
          with("tasks", Codec.setOf(ContentFormat.TASK), Missed::tasks),
          Missed::new);

  /**
   * {@code vacant}, {@code part}: outside the rate; {@code firstMissed}: the first few; {@code
   * missing}: what each of these lacks, left out where that is not known.
   */
  static final Shape<Households, ?> HOUSEHOLDS =
      Parts.of(
          with("of", COUNT, Households::of),
          with("covered", COUNT, Households::covered),
          maybe("missed", COUNT, households -> Optional.of(households.missed())),
          with("vacant", COUNT, Households::vacant),
          with("part", COUNT, Households::part),
          with("firstMissed", MISSED, Households::firstMissed),
          withDefault("missing", Codec.listOf(MISSED_HOUSEHOLD), List.of(), Households::missing),
          FiguresFormat::households);

  /** {@code unknown}: households of unknown size. */
  static final Shape<Persons, ?> PERSONS =
      Parts.of(
          with("of", COUNT, Persons::of),
          with("reached", COUNT, Persons::reached),
          with("unknown", COUNT, Persons::unknown),
          with("firstMissed", MISSED, Persons::firstMissed),
          Persons::new);

  /**
   * {@code kept}: days on which somebody was on watch; {@code missingDays}: past days on which
   * nobody was on watch.
   */
  static final Shape<Watch, ?> WATCH =
      Parts.of(
          with("days", COUNT, Watch::days),
          with("kept", COUNT, Watch::kept),
          with("missingDays", Codec.listOf(DAY), Watch::missing),
          Watch::new);

  /** {@code unanswered}: the records that asked. */
  static final Shape<Answers, ?> ANSWERS =
      Parts.of(
          with("triggers", COUNT, Answers::triggers),
          with("unanswered", Codec.listOf(RECORD), Answers::unanswered),
          Answers::new);

  /** {@code lacking}: officers, key sites, or what is lacking as a code. */
  static final Shape<Lacking, ?> LACKING =
      Parts.of(with("lacking", Codec.listOf(TEXT), Lacking::lacking), Lacking::new);

  /** {@code review}: records that want a ruling; {@code attestedThrough}: the last day of zero. */
  static final Shape<Events, ?> EVENTS =
      Parts.of(
          with("events", COUNT, Events::events),
          with("review", Codec.listOf(RECORD), Events::review),
          maybe("attestedThrough", DAY, Events::attestedThrough),
          Events::new);

  /** {@code target}: an exact share {@code {part, whole}}. */
  static final Shape<Rate, ?> RATE =
      Parts.of(
          with("positive", LONG_COUNT, Rate::positive),
          with("valid", LONG_COUNT, Rate::valid),
          with("target", RequirementFormat.RATIO, Rate::target),
          Rate::new);

  static final Untagged<Figures> FIGURES =
      Untagged.<Figures>ofKeys()
          .or("have", Count.class, COUNTED)
          .or("covered", Households.class, HOUSEHOLDS)
          .or("reached", Persons.class, PERSONS)
          .or("days", Watch.class, WATCH)
          .or("triggers", Answers.class, ANSWERS)
          .or("lacking", Lacking.class, LACKING)
          .or("events", Events.class, EVENTS)
          .or("positive", Rate.class, RATE);

  /** {@code reasons}: empty where the figures are there only to show what was done. */
  static final Codec<Shortfall> SHORTFALL =
      Shape.of(Shortfall.Draft::new, Shortfall.Draft::build)
          .always(
              "reasons",
              code("a reason", Reason.values(), Reason::code),
              Shortfall::reasons,
              Shortfall.Draft::reasons)
          .around(FIGURES, Shortfall::figures, Shortfall.Draft::figures);

  private FiguresFormat() {}

  private static Households households(
      int of,
      int covered,
      Optional<Integer> missed,
      int vacant,
      int part,
      List<Id<Household>> firstMissed,
      List<Missed> missing) {
    Households households = new Households(of, covered, vacant, part, firstMissed, missing);
    if (missed.filter(given -> given != households.missed()).isPresent()) {
      throw new IllegalArgumentException("missed is what is not covered: of less covered");
    }
    return households;
  }
}
