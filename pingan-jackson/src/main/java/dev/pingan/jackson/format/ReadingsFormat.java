package dev.pingan.jackson.format;

import static dev.pingan.jackson.format.Terms.POINT;
import static dev.pingan.jackson.format.Terms.READINGS;
import static dev.pingan.jackson.format.Terms.named;
import static dev.pingan.jackson.table.Part.with;
import static dev.pingan.jackson.table.Scalars.TEXT;

import dev.pingan.ambiguity.Verdict.Asked;
import dev.pingan.jackson.format.ToldContest.ToldVerdict;
import dev.pingan.jackson.table.Codec;
import dev.pingan.jackson.table.Parts;
import dev.pingan.jackson.table.Shape;

/** Whether another reading of the plan would change a finding. */
final class ReadingsFormat {
  /** {@code under}: the reading of each point; {@code asked}: alike, or differently. */
  static final Shape<ToldVerdict, ?> VERDICT =
      Parts.of(
          with("under", READINGS, ToldVerdict::under),
          with("status", FindingFormat.STATUS, ToldVerdict::status),
          with("asked", named("how it is asked", Asked.class), ToldVerdict::asked),
          ToldVerdict::new);

  /**
   * {@code finding}: its id; {@code points}: those that decide it; {@code verdicts}: one for each
   * choice of readings of the points on which its rule turns, that in force first.
   */
  static final Shape<ToldContest, ?> CONTEST =
      Parts.of(
          with("finding", TEXT, ToldContest::finding),
          with("points", Codec.listOf(POINT), ToldContest::points),
          with("mildest", FindingFormat.STATUS, ToldContest::mildest),
          with("harshest", FindingFormat.STATUS, ToldContest::harshest),
          with("verdicts", Codec.listOf(VERDICT), ToldContest::verdicts),
          ToldContest::new);

  private ReadingsFormat() {}
}
