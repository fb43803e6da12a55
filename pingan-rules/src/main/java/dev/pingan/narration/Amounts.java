package dev.pingan.narration;

import dev.pingan.identity.Id;
import dev.pingan.plan.AtLeast;
import dev.pingan.plan.EachAnswered;
import dev.pingan.plan.Requirement;
import dev.pingan.plan.Rule;
import dev.pingan.report.Figures;
import dev.pingan.report.Finding;
import dev.pingan.report.Note;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a finding's figures ready to be told, beside what the rule says they count. */
final class Amounts implements Figures.Cases<Amount> {
  private static final int FEW = 5;

  private final Messages messages;
  private final Names names;
  private final Days days;
  private final Vocabulary vocabulary;
  private final Finding finding;
  private final Optional<Requirement> requirement;

  Amounts(Voice voice, Finding finding) {
    this.messages = voice.messages();
    this.names = voice.names();
    this.days = new Days(messages);
    this.vocabulary = new Vocabulary(messages);
    this.finding = finding;
    this.requirement = voice.plan().rule(finding.rule()).map(Rule::requirement);
  }

  @Override
  public Amount count(Figures.Count count) {
    int left = Math.max(0, count.need() - count.have());
    Map<String, Object> values =
        Map.of("have", counted(count.have()), "short", counted(left), "left", left);
    Amount amount = Amount.of("count", values);
    return count.have() == 0 ? amount.as("count-none") : amount;
  }

  @Override
  public Amount households(Figures.Households households) {
    Map<String, Object> values = new HashMap<>();
    values.put("of", households.of());
    values.put("covered", households.covered());
    values.put("missed", households.missed());
    values.put("vacant", households.vacant());
    values.put("part", households.part());
    values.put("list", new MissedList(messages, households).told(FEW));
    values.put("named", households.firstMissed().size());
    List<String> besides = new ArrayList<>();
    if (households.vacant() > 0) {
      besides.add("figures.vacant");
    }
    if (households.part() > 0) {
      besides.add("figures.part");
    }
    Amount amount = Amount.of("households", values).beside(besides);
    if (households.missed() <= 0) {
      return amount.as("households-all");
    }
    Amount missed = households.covered() == 0 ? amount.as("households-none") : amount;
    boolean toldTasks =
        households.missing().stream().anyMatch(m -> m.contact() == Figures.Contact.REACHED);
    return toldTasks ? missed.as("households-told") : missed;
  }

  /** The list of the first missed may end before all are named: only the register knows. */
  @Override
  public Amount persons(Figures.Persons persons) {
    int missed = persons.of() - persons.reached();
    Map<String, Object> values = new HashMap<>();
    values.put("of", persons.of());
    values.put("reached", persons.reached());
    values.put("missed", missed);
    values.put("unknown", persons.unknown());
    values.put("named", persons.firstMissed().size());
    values.put("list", messages.listedWithOthers(texts(persons.firstMissed()), FEW));
    Amount amount = Amount.of("persons", values);
    return missed <= 0
        ? amount.as("persons-all")
        : persons.reached() == 0 ? amount.as("persons-none") : amount;
  }

  @Override
  public Amount watch(Figures.Watch watch) {
    Map<String, Object> values =
        Map.of(
            "days", watch.days(),
            "kept", watch.kept(),
            "missing", days.some(watch.missing()));
    String one = watch.days() == 1 ? "-one" : "";
    Amount amount = Amount.of("watch", values);
    if (watch.missing().isEmpty()) {
      return watch.kept() == watch.days()
          ? amount.as("watch-unmissed").as("watch-all" + one)
          : amount.as(watch.kept() == 0 ? "watch-unkept" : "watch-unmissed");
    }
    return watch.missing().size() == watch.days() ? amount.as("watch-none" + one) : amount;
  }

  @Override
  public Amount answers(Figures.Answers answers) {
    Optional<EachAnswered> asked =
        requirement.filter(EachAnswered.class::isInstance).map(EachAnswered.class::cast);
    int left = answers.unanswered().size();
    Map<String, Object> values =
        Map.of(
            "asked",
                asked
                    .map(r -> vocabulary.asked(r, answers.triggers()))
                    .orElseGet(() -> messages.say("asked.other", Map.of("n", answers.triggers()))),
            "done", asked.map(vocabulary::done).orElseGet(() -> messages.say("done.other")),
            "triggers", answers.triggers(),
            "left", left,
            "list", listed(answers.unanswered(), left));
    Amount amount = Amount.of("answers", values);
    if (left == 0) {
      return answers.triggers() == 1
          ? amount.as("answers-all").as("answers-all-one")
          : amount.as("answers-all");
    }
    return left < answers.triggers()
        ? amount
        : amount.as(left == 1 ? "answers-one" : "answers-none");
  }

  @Override
  public Amount lacking(Figures.Lacking lacking) {
    List<String> what = lacking.lacking();
    if (what.isEmpty()) {
      return Amount.of("lacking-none", Map.of());
    }
    String subject = requirement.map(r -> r.match(Subject.INSTANCE)).orElse(Subject.OTHER);
    List<String> told =
        subject.equals(Subject.MEMBERS)
            ? what.stream().map(id -> names.officer(Id.of(id))).toList()
            : what;
    List<String> sitting = names.sittingOn(subject);
    Map<String, Object> values =
        Map.of(
            "n", what.size(),
            "list", listed(told, what.size()),
            "sitting", messages.listed(sitting),
            "seats", sitting.size());
    Amount amount = Amount.of("lacking-other", values);
    return subject.equals(Subject.OTHER) ? amount : amount.as("lacking-" + subject);
  }

  @Override
  public Amount events(Figures.Events events) {
    List<?> breaking =
        finding.evidence().stream().filter(id -> !events.review().contains(id)).toList();
    Map<String, Object> values = new HashMap<>();
    values.put("events", events.events());
    values.put("list", listed(breaking, breaking.size()));
    values.put("named", breaking.size());
    values.put("review", events.review().size());
    values.put("reviewed", listed(events.review(), events.review().size()));
    events.attestedThrough().map(days::day).ifPresent(day -> values.put("through", day));
    Amount amount = Amount.of(breaking.isEmpty() ? "events-unnamed" : "events", values);
    boolean whole = !finding.notes().contains(Note.NOT_FULLY_ATTESTED);
    return events.attestedThrough().isEmpty()
        ? amount
        : amount.as("attested").beside(whole ? List.of("figures.through") : List.of());
  }

  @Override
  public Amount rate(Figures.Rate rate) {
    if (rate.valid() == 0) {
      return Amount.of("rate-none", Map.of());
    }
    return Amount.of(
        "rate",
        Map.of(
            "rate", days.percent(rate.positive(), rate.valid()),
            "valid", rate.valid(),
            "positive", rate.positive()));
  }

  private String counted(int n) {
    return requirement
        .filter(AtLeast.class::isInstance)
        .map(r -> vocabulary.counted(((AtLeast) r).of(), n))
        .orElseGet(() -> vocabulary.counted(n));
  }

  private String listed(List<?> ids, int whole) {
    return messages.listed(texts(ids), FEW, whole);
  }

  private static List<String> texts(List<?> ids) {
    return ids.stream().map(Object::toString).toList();
  }
}
