package dev.pingan.narration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.calendar.TenDayPeriod;
import dev.pingan.ledger.Kind;
import dev.pingan.ledger.Shape;
import dev.pingan.organisation.Answerable;
import dev.pingan.organisation.Bearer;
import dev.pingan.plan.EachDay;
import dev.pingan.plan.InPlace;
import dev.pingan.plan.Seated;
import dev.pingan.report.Note;
import dev.pingan.report.Phase;
import dev.pingan.report.Reason;
import dev.pingan.report.Status;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Both languages say everything, and everything that there is to say has its message. */
class MessagesTest {
  private final Messages chinese = Messages.in(Locale.CHINESE);
  private final Messages english = Messages.in(Locale.ENGLISH);

  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertThat(chinese.keys()).hasSizeGreaterThan(250).isEqualTo(english.keys());
  }

  @Test
  void chineseIsForAllWhoReadItAndEnglishForEverybodyElse() {
    assertThat(Messages.in(Locale.TRADITIONAL_CHINESE)).isSameAs(chinese);
    assertThat(Messages.in(Locale.forLanguageTag("zh-Hans-SG"))).isSameAs(chinese);
    assertThat(Messages.in(Locale.FRENCH)).isSameAs(english);
    assertThat(Messages.in(Locale.ROOT)).isSameAs(english);
  }

  @Test
  void noKeyStandsTwice() throws Exception {
    for (String language : List.of("zh", "en")) {
      List<String> keys = new ArrayList<>();
      for (String file : Messages.FILES) {
        keys.addAll(keysOf(file + "." + language + ".properties"));
      }
      assertThat(keys).doesNotHaveDuplicates().hasSameSizeAs(chinese.keys());
    }
  }

  @ParameterizedTest
  @MethodSource("needed")
  void whateverThereIsToSayHasItsMessage(String key) {
    assertThat(chinese.keys()).contains(key);
  }

  static Stream<String> needed() {
    return Stream.of(
            keys("head.", Status.values()),
            keys("status.", Status.values()),
            keys("phase.", Phase.values()),
            keys("role.", Answerable.Role.values()),
            keys("bearers.", Bearer.Kind.values()),
            keys("period.ten-days.", TenDayPeriod.values()),
            keys("owed.in-place.", InPlace.Where.values()),
            keys("owed.each-day.", EachDay.Watch.values()),
            keys("owed.one-day.", EachDay.Watch.values()),
            keys("figures.lacking-", Seated.Seat.values()),
            Stream.of(Reason.values()).map(reason -> "reason." + reason.code()),
            Stream.of(Note.values()).map(note -> "note." + note.code()),
            Stream.of(Note.values()).map(note -> "remark." + note.code()),
            Kind.known(Shape.ACT).stream().map(kind -> "counted." + kind.code()),
            Kind.known(Shape.STEP).stream().map(kind -> "done." + kind.code()))
        .flatMap(keys -> keys);
  }

  private static Stream<String> keys(String family, Enum<?>... constants) {
    return Stream.of(constants).map(constant -> family + Messages.key(constant));
  }

  private static List<String> keysOf(String file) throws Exception {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Messages.class.getResourceAsStream(file)),
                StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> line.contains("=") && !line.startsWith("#"))
          .map(line -> line.substring(0, line.indexOf('=')))
          .toList();
    }
  }
}
