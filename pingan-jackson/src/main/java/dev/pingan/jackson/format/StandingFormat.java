package dev.pingan.jackson.format;

import static dev.pingan.jackson.format.Terms.UNIT;
import static dev.pingan.jackson.format.Terms.VILLAGE;
import static dev.pingan.jackson.table.Part.maybe;
import static dev.pingan.jackson.table.Part.with;
import static dev.pingan.jackson.table.Scalars.LONG_COUNT;
import static dev.pingan.jackson.table.Scalars.id;

import dev.pingan.jackson.format.Standings.RollUp;
import dev.pingan.jackson.table.Codec;
import dev.pingan.jackson.table.Parts;
import dev.pingan.jackson.table.Shape;
import java.util.function.Function;

/** Roll-ups: the worst status beneath, and how many there are of each. */
final class StandingFormat {
  /**
   * {@code worst}: absent if there is no finding; {@code counts}: by status; a status that none has
   * is left out.
   */
  static final Shape<RollUp, ?> ROLL_UP =
      Parts.of(
          maybe("worst", FindingFormat.STATUS, RollUp::worst),
          with("counts", Codec.mapOf(FindingFormat.STATUS, LONG_COUNT), RollUp::counts),
          RollUp::new);

  /**
   * {@code bureau}: over all; {@code units}: over what each owes and its villages; {@code
   * sections}: by path.
   */
  static final Shape<Standings, ?> STANDINGS =
      Parts.of(
          with("bureau", ROLL_UP, Standings::bureau),
          with("units", Codec.mapOf(UNIT, ROLL_UP), Standings::units),
          with("villages", Codec.mapOf(VILLAGE, ROLL_UP), Standings::villages),
          with(
              "sections",
              Codec.mapOf(id("a section", Function.identity(), Function.identity()), ROLL_UP),
              Standings::sections),
          Standings::new);

  private StandingFormat() {}
}
