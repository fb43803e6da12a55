package dev.pingan.jackson.driver;

import static dev.pingan.jackson.table.Scalars.COUNT;
import static dev.pingan.jackson.table.Scalars.DAY;
import static dev.pingan.jackson.table.Scalars.DAYS;
import static dev.pingan.jackson.table.Scalars.FLAG;
import static dev.pingan.jackson.table.Scalars.INSTANT;
import static dev.pingan.jackson.table.Scalars.TEXT;
import static dev.pingan.jackson.table.Scalars.atLeast;
import static dev.pingan.jackson.table.Scalars.code;
import static dev.pingan.jackson.table.Scalars.shared;

import dev.pingan.jackson.driver.Toy.Act;
import dev.pingan.jackson.driver.Toy.All;
import dev.pingan.jackson.driver.Toy.Content;
import dev.pingan.jackson.driver.Toy.Draft;
import dev.pingan.jackson.driver.Toy.Entry;
import dev.pingan.jackson.driver.Toy.Line;
import dev.pingan.jackson.driver.Toy.Loss;
import dev.pingan.jackson.driver.Toy.Need;
import dev.pingan.jackson.driver.Toy.One;
import dev.pingan.jackson.driver.Toy.Replace;
import dev.pingan.jackson.driver.Toy.Survey;
import dev.pingan.jackson.driver.Toy.Topic;
import dev.pingan.jackson.driver.Toy.UnitId;
import dev.pingan.jackson.driver.Toy.Visit;
import dev.pingan.jackson.driver.Toy.Voided;
import dev.pingan.jackson.table.Codec;
import dev.pingan.jackson.table.Shape;
import dev.pingan.jackson.table.Union;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** The tables of the toy, written as those of the real model will be. */
final class ToyTables {
  static final Codec<UnitId> UNIT = shared("a unit id", UnitId::new, UnitId::value);
  static final Codec<Topic> TOPIC = code("a topic", Topic.values(), Topic::code);

  static final Union<Need> NEED = Union.ofTypes();

  static {
    NEED.or(
            "all",
            All.class,
            Shape.of(Draft::new, d -> new All(d.needs))
                .always("of", NEED, All::of, (d, needs) -> d.needs.addAll(needs)))
        .or(
            "one",
            One.class,
            Shape.of(Draft::new, d -> new One(d.kind))
                .with("topic", TOPIC, One::topic, (d, v) -> d.kind = v));
  }

  static final Shape<Loss, Draft> LOSS =
      Shape.of(Draft::new, d -> new Loss(d.number.getAsInt(), d.explained))
          .with("loss", COUNT, Loss::loss, (d, v) -> d.number = OptionalInt.of(v))
          .maybe("explained", FLAG, Loss::explained, (d, v) -> d.explained = Optional.of(v));

  static final Union<Content> CONTENT =
      Union.<Content>ofTypes()
          .or(
              "act",
              Act.class,
              Shape.of(Draft::new, d -> new Act(d.kind, d.by, d.number.getAsInt(), d.urgent))
                  .with("kind", TOPIC, act -> act.kind, (d, v) -> d.kind = v)
                  .set("by", UNIT, act -> act.by, Draft::by)
                  .withDefault(
                      "items",
                      atLeast(1),
                      1,
                      act -> act.items,
                      (d, v) -> d.number = OptionalInt.of(v))
                  .flag("urgent", act -> act.urgent, (d, v) -> d.urgent = v))
          .or(
              "visit",
              Visit.class,
              Shape.of(Draft::new, d -> Visit.of(d.unit, d.losses, d.number, d.held))
                  .with("unit", UNIT, Visit::unit, (d, v) -> d.unit = v)
                  .many("losses", LOSS, Visit::losses, (d, v) -> d.losses.addAll(v))
                  .maybeInt(
                      "reached", COUNT, Visit::reached, (d, v) -> d.number = OptionalInt.of(v))
                  .maybe("held", DAYS, Visit::held, (d, v) -> d.held = Optional.of(v)))
          .or(
              "survey",
              Survey.class,
              Shape.of(Draft::new, d -> new Survey(d.levels, d.need))
                  .optionalMany(
                      "levels", COUNT, survey -> survey.levels, (d, v) -> d.levels = Optional.of(v))
                  .with("need", NEED, survey -> survey.need, (d, v) -> d.need = v));

  static final Union<Entry> ENTRY =
      Shape.of(
              Draft::new,
              (Draft d) ->
                  new Entry(
                      d.id, d.occurredOn, d.recordedAt, d.recordedBy, d.archiveRef, d.content))
          .with("id", TEXT, Entry::id, (d, v) -> d.id = v)
          .with("occurredOn", DAY, Entry::occurredOn, (d, v) -> d.occurredOn = v)
          .with("recordedAt", INSTANT, Entry::recordedAt, (d, v) -> d.recordedAt = v)
          .with("recordedBy", UNIT, Entry::recordedBy, (d, v) -> d.recordedBy = v)
          .maybe("archiveRef", TEXT, Entry::archiveRef, Draft::archiveRef)
          .around(CONTENT, Entry::content, (d, v) -> d.content = v);

  private static final Union<Revised> REVISED =
      Shape.of(Draft::new, (Draft d) -> new Revised(d.occurredOn, d.content))
          .with("occurredOn", DAY, Revised::occurredOn, (d, v) -> d.occurredOn = v)
          .around(CONTENT, Revised::content, (d, v) -> d.content = v);

  static final Union<Line> LINE =
      Union.<Line>ofTypes()
          .or(Entry.class, ENTRY)
          .or(
              "replace",
              Replace.class,
              Shape.of(Draft::new, d -> new Replace(d.id, d.occurredOn, d.content, d.reason))
                  .with("original", TEXT, Replace::original, (d, v) -> d.id = v)
                  .with("entry", REVISED, Revised::of, (d, v) -> v.into(d))
                  .with("reason", TEXT, Replace::reason, (d, v) -> d.reason = v))
          .or(
              "void",
              Voided.class,
              Shape.of(Draft::new, d -> new Voided(d.id, d.reason))
                  .with("original", TEXT, Voided::original, (d, v) -> d.id = v)
                  .with("reason", TEXT, Voided::reason, (d, v) -> d.reason = v));

  private ToyTables() {}

  /** What stands in the place of an entry; the model has no class for it. */
  private record Revised(LocalDate occurredOn, Content content) {
    static Revised of(Replace replace) {
      return new Revised(replace.occurredOn(), replace.content());
    }

    void into(Draft replace) {
      replace.occurredOn = occurredOn;
      replace.content = content;
    }
  }
}
