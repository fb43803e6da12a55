package dev.pingan.testkit;

import dev.pingan.identity.Id;
import dev.pingan.ledger.Ledger;
import dev.pingan.ledger.LedgerRecord;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/** A ledger before it is known of which organisation. */
record Lines(List<Line> lines) {
  private static final int MOST = 26;
  private static final double PRESENT = 0.95;
  private static final int EVERYTHING = 20;

  /** Nearly half of them about everything, the others about one theme each. */
  static Arbitrary<Lines> of(Year year) {
    List<Tuple2<Integer, Arbitrary<Lines>>> themes = new ArrayList<>();
    themes.add(Tuple.of(EVERYTHING, of(Draft.of(year))));
    Arrays.stream(Theme.values())
        .map(theme -> Tuple.of(Draft.weight(theme), of(year, theme)))
        .forEach(themes::add);
    return Arbitraries.frequencyOf(themes).withoutEdgeCases();
  }

  static Arbitrary<Lines> of(Year year, Theme theme) {
    return of(Draft.of(year, theme));
  }

  /** Each line may be left out by itself, since lists shrink at their ends only. */
  private static Arbitrary<Lines> of(Arbitrary<Draft> drafts) {
    return Line.of(drafts)
        .optional(PRESENT)
        .list()
        .ofMaxSize(MOST)
        .map(lines -> new Lines(lines.stream().flatMap(Optional::stream).toList()))
        .withoutEdgeCases();
  }

  Ledger ledger(Cast cast) {
    return Ledger.of(
        IntStream.range(0, lines.size()).mapToObj(number -> record(number, cast)).toList());
  }

  private LedgerRecord record(int number, Cast cast) {
    int told = lines.get(number).use() == Line.Use.COPY ? other(number) : number;
    return lines.get(told).record(id(told), original(told), cast);
  }

  private Id<LedgerRecord> id(int number) {
    int owner = lines.get(number).sharesId() ? other(number) : number;
    return lines.get(owner).id(owner);
  }

  /** What an amendment names; one that shares an id names what its other line names. */
  private Id<LedgerRecord> original(int number) {
    int naming = lines.get(number).sharesId() ? other(number) : number;
    return lines.get(naming).other().equals(Line.NOBODY) ? Id.of("x9") : id(other(naming));
  }

  /** The nearest line before of that series, the last ones before the first; else the nearest. */
  private int other(int number) {
    int size = lines.size();
    return IntStream.range(1, size)
        .map(back -> Math.floorMod(number - back, size))
        .filter(other -> lines.get(other).series().equals(lines.get(number).other()))
        .findFirst()
        .orElse(Math.floorMod(number - 1, size));
  }
}
