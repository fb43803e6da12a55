package dev.pingan.narration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.agenda.Remedy;
import dev.pingan.calendar.HolidayCalendar;
import dev.pingan.calendar.ListedDay;
import dev.pingan.calendar.TenDayPeriod;
import dev.pingan.ledger.Kind;
import dev.pingan.ledger.Place;
import dev.pingan.ledger.Rejection;
import dev.pingan.ledger.Shape;
import dev.pingan.ledger.VisitTask;
import dev.pingan.organisation.Answerable;
import dev.pingan.organisation.Bearer;
import dev.pingan.plan.Attribute;
import dev.pingan.plan.EachDay;
import dev.pingan.plan.InPlace;
import dev.pingan.plan.Seated;
import dev.pingan.report.Condition;
import dev.pingan.report.Considered;
import dev.pingan.report.Figures;
import dev.pingan.report.Note;
import dev.pingan.report.Phase;
import dev.pingan.report.Reason;
import dev.pingan.report.Status;
import dev.pingan.report.Unattributed;
import java.time.Year;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No message lies about that nobody says, and both languages say the same things. */
class KeysInUseTest {
  private static final Messages CHINESE = Messages.in(Locale.CHINESE);
  private static final Set<String> STRINGS = Constants.ofThePackage();
  private static final Set<String> WORDS = words();

  @Test
  void everyMessageCanBeAskedFor() {
    assertThat(CHINESE.keys()).filteredOn(key -> !isInUse(key)).isEmpty();
  }

  @Test
  void aStrayMessageWouldBeFound() {
    assertThat(Stream.of("figures.stray", "head.breached.stray", "stray.breached", "chain.stray"))
        .noneMatch(KeysInUseTest::isInUse);
  }

  @Test
  void everyPublishedHolidayHasANameInBothLanguages() {
    assertThat(holidays())
        .hasSizeGreaterThan(6)
        .allMatch(name -> CHINESE.has("holiday." + name))
        .allMatch(name -> Messages.in(Locale.ENGLISH).has("holiday." + name));
  }

  /** A string of the program as it stands, or put together from one and codes of the model. */
  private static boolean isInUse(String key) {
    if (STRINGS.contains(key)) {
      return true;
    }
    return IntStream.range(0, key.length())
        .filter(i -> key.charAt(i) == '.')
        .filter(
            i -> STRINGS.contains(key.substring(0, i)) || STRINGS.contains(key.substring(0, i + 1)))
        .anyMatch(i -> Stream.of(key.substring(i + 1).split("\\.")).allMatch(KeysInUseTest::known));
  }

  /** A word, or two that are joined by a hyphen. */
  private static boolean known(String part) {
    return WORDS.contains(part)
        || IntStream.range(0, part.length())
            .filter(i -> part.charAt(i) == '-')
            .anyMatch(
                i ->
                    (WORDS.contains(part.substring(0, i + 1))
                            && WORDS.contains(part.substring(i + 1)))
                        || (WORDS.contains(part.substring(0, i))
                            && WORDS.contains(part.substring(i))));
  }

  private static Set<String> words() {
    Set<String> words = new HashSet<>(holidays());
    STRINGS.forEach(string -> words.add(string.startsWith(".") ? string.substring(1) : string));
    Stream.<Enum<?>[]>of(
            Status.values(),
            Phase.values(),
            Answerable.Role.values(),
            Bearer.Kind.values(),
            TenDayPeriod.values(),
            InPlace.Where.values(),
            EachDay.Watch.values(),
            Seated.Seat.values(),
            Remedy.Timing.values())
        .flatMap(Stream::of)
        .map(Messages::key)
        .forEach(words::add);
    Stream.of(Reason.values()).map(Reason::code).forEach(words::add);
    Stream.of(Note.values()).map(Note::code).forEach(words::add);
    Stream.of(Condition.values()).map(Condition::code).forEach(words::add);
    Stream.of(Considered.Proviso.values()).map(Considered.Proviso::code).forEach(words::add);
    Stream.of(Figures.Contact.values()).map(Figures.Contact::code).forEach(words::add);
    Stream.of(VisitTask.values()).map(VisitTask::code).forEach(words::add);
    Stream.of(Unattributed.Why.values()).map(Unattributed.Why::code).forEach(words::add);
    Stream.of(Rejection.Reason.values()).map(Rejection.Reason::code).forEach(words::add);
    Stream.of(Attribute.values()).map(Attribute::code).forEach(words::add);
    Stream.of(Place.values()).map(Place::code).forEach(words::add);
    for (Shape shape : Shape.values()) {
      words.add(shape.code());
      Kind.known(shape).forEach(kind -> words.add(kind.code()));
    }
    words.addAll(List.of("1", "2", "3", "4"));
    return words;
  }

  private static Set<String> holidays() {
    Set<String> names = new HashSet<>();
    IntStream.rangeClosed(2007, 2026)
        .mapToObj(Year::of)
        .flatMap(year -> HolidayCalendar.published().arrangement(year).stream())
        .flatMap(List::stream)
        .map(ListedDay::holiday)
        .flatMap(name -> Stream.of(name.split("、")))
        .forEach(names::add);
    names.add("周末");
    return names;
  }
}
