package dev.pingan.naive;

import dev.pingan.ledger.Case;
import dev.pingan.ledger.Kind;
import dev.pingan.ledger.Outcome;
import dev.pingan.ledger.Step;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Sections 四(三)1, 四(三)3 and 五3: what the bureau must answer. Rulings 13, 22, 23, 32. */
final class ComplaintRules {
  private final Scene scene;
  private final CaseBook cases;

  ComplaintRules(Scene scene) {
    this.scene = scene;
    this.cases = new CaseBook(scene);
  }

  /** C073. */
  List<NaiveFinding> misconductHandled() {
    return finding(
        "misconduct-handled", cases.misconduct().stream().map(c -> answered(c, Kind.HANDLED)));
  }

  /** C080, C082. */
  List<NaiveFinding> accepted() {
    return finding(
        "complaint-accepted", cases.complaints().stream().map(c -> answered(c, Kind.ACCEPTED)));
  }

  /** C081: verified, with either outcome. */
  List<NaiveFinding> checked() {
    return finding(
        "complaint-checked", cases.complaints().stream().map(c -> answered(c, Kind.VERIFIED)));
  }

  /** C083: owed to signed complaints only. */
  List<NaiveFinding> answered() {
    return finding(
        "complaint-answered",
        cases.complaints().stream()
            .filter(c -> c.what().signed().equals(Optional.of(true)))
            .map(c -> answered(c, Kind.REPLIED)));
  }

  /** C084. */
  List<NaiveFinding> punished() {
    return finding("complaint-punished", foundTrue(Kind.HANDLED));
  }

  /** C085. */
  List<NaiveFinding> mended() {
    return finding("complaint-mended", foundTrue(Kind.RECTIFIED));
  }

  /** C106: every inspection with problems, whoever inspected. */
  List<NaiveFinding> adjustment() {
    return finding(
        "adjustment",
        cases.inspections().stream()
            .filter(c -> c.what().problems().orElse(0) > 0)
            .map(c -> answered(c, Kind.ADJUSTED)));
  }

  private Answering.Trigger answered(Dated<Case> c, Kind step) {
    return new Answering.Trigger(c.day(), CaseBook.first(cases.steps(c, step)));
  }

  /** The earliest 'true' obliges; what answers it is dated on or after that. Ruling 22. */
  private Stream<Answering.Trigger> foundTrue(Kind answer) {
    return cases.complaints().stream()
        .flatMap(
            complaint ->
                firstFoundTrue(complaint).stream()
                    .map(
                        day ->
                            new Answering.Trigger(
                                day,
                                CaseBook.first(
                                    cases.steps(complaint, answer).stream()
                                        .filter(step -> !step.day().isBefore(day))
                                        .toList()))));
  }

  private Optional<LocalDate> firstFoundTrue(Dated<Case> complaint) {
    List<Dated<Step>> found =
        cases.steps(complaint, Kind.VERIFIED).stream()
            .filter(step -> step.what().outcome().equals(Optional.of(Outcome.TRUE)))
            .toList();
    return CaseBook.first(found);
  }

  private List<NaiveFinding> finding(String rule, Stream<Answering.Trigger> triggers) {
    return List.of(Answering.inTheYear(scene, rule, "bureau", triggers.toList()));
  }
}
