package dev.pingan.jackson.format;

import static dev.pingan.jackson.table.Part.maybe;
import static dev.pingan.jackson.table.Part.with;
import static dev.pingan.jackson.table.Scalars.TEXT;
import static dev.pingan.jackson.table.Scalars.code;
import static dev.pingan.jackson.table.Scalars.id;
import static dev.pingan.jackson.table.Scalars.shared;

import dev.pingan.identity.Code;
import dev.pingan.identity.Id;
import dev.pingan.identity.Label;
import dev.pingan.jackson.table.Codec;
import dev.pingan.jackson.table.Parts;
import dev.pingan.ledger.Case;
import dev.pingan.ledger.LedgerRecord;
import dev.pingan.organisation.Household;
import dev.pingan.organisation.KeySite;
import dev.pingan.organisation.Locality;
import dev.pingan.organisation.Officer;
import dev.pingan.organisation.Unit;
import dev.pingan.organisation.Village;
import dev.pingan.plan.Clause;
import dev.pingan.plan.Dispensation;
import dev.pingan.plan.Plan;
import dev.pingan.plan.Point;
import dev.pingan.plan.Reading;
import dev.pingan.plan.Rule;
import java.util.Locale;
import java.util.Map;

/** What the tables have in common: ids, wordings, codes. */
final class Terms {
  static final Codec<Id<Unit>> UNIT = shared("a unit id", Id::<Unit>of, Id::value);
  static final Codec<Id<Officer>> OFFICER = shared("an officer id", Id::<Officer>of, Id::value);
  static final Codec<Id<Village>> VILLAGE = shared("a village id", Id::<Village>of, Id::value);
  static final Codec<Id<Locality>> LOCALITY = shared("a locality id", Id::<Locality>of, Id::value);
  static final Codec<Id<KeySite>> KEY_SITE = shared("a key site id", Id::<KeySite>of, Id::value);
  static final Codec<Id<Household>> HOUSEHOLD = id("a household id", Id::<Household>of, Id::value);
  static final Codec<Id<LedgerRecord>> RECORD = id("a record id", Id::<LedgerRecord>of, Id::value);
  static final Codec<Id<Case>> CASE = id("a case number", Id::<Case>of, Id::value);
  static final Codec<Id<Plan>> PLAN = id("a plan id", Id::<Plan>of, Id::value);
  static final Codec<Id<Rule>> RULE = shared("a rule id", Id::<Rule>of, Id::value);
  static final Codec<Id<Clause>> CLAUSE = shared("a clause number", Id::<Clause>of, Id::value);

  static final Codec<Id<Dispensation>> DISPENSATION =
      id("a dispensation's id", Id::<Dispensation>of, Id::value);

  static final Codec<Id<Point>> POINT = id("a point's id", Id::<Point>of, Id::value);
  static final Codec<Id<Reading>> READING = id("a reading's id", Id::<Reading>of, Id::value);

  /** A code of the host's: of a reason, a sub-kind, a behaviour. */
  static final Codec<String> CODE = shared("a code", text -> Code.of("it", text), text -> text);

  /** What names something of the host's, without saying of what kind it is. */
  static final Codec<String> REFERENCE =
      id("a reference", text -> Id.of(text).value(), text -> text);

  /** {@code {"limit-day": "excluded"}}: which reading is in force at which point of the text. */
  static final Codec<Map<Id<Point>, Id<Reading>>> READINGS = Codec.mapOf(POINT, READING);

  /** {@code {zh, en?}}: a wording for people, Chinese always. */
  static final Codec<Label> LABEL =
      Parts.of(
          with("zh", TEXT, Label::zh),
          maybe("en", TEXT, Label::en),
          (zh, en) -> en.map(english -> Label.of(zh, english)).orElseGet(() -> Label.of(zh)));

  private Terms() {}

  /**
   * A closed list whose codes are its names in kebab case.
   *
   * @param what what it is, with an article
   */
  static <E extends Enum<E>> Codec<E> named(String what, Class<E> list) {
    return code(what, list.getEnumConstants(), Terms::kebab);
  }

  private static String kebab(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
