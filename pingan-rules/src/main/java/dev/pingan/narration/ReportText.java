package dev.pingan.narration;

import dev.pingan.ambiguity.Contests;
import dev.pingan.organisation.Bearer;
import dev.pingan.organisation.Organisation;
import dev.pingan.plan.Plan;
import dev.pingan.report.ComplianceReport;
import dev.pingan.report.Finding;
import dev.pingan.report.Receipt;
import dev.pingan.report.Standing;
import dev.pingan.report.Status;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A whole compliance report as text, for a terminal or a printed page.
 *
 * <p>First how the bureau stands; then what is breached and what cannot be determined, section by
 * section of the plan, told as sentences, with those of one rule and period together; then what is
 * open or late; then, where there are approved exceptions, what they bear on and what it would be
 * without them; then units, villages and sections with the count of each status; what is worth
 * knowing; and on what the report rests. What is well is counted, not listed. A unit's part says
 * whose it is.
 *
 * <p>Chinese for any locale whose language is {@code zh}, English for every other; the same inputs
 * give the same text: instants are told in Beijing time (UTC+8) whatever the machine's zone. Lines
 * end with {@code \n}.
 */
public final class ReportText {
  private final ComplianceReport report;
  private final Optional<Contests> contests;
  private final Voice voice;
  private final Messages messages;
  private final Page page = new Page();
  private int chapters;

  private ReportText(ComplianceReport report, Optional<Contests> contests, Voice voice) {
    this.report = report;
    this.contests = contests;
    this.voice = voice;
    this.messages = voice.messages();
  }

  /** Returns the report as text, for readers of that language. */
  public static String of(
      ComplianceReport report, Plan plan, Organisation organisation, Locale locale) {
    return of(report, Narrator.of(plan, organisation, locale));
  }

  /** Returns the report as text, told by that narrator. */
  public static String of(ComplianceReport report, Narrator narrator) {
    return new ReportText(report, Optional.empty(), narrator.voice()).write();
  }

  /**
   * Returns the report as text in which every finding that another reading of the plan would change
   * is marked, counted beneath each roll-up, and listed by the point on which it depends; the
   * points that were decided are told with who decided them, when, and under which reference.
   *
   * @param contests the readings of the same report
   */
  public static String of(
      ComplianceReport report,
      Contests contests,
      Plan plan,
      Organisation organisation,
      Locale locale) {
    return of(report, contests, Narrator.of(plan, organisation, locale));
  }

  /**
   * Returns the report as text, told by that narrator, with what depends on readings marked.
   *
   * @param contests the readings of the same report
   */
  public static String of(ComplianceReport report, Contests contests, Narrator narrator) {
    Voice voice = narrator.voice().marking(Marks.of(contests));
    return new ReportText(report, Optional.of(contests), voice).write();
  }

  private String write() {
    head();
    chapter("overall");
    overall();
    Matters matters = new Matters(voice, page);
    chapter("amiss");
    matters.write(with(Status.BREACHED, Status.UNDETERMINED), Matters.Detail.ANSWERABLE);
    chapter("pending");
    matters.write(with(Status.OPEN, Status.FULFILLED_LATE), Matters.Detail.BRIEF);
    dispensed(report.findings().stream().filter(f -> f.statusWithout().isPresent()).toList());
    Standings standings = new Standings(voice, page);
    if (report.partOf().isEmpty()) {
      chapter("units");
      standings.units(report);
    }
    chapter("villages");
    standings.villages(report);
    chapter("sections");
    standings.sections(report);
    chapter("remarks");
    new Remarks(messages, page).write(report.findings());
    contests.ifPresent(this::readings);
    page.heading(messages.say("report.annex"));
    new ReceiptLines(messages, page)
        .write(report.receipt(), contests.map(given -> given.decided().size()).orElse(0));
    return page.toString();
  }

  private void chapter(String key) {
    String number = messages.say("report.chapter-numbers").substring(chapters, chapters + 1);
    chapters++;
    page.heading(
        messages.say(
            "report.chapter", Map.of("number", number, "title", messages.say("chapter." + key))));
  }

  private void head() {
    Receipt receipt = report.receipt();
    Days days = new Days(messages);
    page.line(voice.names().bureau());
    page.line(
        messages.say(
            "report.title",
            Map.of(
                "plan", voice.plan().title().in(messages.locale()),
                "year", voice.plan().year().toString())));
    report
        .partOf()
        .ifPresent(
            unit ->
                page.line(
                    messages.say(
                        "report.part", Map.of("unit", voice.names().of(Bearer.unit(unit))))));
    String asOf = messages.say("report.as-of", Map.of("day", days.day(receipt.asOf())));
    Stream<String> knownAt =
        receipt.knownAt().stream()
            .map(at -> messages.say("report.known-at", Map.of("instant", days.instant(at))));
    page.line(messages.joined(Stream.concat(Stream.of(asOf), knownAt)));
  }

  private void overall() {
    Standing standing = report.standing();
    if (standing.worst().isEmpty()) {
      page.line(messages.say("overall.nothing"));
      return;
    }
    Counts counts = new Counts(messages);
    standing
        .worst()
        .ifPresent(
            worst ->
                page.line(messages.say("overall.worst", Map.of("status", counts.status(worst)))));
    page.line(
        messages.say(
            "overall.counts",
            Map.of("total", report.findings().size(), "counts", counts.of(standing))));
    long contested = voice.marks().count(report.findings());
    if (contested > 0) {
      page.line(messages.say("overall.contested", Map.of("n", contested)));
    }
  }

  private void dispensed(List<Finding> findings) {
    if (!findings.isEmpty()) {
      chapter("dispensed");
      new DispensedMatters(voice, page).write(findings);
    }
  }

  private void readings(Contests given) {
    chapter("readings");
    new ContestedPoints(messages, page).write(given);
  }

  private List<Finding> with(Status... statuses) {
    List<Status> wanted = List.of(statuses);
    return report.findings().stream().filter(f -> wanted.contains(f.status())).toList();
  }
}
