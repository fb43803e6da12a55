package dev.pingan.jackson.format;

import dev.pingan.identity.Id;
import dev.pingan.jackson.table.Codec;
import dev.pingan.jackson.table.Scalars;
import dev.pingan.jackson.table.Shape;
import dev.pingan.organisation.Household;
import dev.pingan.organisation.Village;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A row of the register: the household as an organisation has it, with its village before it. */
public final class RegisterFormat {
  /** A row stands alone: no organisation looks at its number of members. */
  private static final Shape<Household, Household.Builder> A_HOUSEHOLD =
      UnitFormat.household(Scalars.COUNT);

  private RegisterFormat() {}

  /** The table of rows that put the two together in their own way. */
  public static <R> Codec<R> of(
      BiFunction<Id<Village>, Household, R> row,
      Function<? super R, Id<Village>> village,
      Function<? super R, Household> household) {
    return Shape.of(Draft::new, draft -> row.apply(draft.village(), draft.household.build()))
        .with("village", Terms.VILLAGE, village, Draft::village)
        .embed(A_HOUSEHOLD, household, draft -> draft.household);
  }

  /** A row on its way in. */
  private static final class Draft {
    private final Household.Builder household = Household.builder();
    private @Nullable Id<Village> village;

    void village(Id<Village> read) {
      village = read;
    }

    Id<Village> village() {
      return Objects.requireNonNull(village, "village");
    }
  }
}
