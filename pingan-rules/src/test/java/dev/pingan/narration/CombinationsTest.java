package dev.pingan.narration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.identity.Id;
import dev.pingan.ledger.LedgerRecord;
import dev.pingan.organisation.Bearer;
import dev.pingan.plan.Ratio;
import dev.pingan.plan.Rule;
import dev.pingan.report.Figures;
import dev.pingan.report.Finding;
import dev.pingan.report.Note;
import dev.pingan.report.Phase;
import dev.pingan.report.Reason;
import dev.pingan.report.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever a finding holds, likely or not, it can be told, and in no language but the reader's. */
class CombinationsTest {
  private static final Pattern MACHINE_TALK =
      Pattern.compile("null|\\{|}|Optional|\\bid-|\\b[A-Z]{3,}|[a-z]_[a-z]|_[A-Z]");
  private static final Pattern CLUMSY =
      Pattern.compile("[，；。：、]{2}|[,;:]{2}| {2}|, \\.|; ?\\.|\\(\\)|（）");
  private static final Pattern LATIN_WORD = Pattern.compile("[a-z]{3,}");

  /** Statuses, phases and bearers take turns, at different paces. */
  private static final List<Status> STATUSES = List.of(Status.values());

  private static final List<Phase> PHASES = List.of(Phase.values());
  private static final List<Bearer> BEARERS =
      List.of(Bearer.bureau(), Bearer.none(), People.UNNAMED, People.SHANGFANG, People.NAMELESS);

  private final Narrator chinese = Narrator.of(Duties.PLAN, People.BUREAU, Locale.CHINA);
  private final Narrator english = Narrator.of(Duties.PLAN, People.BUREAU, Locale.ENGLISH);

  @Test
  void everyFindingCanBeTold() {
    int told = 0;
    for (Rule rule : Stream.concat(Duties.RULES.stream(), Stream.of(Duties.STRANGE)).toList()) {
      for (Optional<Figures> figures : figures()) {
        for (Reason reason : Reason.values()) {
          tell(finding(rule, figures, reason, told++));
        }
      }
    }
    assertThat(told).isGreaterThan(8_000);
  }

  private void tell(Finding finding) {
    String zh = chinese.tell(finding);
    String en = english.tell(finding);
    assertThat(Stream.of(zh, en).filter(CombinationsTest::isClumsy)).isEmpty();
    assertThat(LATIN_WORD.matcher(zh).find()).as(zh).isFalse();
    assertThat(zh).endsWith("。");
    assertThat(en).endsWith(".");
  }

  private static boolean isClumsy(String sentence) {
    return MACHINE_TALK.matcher(sentence).find() || CLUMSY.matcher(sentence).find();
  }

  private static Finding finding(Rule rule, Optional<Figures> figures, Reason reason, int n) {
    Bearer bearer = BEARERS.get(n % BEARERS.size());
    Finding.Builder finding =
        Findings.finding(
                rule,
                bearer,
                Findings.YEAR,
                STATUSES.get(n % STATUSES.size()),
                PHASES.get(n % PHASES.size()),
                Findings.line(bearer))
            .figures(figures)
            .reasons(List.of(reason));
    if (n % 2 == 0) {
      finding
          .completedOn(Optional.of(LocalDate.of(2023, 12, 31)))
          .daysLate(OptionalLong.of(n % 3))
          .notes(Set.of(Note.values()));
    }
    if (n % 4 == 1) {
      finding
          .dispensations(List.of(Id.of("d1")))
          .statusWithout(Optional.of(Status.BREACHED))
          .evidence(List.of(Id.of("T1")));
    }
    return finding.build();
  }

  private static List<Optional<Figures>> figures() {
    List<LocalDate> days = List.of(LocalDate.of(2023, 10, 1), LocalDate.of(2023, 10, 3));
    List<Id<LedgerRecord>> records = List.of(Id.of("T7"), Id.of("T8"));
    List<Optional<Figures>> all = new ArrayList<>(List.of(Optional.empty()));
    Stream.of(
            new Figures.Count(0, 1),
            new Figures.Count(3, 2),
            new Figures.Households(2, 2, 0, 0, List.of()),
            new Figures.Households(9, 0, 1, 2, List.of(Id.of("H1"))),
            new Figures.Households(9, 8, 1, 0, List.of(Id.of("H1"))),
            new Figures.Persons(4, 4, 1, List.of(Id.of("H1"))),
            new Figures.Persons(4, 0, 0, List.of(Id.of("H1"))),
            new Figures.Persons(4, 3, 0, List.of(Id.of("H1"))),
            new Figures.Watch(3, 3, List.of()),
            new Figures.Watch(2, 0, days),
            new Figures.Watch(3, 1, days),
            new Figures.Answers(0, List.of()),
            new Figures.Answers(1, records.subList(0, 1)),
            new Figures.Answers(2, records),
            new Figures.Answers(3, records),
            new Figures.Lacking(List.of()),
            new Figures.Lacking(List.of("o1", "S9")),
            new Figures.Events(0, List.of(), Optional.empty()),
            new Figures.Events(1, records, Optional.of(days.get(0))),
            new Figures.Rate(0, 0, Ratio.percent(95)),
            new Figures.Rate(2, 3, Ratio.percent(95)))
        .map(Optional::<Figures>of)
        .forEach(all::add);
    return all;
  }
}
