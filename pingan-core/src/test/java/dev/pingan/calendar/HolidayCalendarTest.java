package dev.pingan.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pingan.calendar.ListedDay.Basis;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidayCalendarTest {
  private final HolidayCalendar calendar = HolidayCalendar.published();

  @ParameterizedTest
  @CsvSource({
    "2023-10-01, DAY_OFF", // statutory
    "2023-10-02, DAY_OFF",
    "2023-10-06, DAY_OFF", // a Friday swapped off
    "2023-10-07, WORKDAY", // a Saturday worked for it
    "2023-10-08, WORKDAY", // a Sunday worked for it
    "2023-10-09, WORKDAY", // an ordinary Monday
    "2023-10-14, DAY_OFF", // an ordinary Saturday
    "2023-10-15, DAY_OFF", // an ordinary Sunday
    "2013-04-07, WORKDAY", // a make-up Sunday that some tables lack
    "2024-02-18, WORKDAY",
    "2024-02-29, WORKDAY",
    "2024-04-07, WORKDAY",
  })
  void saysWhetherADayIsWorked(LocalDate day, DayKind kind) {
    assertThat(calendar.kindOf(day)).hasValue(kind);
  }

  @Test
  void tellsWhyADayIsListed() {
    ListedDay day = calendar.listed(LocalDate.parse("2023-10-07")).orElseThrow();
    assertThat(day.basis()).isEqualTo(Basis.MAKE_UP);
    assertThat(day.isStatutory()).isFalse();
    assertThat(calendar.listed(LocalDate.parse("2023-10-01")).orElseThrow().isStatutory()).isTrue();
    assertThat(calendar.listed(LocalDate.parse("2023-10-14"))).isEmpty();
  }

  @Test
  void ships2007To2026() {
    List<Integer> years =
        IntStream.rangeClosed(2000, 2030)
            .filter(y -> calendar.isPublished(Year.of(y)))
            .boxed()
            .toList();
    assertThat(years).containsExactlyElementsOf(IntStream.rangeClosed(2007, 2026).boxed().toList());
    assertThat(listed()).hasSize(709).isSortedAccordingTo((a, b) -> a.date().compareTo(b.date()));
    assertThat(listed().filter(day -> day.kind() == DayKind.WORKDAY)).hasSize(130);
    assertThat(listed().filter(ListedDay::isStatutory)).hasSize(221);
  }

  @Test
  void neverGuessesAYearThatIsNotPublished() {
    LocalDate saturday = LocalDate.parse("2027-01-02");
    assertThat(calendar.kindOf(saturday)).isEmpty();
    assertThat(calendar.listed(saturday)).isEmpty();
    assertThat(calendar.workdayOnOrAfter(saturday)).isEmpty();
    assertThat(calendar.arrangement(Year.of(2027))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2023-04-08, 2023-04-10", // Saturday to Monday
    "2023-04-10, 2023-04-10", // a working day stays
    "2023-09-29, 2023-10-07", // through the span to a make-up Saturday
    "2013-04-06, 2013-04-07",
  })
  void findsTheNextWorkingDay(LocalDate day, LocalDate worked) {
    assertThat(calendar.workdayOnOrAfter(day)).hasValue(worked);
  }

  @Test
  void looksIntoTheNextYearForAWorkingDayOnlyIfThatIsPublished() {
    assertThat(calendar.workdayOnOrAfter(LocalDate.parse("2023-12-30")))
        .hasValue(LocalDate.parse("2024-01-02"));
    HolidayCalendar longer = calendar.overlaidWith(List.of(off("2026-12-31", Basis.SPECIAL)));
    assertThat(longer.workdayOnOrAfter(LocalDate.parse("2026-12-31"))).isEmpty();
  }

  @Test
  void anOverlayReplacesAndAdds() {
    HolidayCalendar changed =
        calendar.overlaidWith(
            List.of(off("2023-10-07", Basis.EXTENSION), off("2023-07-03", Basis.SPECIAL)));
    assertThat(changed.kindOf(LocalDate.parse("2023-10-07"))).hasValue(DayKind.DAY_OFF);
    assertThat(changed.kindOf(LocalDate.parse("2023-07-03"))).hasValue(DayKind.DAY_OFF);
    assertThat(changed.kindOf(LocalDate.parse("2023-10-08"))).hasValue(DayKind.WORKDAY);
    assertThat(changed.arrangement(Year.of(2023)).orElseThrow())
        .hasSize(calendar.arrangement(Year.of(2023)).orElseThrow().size() + 1)
        .isSortedAccordingTo((a, b) -> a.date().compareTo(b.date()));
    assertThat(calendar.kindOf(LocalDate.parse("2023-10-07"))).hasValue(DayKind.WORKDAY);
  }

  @Test
  void anOverlayPublishesAYear() {
    HolidayCalendar next = calendar.overlaidWith(List.of(off("2027-01-01", Basis.STATUTORY)));
    assertThat(next.isPublished(Year.of(2027))).isTrue();
    assertThat(next.kindOf(LocalDate.parse("2027-01-02"))).hasValue(DayKind.DAY_OFF);
    assertThat(next.kindOf(LocalDate.parse("2027-01-04"))).hasValue(DayKind.WORKDAY);
    assertThat(next.isPublished(Year.of(2028))).isFalse();
  }

  @Test
  void anOverlayListsADayOnce() {
    List<ListedDay> twice =
        List.of(off("2023-07-03", Basis.SPECIAL), off("2023-07-03", Basis.EXTENSION));
    assertThatThrownBy(() -> calendar.overlaidWith(twice))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2023-07-03");
  }

  @Test
  void aListedDayMayBeDropped() {
    LocalDate swapped = LocalDate.parse("2023-10-06");
    LocalDate bridged = LocalDate.parse("2023-04-29");
    HolidayCalendar without = calendar.without(Set.of(swapped, bridged));
    assertThat(without.listed(swapped)).isEmpty();
    assertThat(without.kindOf(swapped)).hasValue(DayKind.WORKDAY);
    assertThat(without.listed(bridged)).isEmpty();
    assertThat(without.kindOf(bridged)).hasValue(DayKind.DAY_OFF);
    assertThat(without.isPublished(Year.of(2027))).isFalse();
  }

  @Test
  void aYearWithNothingListedIsPublishedAllTheSame() {
    HolidayCalendar empty = year -> Optional.of(List.of());
    assertThat(empty.kindOf(LocalDate.parse("2031-10-01"))).hasValue(DayKind.WORKDAY);
    assertThat(empty.kindOf(LocalDate.parse("2031-10-04"))).hasValue(DayKind.DAY_OFF);
  }

  @Test
  void aWorkedDayIsListedAsMakeUpAndNoOther() {
    ListedDay.Builder odd =
        ListedDay.builder()
            .date(LocalDate.parse("2023-10-07"))
            .holiday("国庆节")
            .kind(DayKind.WORKDAY)
            .basis(Basis.SWAP);
    assertThatThrownBy(odd::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2023-10-07")
        .hasMessageContaining("SWAP");
  }

  private Stream<ListedDay> listed() {
    return IntStream.rangeClosed(2007, 2026)
        .mapToObj(Year::of)
        .flatMap(year -> calendar.arrangement(year).orElseThrow().stream());
  }

  private static ListedDay off(String day, Basis basis) {
    return ListedDay.builder()
        .date(LocalDate.parse(day))
        .holiday("临时放假")
        .kind(DayKind.DAY_OFF)
        .basis(basis)
        .build();
  }
}
