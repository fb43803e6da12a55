package dev.pingan.jackson.driver;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/** A small model with all the forms of the real one: composed, sealed, hidden, recursive. */
@NullMarked
final class Toy {
  private Toy() {}

  record UnitId(String value) {
    UnitId {
      if (value.isBlank()) {
        throw new IllegalArgumentException("a unit id is not blank");
      }
    }
  }

  enum Topic {
    BOOKLET,
    HANDBOOK,
    LAW_LESSON;

    String code() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }

  /** What a ledger's lines are. */
  sealed interface Line permits Entry, Replace, Voided {}

  record Entry(
      String id,
      LocalDate occurredOn,
      Instant recordedAt,
      UnitId recordedBy,
      Optional<String> archiveRef,
      Content content)
      implements Line {}

  record Replace(String original, LocalDate occurredOn, Content content, String reason)
      implements Line {}

  record Voided(String original, String reason) implements Line {}

  /** What happened; one of them a class that is hidden. */
  abstract static sealed class Content permits Act, Visit, Survey {
    Content() {}
  }

  static final class Act extends Content {
    final Topic kind;
    final Set<UnitId> by;
    final int items;
    final boolean urgent;

    Act(Topic kind, Set<UnitId> by, int items, boolean urgent) {
      this.kind = kind;
      this.by = Set.copyOf(by);
      this.items = items;
      this.urgent = urgent;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Act act
          && kind == act.kind
          && by.equals(act.by)
          && items == act.items
          && urgent == act.urgent;
    }

    @Override
    public int hashCode() {
      return kind.hashCode() + by.hashCode() + items;
    }

    @Override
    public String toString() {
      return kind + " " + by + " " + items + " " + urgent;
    }
  }

  abstract static sealed class Visit extends Content permits HiddenVisit {
    static Visit of(
        UnitId unit, List<Loss> losses, OptionalInt reached, Optional<LocalDateRange> held) {
      return new HiddenVisit(unit, losses, reached, held);
    }

    abstract UnitId unit();

    abstract List<Loss> losses();

    abstract OptionalInt reached();

    abstract Optional<LocalDateRange> held();
  }

  static final class HiddenVisit extends Visit {
    private final UnitId unit;
    private final List<Loss> losses;
    private final OptionalInt reached;
    private final Optional<LocalDateRange> held;

    HiddenVisit(
        UnitId unit, List<Loss> losses, OptionalInt reached, Optional<LocalDateRange> held) {
      if (reached.orElse(0) > 1000) {
        throw new IllegalStateException("nobody reaches " + reached.getAsInt());
      }
      this.unit = unit;
      this.losses = List.copyOf(losses);
      this.reached = reached;
      this.held = held;
    }

    @Override
    UnitId unit() {
      return unit;
    }

    @Override
    List<Loss> losses() {
      return losses;
    }

    @Override
    OptionalInt reached() {
      return reached;
    }

    @Override
    Optional<LocalDateRange> held() {
      return held;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof HiddenVisit visit && toString().equals(visit.toString());
    }

    @Override
    public int hashCode() {
      return toString().hashCode();
    }

    @Override
    public String toString() {
      return unit + " " + losses + " " + reached + " " + held;
    }
  }

  static final class Survey extends Content {
    final Optional<List<Integer>> levels;
    final Need need;

    Survey(Optional<List<Integer>> levels, Need need) {
      this.levels = levels;
      this.need = need;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Survey survey && toString().equals(survey.toString());
    }

    @Override
    public int hashCode() {
      return toString().hashCode();
    }

    @Override
    public String toString() {
      return levels + " " + need;
    }
  }

  record Loss(int loss, Optional<Boolean> explained) {}

  sealed interface Need permits All, One {}

  record All(List<Need> of) implements Need {}

  record One(Topic topic) implements Need {}

  /** One builder for everything: a toy. Its setters are overloaded like those of Immutables. */
  @SuppressWarnings("NullAway.Init")
  static final class Draft {
    String id;
    String reason;
    LocalDate occurredOn;
    Instant recordedAt;
    UnitId recordedBy;
    UnitId unit;
    Topic kind;
    Content content;
    Need need;
    Optional<String> archiveRef = Optional.empty();
    Optional<List<Integer>> levels = Optional.empty();
    Optional<Boolean> explained = Optional.empty();
    Optional<LocalDateRange> held = Optional.empty();
    OptionalInt number = OptionalInt.empty();
    boolean urgent;
    final Set<UnitId> by = new TreeSet<>(java.util.Comparator.comparing(UnitId::value));
    final List<Loss> losses = new ArrayList<>();
    final List<Need> needs = new ArrayList<>();

    Draft by(UnitId... units) {
      return by(List.of(units));
    }

    Draft by(Iterable<UnitId> units) {
      units.forEach(by::add);
      return this;
    }

    Draft archiveRef(String ref) {
      return archiveRef(Optional.of(ref));
    }

    Draft archiveRef(Optional<String> ref) {
      archiveRef = ref;
      return this;
    }
  }
}
