package dev.pingan.narration;

import dev.pingan.plan.EachAnswered;
import dev.pingan.plan.RateAtLeast;
import dev.pingan.plan.Requirement;
import dev.pingan.plan.Rule;
import dev.pingan.report.Figures;
import dev.pingan.report.Finding;
import dev.pingan.report.Note;
import dev.pingan.report.Phase;
import dev.pingan.report.Reason;
import dev.pingan.report.Status;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What there is to tell of one finding, part by part. */
final class Telling {
  /** Nothing has begun, or nothing is owed: figures and most notes would mislead. */
  private static final Set<Status> IDLE = EnumSet.of(Status.UPCOMING, Status.NOT_APPLICABLE);

  private final Voice voice;
  private final Messages messages;
  private final Finding finding;
  private final Period period;
  private final Optional<Requirement> requirement;
  private final Optional<Figures> figures;
  private final Amount amount;
  private final Map<String, Object> values = new HashMap<>();

  Telling(Voice voice, Finding finding) {
    this.voice = voice;
    this.messages = voice.messages();
    this.finding = finding;
    this.period = new Periods(messages, voice.plan()).of(finding);
    this.figures = finding.figures().filter(any -> !IDLE.contains(finding.status()));
    this.requirement = voice.plan().rule(finding.rule()).map(Rule::requirement);
    this.amount =
        figures.map(f -> f.match(new Amounts(voice, finding))).orElseGet(this::withoutFigures);
    answers().ifPresent(r -> values.putAll(new Vocabulary(messages).places(r)));
    values.putAll(amount.values());
    values.put("who", voice.names().of(finding.bearer()));
    values.put("what", title());
    finding.completedOn().ifPresent(on -> values.put("completed", new Days(messages).day(on)));
    finding.daysLate().ifPresent(late -> values.put("late", late));
  }

  String title() {
    return finding.title().in(messages.locale());
  }

  String period() {
    return period.name();
  }

  String citation() {
    return new Citation(messages).of(finding.clauses());
  }

  /** Who, what, and the verdict. */
  String head() {
    String key = "head." + Messages.key(finding.status());
    boolean dated = values.containsKey("completed") && endsOnADay();
    String form = dated ? ".dated" : finding.phase() == Phase.AFTER ? ".over" : "";
    Stream<String> forms = Stream.of(key + (isRate() ? ".rate" : form), key + form, key);
    return messages.sayFirst(forms, values);
  }

  /** A rate is reached, where everything else is done. */
  private boolean isRate() {
    return requirement.filter(RateAtLeast.class::isInstance).isPresent();
  }

  /** Watch is kept, not completed, and as long as it is asked for answers more may be asked. */
  private boolean endsOnADay() {
    return figures
        .filter(f -> f instanceof Figures.Watch || f instanceof Figures.Answers)
        .map(f -> f instanceof Figures.Answers && finding.phase() == Phase.AFTER)
        .orElse(true);
  }

  /** What is asked, and whether there is still time. */
  String owed() {
    String phase = tellsPhase() ? messages.say("phase." + Messages.key(finding.phase())) : "";
    return messages.clauses(Stream.of(asked(), phase));
  }

  /** What is asked. */
  String asked() {
    Owed owed = new Owed(messages, period, finding.window().lengthInDays());
    return requirement.map(r -> r.match(owed)).orElseGet(owed::unknown);
  }

  /** What the ledger shows, and what is missing. */
  String details() {
    Stream<String> shown =
        figures.stream().map(any -> messages.sayFirst(amount.forms("figures"), values));
    Stream<String> reasons = finding.reasons().stream().map(this::reason);
    Stream<String> besides = amount.besides().stream().map(key -> messages.say(key, values));
    return messages.clauses(Stream.of(shown, reasons, besides).flatMap(parts -> parts));
  }

  /** What is worth knowing besides. */
  String remarks() {
    Stream<String> dispensed = new DispensationTelling(voice).tell(finding).stream();
    Stream<String> notes =
        finding.notes().stream()
            .filter(note -> tells(finding, note))
            .map(note -> messages.sayFirst(amount.forms("note." + note.code()), values));
    return String.join(messages.say("join.semicolon"), Stream.concat(dispensed, notes).toList());
  }

  /** Reasons may still have a form for what the requirement is about. */
  private Amount withoutFigures() {
    String subject =
        answers()
            .map(any -> finding.phase() == Phase.AFTER ? "asked-over" : "asked")
            .or(() -> requirement.map(r -> r.match(Subject.INSTANCE)))
            .orElse(Subject.OTHER);
    return Amount.of(subject, Map.of());
  }

  private Optional<EachAnswered> answers() {
    return requirement.filter(EachAnswered.class::isInstance).map(EachAnswered.class::cast);
  }

  private String reason(Reason reason) {
    String key = "reason." + reason.code();
    boolean dated = values.containsKey("completed") && values.containsKey("late");
    return messages.sayFirst(
        Stream.concat(dated ? amount.forms(key + ".dated") : Stream.of(), amount.forms(key)),
        values);
  }

  /** A run of days and a zero target are told by what happened, not by their last day. */
  private boolean tellsPhase() {
    boolean byItsEnd =
        figures.filter(f -> f instanceof Figures.Watch || f instanceof Figures.Events).isEmpty();
    return byItsEnd
        && switch (finding.status()) {
          case UNDETERMINED -> true;
          case OPEN -> finding.phase() != Phase.AFTER;
          case BREACHED -> finding.phase() == Phase.AFTER;
          default -> false;
        };
  }

  /**
   * Whether a finding carries the note, and its status lets it be told. That a number stands for
   * two cases may be why nothing asks for an answer.
   */
  static boolean tells(Finding finding, Note note) {
    return finding.notes().contains(note)
        && (!IDLE.contains(finding.status())
            || note == Note.LIMIT_ON_DAY_OFF
            || note == Note.CASE_IN_TWO_YEARS)
        && (note != Note.HEAD_COUNT_UNKNOWN
            || !finding.reasons().contains(Reason.HEAD_COUNT_MISSING));
  }
}
