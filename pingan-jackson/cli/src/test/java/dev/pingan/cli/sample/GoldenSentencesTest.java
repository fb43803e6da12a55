package dev.pingan.cli.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.cli.sample.GoldenSentences.Golden;
import dev.pingan.plan.Rule;
import dev.pingan.report.Finding;
import dev.pingan.report.Status;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The sample is told as it was read aloud")
class GoldenSentencesTest {
  private static final List<Finding> CHOSEN =
      GoldenSentences.in(Locale.CHINESE).stream().map(Golden::finding).toList();

  @ParameterizedTest(name = "{0}")
  @MethodSource("golden")
  void toldAsReadAloud(Golden golden) {
    assertThat(SampleReports.narrator(golden.language()).tell(golden.finding()))
        .as("%s: to take over what is told now, run GoldenSentences, and read it aloud", golden)
        .isEqualTo(golden.sentence());
  }

  static Stream<Golden> golden() {
    return GoldenSentences.LANGUAGES.stream().map(GoldenSentences::in).flatMap(List::stream);
  }

  @Test
  void bothLanguagesTellTheSameFindingsEachOnce() {
    List<String> chinese = named(Locale.CHINESE);
    assertThat(named(Locale.ENGLISH)).isEqualTo(chinese).doesNotHaveDuplicates();
  }

  @Test
  void everyRuleOfThePlanIsAmongThem() {
    assertThat(CHOSEN.stream().map(Finding::rule).distinct())
        .containsExactlyInAnyOrderElementsOf(
            SampleReports.PLAN.rules().stream().map(Rule::id).toList())
        .hasSize(54);
  }

  @Test
  void everyStatusIsAmongThem() {
    assertThat(CHOSEN.stream().map(Finding::status).distinct())
        .containsExactlyInAnyOrder(Status.values());
  }

  @Test
  void everyReasonAndNoteThatTheSampleShowsIsAmongThem() {
    assertThat(shown(CHOSEN.stream(), Finding::reasons))
        .isEqualTo(shown(SampleReports.all(), Finding::reasons))
        .hasSizeGreaterThan(18);
    assertThat(shown(CHOSEN.stream(), Finding::notes))
        .isEqualTo(shown(SampleReports.all(), Finding::notes))
        .hasSizeGreaterThan(4);
  }

  private static <T> Set<T> shown(
      Stream<Finding> findings, Function<Finding, ? extends Collection<T>> what) {
    return findings.map(what).flatMap(Collection::stream).collect(Collectors.toSet());
  }

  private static List<String> named(Locale language) {
    return GoldenSentences.in(language).stream().map(Golden::toString).toList();
  }
}
