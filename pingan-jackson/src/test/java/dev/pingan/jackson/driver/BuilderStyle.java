package dev.pingan.jackson.driver;

import dev.pingan.jackson.driver.Toy.Topic;
import dev.pingan.jackson.driver.Toy.UnitId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/** A family whose builders have the signatures that our value style gives them. */
@NullMarked
final class BuilderStyle {
  private BuilderStyle() {}

  sealed interface Report permits Visit, Walk {
    String id();

    interface Builder<R extends Report, B extends Builder<R, B>> {
      B id(String id);

      R build();
    }
  }

  record Walk(String id) implements Report {
    static Builder builder() {
      return new WalkBuilder();
    }

    interface Builder extends Report.Builder<Walk, Builder> {}
  }

  record Visit(
      String id,
      Set<Topic> topics,
      List<UnitId> units,
      Optional<String> note,
      Optional<Boolean> signed,
      OptionalInt reached,
      int items,
      boolean urgent,
      Optional<List<Integer>> levels)
      implements Report {
    static Builder builder() {
      return new VisitBuilder();
    }

    interface Builder extends Report.Builder<Visit, Builder> {
      Builder topics(Topic... topics);

      Builder topics(Iterable<Topic> topics);

      Builder units(UnitId... units);

      Builder units(Iterable<? extends UnitId> units);

      Builder note(String note);

      Builder note(Optional<String> note);

      Builder signed(boolean signed);

      Builder signed(Optional<Boolean> signed);

      Builder reached(int reached);

      Builder reached(OptionalInt reached);

      Builder items(int items);

      Builder urgent(boolean urgent);

      Builder levels(List<Integer> levels);

      Builder levels(Optional<? extends List<Integer>> levels);
    }
  }

  @SuppressWarnings("NullAway.Init")
  private static final class WalkBuilder implements Walk.Builder {
    private String id;

    @Override
    public Walk.Builder id(String given) {
      id = given;
      return this;
    }

    @Override
    public Walk build() {
      return new Walk(id);
    }
  }

  @SuppressWarnings("NullAway.Init")
  private static final class VisitBuilder implements Visit.Builder {
    private String id;
    private final Set<Topic> topics = new LinkedHashSet<>();
    private List<UnitId> units = List.of();
    private Optional<String> note = Optional.empty();
    private Optional<Boolean> signed = Optional.empty();
    private OptionalInt reached = OptionalInt.empty();
    private int items;
    private boolean urgent;
    private Optional<List<Integer>> levels = Optional.empty();

    @Override
    public Visit.Builder id(String given) {
      id = given;
      return this;
    }

    @Override
    public Visit.Builder topics(Topic... given) {
      return topics(List.of(given));
    }

    @Override
    public Visit.Builder topics(Iterable<Topic> given) {
      given.forEach(topics::add);
      return this;
    }

    @Override
    public Visit.Builder units(UnitId... given) {
      return units(List.of(given));
    }

    @Override
    public Visit.Builder units(Iterable<? extends UnitId> given) {
      List<UnitId> all = new java.util.ArrayList<>();
      given.forEach(all::add);
      units = List.copyOf(all);
      return this;
    }

    @Override
    public Visit.Builder note(String given) {
      return note(Optional.of(given));
    }

    @Override
    public Visit.Builder note(Optional<String> given) {
      note = given;
      return this;
    }

    @Override
    public Visit.Builder signed(boolean given) {
      return signed(Optional.of(given));
    }

    @Override
    public Visit.Builder signed(Optional<Boolean> given) {
      signed = given;
      return this;
    }

    @Override
    public Visit.Builder reached(int given) {
      return reached(OptionalInt.of(given));
    }

    @Override
    public Visit.Builder reached(OptionalInt given) {
      reached = given;
      return this;
    }

    @Override
    public Visit.Builder items(int given) {
      items = given;
      return this;
    }

    @Override
    public Visit.Builder urgent(boolean given) {
      urgent = given;
      return this;
    }

    @Override
    public Visit.Builder levels(List<Integer> given) {
      return levels(Optional.of(given));
    }

    @Override
    public Visit.Builder levels(Optional<? extends List<Integer>> given) {
      levels = given.map(List::copyOf);
      return this;
    }

    @Override
    public Visit build() {
      return new Visit(id, topics, units, note, signed, reached, items, urgent, levels);
    }
  }
}
