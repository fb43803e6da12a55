package dev.pingan.narration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A message tells as much in one language as in the other. */
class PlacesTest {
  /** Places that are told; a form of a word, {@code {n:day|days}}, tells nothing of its own. */
  private static final Pattern TOLD = Pattern.compile("\\{([A-Za-z]+)}");

  /**
   * Where the languages differ, and why: Chinese gives the whole with the figures, English with the
   * reason.
   */
  private static final List<String> WITH_THE_REASON =
      List.of(
          "figures.watch-none",
          "figures.watch-unkept",
          "figures.answers",
          "figures.answers-none",
          "figures.answers-one",
          "figures.households-none",
          "figures.persons-none",
          "reason.household-missed.households-none",
          "reason.member-missed.persons-none",
          "reason.lead-missing.watch-none",
          "reason.officer-missing.watch-none",
          "reason.no-response.answers",
          "reason.no-response.answers-none",
          "reason.no-response.answers-one");

  /** What is short with its measure word in Chinese; as a bare number in English. */
  private static final List<String> WITH_MEASURE =
      List.of("reason.nothing-recorded.count", "reason.too-few.count");

  /** Said in English without naming what Chinese names, or the other way round. */
  private static final List<String> WITHOUT_NAMING =
      List.of("dispensed.same", "level.nobody", "join.more");

  @Test
  void bothLanguagesTellTheSame() {
    Messages chinese = Messages.in(Locale.CHINESE);
    assertThat(chinese.keys())
        .filteredOn(key -> !told(chinese, key).equals(toldInEnglish(key)))
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(WITH_THE_REASON, WITH_MEASURE, WITHOUT_NAMING)
                .flatMap(List::stream)
                .toList());
  }

  @Test
  void whatIsTakenFromTheReasonIsGivenWithTheFigures() {
    for (String kind : List.of("answers", "answers-none", "answers-one")) {
      assertThat(told(Messages.in(Locale.CHINESE), "figures." + kind)).containsExactly("triggers");
      assertThat(toldInEnglish("reason.no-response." + kind)).contains("asked");
    }
    assertThat(told(Messages.in(Locale.CHINESE), "figures.households-none")).containsExactly("of");
    assertThat(toldInEnglish("reason.household-missed.households-none")).contains("of");
  }

  private static Set<String> toldInEnglish(String key) {
    return told(Messages.in(Locale.ENGLISH), key);
  }

  private static Set<String> told(Messages messages, String key) {
    Set<String> places = new TreeSet<>();
    TOLD.matcher(messages.pattern(key)).results().forEach(place -> places.add(place.group(1)));
    return places;
  }
}
