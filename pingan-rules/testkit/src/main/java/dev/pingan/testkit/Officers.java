package dev.pingan.testkit;

import static dev.pingan.organisation.PostKind.DEPUTY_SECTION;
import static dev.pingan.organisation.PostKind.DIRECTOR;
import static dev.pingan.organisation.PostKind.IN_CHARGE;
import static dev.pingan.organisation.PostKind.LEADERSHIP;
import static dev.pingan.organisation.PostKind.PARTY_SECRETARY;
import static dev.pingan.organisation.PostKind.UNIT_LEADER;

import dev.pingan.identity.Id;
import dev.pingan.organisation.Officer;
import dev.pingan.organisation.Post;
import dev.pingan.organisation.PostKind;
import dev.pingan.organisation.Unit;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.threeten.extra.LocalDateRange;

/** Sketches of officers and their posts, before it is known which units there are. */
final class Officers {
  private static final int OTHERS = 4;

  private Officers() {}

  /** Mostly a director, mostly a Party secretary, and some others. */
  static Arbitrary<List<Sketch>> sketches(Year year) {
    return Combinators.combine(
            top(year, List.of(List.of(DIRECTOR, LEADERSHIP), List.of(DIRECTOR))),
            top(
                year,
                List.of(
                    List.of(PARTY_SECRETARY, LEADERSHIP),
                    List.of(PARTY_SECRETARY, LEADERSHIP, DIRECTOR))),
            others(year).list().ofMaxSize(OTHERS))
        .as(
            (director, secretary, others) ->
                Stream.concat(Stream.concat(director.stream(), secretary.stream()), others.stream())
                    .toList());
  }

  private static Arbitrary<Optional<Sketch>> top(Year year, List<List<PostKind>> posts) {
    return Combinators.combine(Arbitraries.of(posts), Days.spans(year))
        .as((kinds, held) -> new Sketch(kinds, List.of(), held, Cast.NOBODY))
        .optional(0.8);
  }

  private static Arbitrary<Sketch> others(Year year) {
    Arbitrary<List<PostKind>> posts =
        Arbitraries.of(
            List.of(),
            List.of(UNIT_LEADER),
            List.of(DEPUTY_SECTION),
            List.of(LEADERSHIP),
            List.of(IN_CHARGE),
            List.of(UNIT_LEADER, DEPUTY_SECTION),
            List.of(LEADERSHIP, IN_CHARGE));
    Arbitrary<List<String>> sections =
        Arbitraries.of(List.of(), List.of("四"), List.of("四(二)", "三"), List.of("四(二)3"));
    return Combinators.combine(posts, sections, Days.spans(year), Cast.picks(4)).as(Sketch::new);
  }

  /** An officer without an id; the unit is a number, of which the last is none. */
  record Sketch(List<PostKind> kinds, List<String> sections, LocalDateRange held, int unit) {
    Officer officer(int number, List<Unit> units) {
      return Officer.builder()
          .id(Id.of("o" + number))
          .posts(kinds.stream().map(this::post).toList())
          .unit(
              unit == Cast.NOBODY || unit >= units.size()
                  ? Optional.empty()
                  : Optional.of(units.get(unit).id()))
          .build();
    }

    private Post post(PostKind kind) {
      return Post.builder()
          .kind(kind)
          .held(held)
          .sections(kind == IN_CHARGE ? sections : List.of())
          .build();
    }
  }
}
