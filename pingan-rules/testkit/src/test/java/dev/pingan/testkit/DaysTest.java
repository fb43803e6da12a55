package dev.pingan.testkit;

import static dev.pingan.testkit.Contents.days;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.junit.jupiter.api.Test;

class DaysTest {
  @Test
  void boundariesLieAboutEveryWindow() {
    assertThat(Days.boundaries(Worlds.YEAR))
        .isSorted()
        .doesNotHaveDuplicates()
        .containsAll(days("2022-12-31", "01-01", "12-31", "2024-01-01"))
        .as("limit days of April, rolled too: both fall on a Saturday")
        .containsAll(days("04-07", "04-08", "04-09", "04-10", "04-11"))
        .containsAll(days("04-14", "04-15", "04-16", "04-17", "04-18"))
        .as("visiting months")
        .containsAll(days("03-31", "04-01", "04-30", "05-01", "07-31", "08-01", "08-31"))
        .containsAll(days("09-01", "10-31", "11-01", "11-30", "12-01"))
        .as("ten-day periods and their months")
        .containsAll(days("05-31", "06-01", "06-10", "06-11", "06-30", "07-01"))
        .containsAll(days("09-10", "09-11", "09-30", "12-10", "12-11"))
        .as("runs of days off")
        .containsAll(days("01-20", "01-21", "01-27", "01-28", "04-04", "04-05", "04-06"));
  }

  @Test
  void aYearWithoutArrangementHasBoundariesToo() {
    assertThat(Days.boundaries(Year.of(2030)))
        .contains(LocalDate.of(2030, 4, 15), LocalDate.of(2030, 4, 16));
  }

  @Property(tries = 4000, seed = "1", generation = GenerationMode.RANDOMIZED)
  @StatisticsReport(StatisticsReportMode.OFF)
  void theInterestingDaysOccur(@ForAll("favoured") LocalDate day) {
    assertThat(day).isBetween(LocalDate.of(2022, 12, 1), LocalDate.of(2024, 1, 31));
    List<LocalDate> boundaries = Days.boundaries(Worlds.YEAR);
    Statistics.label("boundary").collect(boundaries.contains(day));
    Statistics.label("boundary").coverage(c -> c.check(true).percentage(p -> p > 60));
    Statistics.label("year").collect(day.getYear());
    Statistics.label("year")
        .coverage(
            c -> {
              c.check(2022).percentage(p -> p > 3);
              c.check(2023).percentage(p -> p > 70);
              c.check(2024).percentage(p -> p > 1);
            });
    boundaries.stream().filter(day::equals).forEach(Statistics.label("each")::collect);
    Statistics.label("each")
        .coverage(c -> boundaries.forEach(each -> c.check(each).count(n -> n > 0)));
  }

  @Provide
  Arbitrary<LocalDate> favoured() {
    return Days.of(Worlds.YEAR);
  }
}
