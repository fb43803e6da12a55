package dev.pingan.narration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.EnumSource.Mode.EXCLUDE;

import dev.pingan.identity.Id;
import dev.pingan.ledger.Rejection;
import dev.pingan.report.Condition;
import dev.pingan.report.Considered;
import dev.pingan.report.Details;
import dev.pingan.report.Status;
import dev.pingan.report.Trace;
import dev.pingan.report.Unattributed;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every condition and every reason can be told. */
class ExplanationTextTest {
  private static final Pattern LATIN_WORD = Pattern.compile("[a-z]{3,}");
  private static final LocalDate DAY = LocalDate.of(2023, 6, 3);

  @ParameterizedTest
  @EnumSource(mode = EXCLUDE, names = "OTHER_OCCASION")
  void everyCondition(Condition condition) {
    assertTold(
        "condition." + condition.code(),
        traced(condition, Locale.CHINESE),
        traced(condition, Locale.ENGLISH));
  }

  /** A year's visits may lie in other rounds: they are counted, unless something else is amiss. */
  @Test
  void whatBelongsToAnotherTimeIsCountedNotListed() {
    Considered elsewhere = Considered.of(Id.of("7"), DAY, Set.of(Condition.OTHER_OCCASION));
    Considered unmet =
        Considered.of(Id.of("8"), DAY, Set.of(Condition.OTHER_OCCASION, Condition.NOBODY_REACHED));
    Considered counted = Considered.of(Id.of("9"), DAY, Set.of());
    Considered later =
        Considered.of(Id.of("6"), DAY, Set.of(Condition.OTHER_OCCASION, Condition.NOT_YET));
    List<Considered> all = List.of(later, elsewhere, unmet, counted);
    assertThat(traced(all, Locale.CHINESE))
        .contains("有关的台账记录4条，计入1条，另有2条属本项其他时段。\n", "  8（", "  9（")
        .doesNotContain("  6（", "  7（", "仅差一项");
    assertThat(traced(all, Locale.ENGLISH))
        .contains(": 1 counted, 2 belong to another time of the same duty.\n");
  }

  @ParameterizedTest
  @EnumSource
  void everyProviso(Considered.Proviso proviso) {
    String key = "trace.counted." + proviso.code();
    Map<String, String> values = Map.of("id", "7", "day", "");
    assertThat(Messages.in(Locale.CHINESE).say(key, values)).contains("7（）：计入");
    assertThat(Messages.in(Locale.ENGLISH).say(key, values)).contains("7 (): counted");
  }

  @ParameterizedTest
  @EnumSource
  void everyReasonWhyARecordFeedsNothing(Unattributed.Why why) {
    Details details = Details.of(List.of(Unattributed.of(Id.of("7"), why)), List.of());
    assertTold(
        "unattributed." + why.code(),
        ExplanationText.of(details, Locale.CHINESE),
        ExplanationText.of(details, Locale.ENGLISH));
  }

  @ParameterizedTest
  @MethodSource("others")
  void everyOtherWord(String key) {
    assertTold(key, Messages.in(Locale.CHINESE).say(key), Messages.in(Locale.ENGLISH).say(key));
  }

  static Stream<String> others() {
    return Stream.of(Rejection.Reason.values()).map(reason -> "rejected." + reason.code());
  }

  private static String traced(Condition condition, Locale locale) {
    Considered considered = Considered.of(Id.of("7"), DAY, Set.of(condition));
    Considered counted = Considered.of(Id.of("8"), DAY, Set.of());
    return traced(List.of(considered, counted), locale);
  }

  private static String traced(List<Considered> considered, Locale locale) {
    Page page = new Page();
    Trace trace =
        Trace.of(
            Findings.finding(Duties.STRANGE, People.WORKS, Findings.YEAR, Status.OPEN).build(),
            Duties.STRANGE,
            considered);
    new TraceLines(Messages.in(locale), page).write(trace);
    return page.toString();
  }

  private static void assertTold(String key, String chinese, String english) {
    assertThat(chinese).contains(Messages.in(Locale.CHINESE).say(key));
    assertThat(english).contains(Messages.in(Locale.ENGLISH).say(key));
    assertThat(LATIN_WORD.matcher(chinese).find()).as(chinese).isFalse();
  }
}
