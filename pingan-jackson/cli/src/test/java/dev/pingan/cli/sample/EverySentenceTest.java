package dev.pingan.cli.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.organisation.Answerable;
import dev.pingan.organisation.Organisation;
import dev.pingan.report.Figures;
import dev.pingan.report.Finding;
import dev.pingan.report.Note;
import dev.pingan.report.Performance;
import dev.pingan.report.Phase;
import dev.pingan.report.Reason;
import dev.pingan.report.Status;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No sentence of any finding, on any of the days, in either language, speaks as a machine does. */
class EverySentenceTest {
  private static final Pattern WORD = Pattern.compile("[A-Za-z0-9]+(?:[-_][A-Za-z0-9]+)*");
  private static final Pattern PLACE = Pattern.compile("[{}\\[\\]]|\\bnull\\b|Optional");
  private static final Pattern DOUBLED =
      Pattern.compile("[，；。：、（]{2}|[,;:.]{2}|（）|\\(\\)| {2}| [,;:.)]|\\( |[,;:](?! |\\d)|[（：，；]$");
  private static final Pattern STOP = Pattern.compile("。|\\.(?!\\d)");
  private static final Pattern ENGLISH = Pattern.compile("[a-z]{3,}");

  private static final List<Told> ALL =
      SampleReports.all()
          .flatMap(
              finding ->
                  GoldenSentences.LANGUAGES.stream()
                      .map(
                          language ->
                              new Told(
                                  finding,
                                  language,
                                  SampleReports.narrator(language).tell(finding))))
          .toList();

  @Test
  void noIdOfAnythingThatHasAName() {
    Organisation organisation = SampleReports.ORGANISATION;
    Set<String> named =
        Stream.of(
                organisation.units().stream().map(unit -> unit.id().value()),
                organisation.villages().stream().map(village -> village.id().value()),
                organisation.localities().stream().map(locality -> locality.id().value()),
                organisation.officers().stream().map(officer -> officer.id().value()),
                SampleReports.PLAN.rules().stream()
                    .map(rule -> rule.id().value())
                    .filter(EverySentenceTest::isNoWord),
                SampleReports.PLAN.rules().stream()
                    .flatMap(rule -> rule.clauses().stream())
                    .map(clause -> clause.id().value()))
            .flatMap(ids -> ids)
            .collect(Collectors.toSet());
    none(told -> told.words().anyMatch(named::contains));
  }

  @Test
  void recordsByTheirIdsOnlyWhereOneMustLookThemUp() {
    Set<String> records =
        SampleReports.LEDGER.effective().entries().stream()
            .map(entry -> entry.id().value())
            .collect(Collectors.toSet());
    Predicate<Told> names = told -> told.words().anyMatch(records::contains);
    assertThat(ALL).filteredOn(names).hasSizeGreaterThan(50);
    none(names.and(told -> !told.mustBeLookedUp()));
  }

  @Test
  void noConstantOfTheProgram() {
    Set<String> constants =
        Stream.<Enum<?>[]>of(
                Status.values(),
                Reason.values(),
                Note.values(),
                Phase.values(),
                Performance.values(),
                Answerable.Role.values())
            .flatMap(Stream::of)
            .map(Enum::name)
            .collect(Collectors.toSet());
    none(told -> told.words().anyMatch(constants::contains));
  }

  @Test
  void noPlaceLeftOpen() {
    none(told -> PLACE.matcher(told.sentence).find());
  }

  @Test
  void noPauseTwice() {
    none(told -> DOUBLED.matcher(told.sentence).find());
  }

  @Test
  void oneSentenceWithItsStopAtTheEnd() {
    none(
        told ->
            !STOP.matcher(told.sentence)
                .results()
                .map(MatchResult::end)
                .toList()
                .equals(List.of(told.sentence.length())));
  }

  @Test
  void noEnglishWordInChinese() {
    none(
        told ->
            told.language.equals(Locale.CHINESE)
                && !told.mustBeLookedUp()
                && ENGLISH.matcher(told.sentence).find());
  }

  /** Some rules are called by a plain English word, which their titles may hold. */
  private static boolean isNoWord(String id) {
    return !id.matches("[a-z]+");
  }

  private static void none(Predicate<Told> offends) {
    assertThat(ALL).hasSizeGreaterThan(6_000).filteredOn(offends).isEmpty();
  }

  /** What was told of a finding. */
  private record Told(Finding finding, Locale language, String sentence) {
    Stream<String> words() {
      return WORD.matcher(sentence).results().map(MatchResult::group);
    }

    @Override
    public String toString() {
      return finding.id() + ": " + sentence;
    }

    /** An incident, or what nobody answered: the reader has to find the record. */
    boolean mustBeLookedUp() {
      return finding
          .figures()
          .filter(f -> f instanceof Figures.Events || f instanceof Figures.Answers)
          .isPresent();
    }
  }
}
