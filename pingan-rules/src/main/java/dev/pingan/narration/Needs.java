package dev.pingan.narration;

import dev.pingan.agenda.Remedy;
import dev.pingan.plan.AtLeast;
import dev.pingan.plan.EachAnswered;
import dev.pingan.plan.EachDay;
import dev.pingan.plan.Requirement;
import dev.pingan.plan.Rule;
import dev.pingan.report.Figures;
import dev.pingan.report.Finding;
import java.util.Map;
import java.util.Optional;

/** Tells the least that is still needed, and for coverage the pace. */
final class Needs implements Figures.Cases<String> {
  private final Messages messages;
  private final Vocabulary vocabulary;
  private final Remedy remedy;
  private final Optional<Requirement> requirement;

  Needs(Voice voice, Remedy remedy) {
    this.messages = voice.messages();
    this.vocabulary = new Vocabulary(messages);
    this.remedy = remedy;
    this.requirement = voice.plan().rule(remedy.finding().rule()).map(Rule::requirement);
  }

  String told() {
    return remedy.stillNeeded().orElse(1) > 0
        ? remedy.finding().figures().map(f -> f.match(this)).orElseGet(this::all)
        : all();
  }

  /**
   * How many a working day; empty where no pace is known, and for persons: those of a household are
   * to be reached at one visit, so that nobody can do one of them a day.
   */
  String pace() {
    boolean persons =
        remedy.finding().figures().filter(Figures.Persons.class::isInstance).isPresent();
    return persons || remedy.perWorkday().isEmpty()
        ? ""
        : messages.say("pace.households", Map.of("n", remedy.perWorkday().getAsLong()));
  }

  @Override
  public String count(Figures.Count count) {
    long n = remedy.stillNeeded().orElse(0);
    return requirement
        .filter(AtLeast.class::isInstance)
        .map(r -> vocabulary.needed(((AtLeast) r).of(), n, count.have() > 0))
        .orElseGet(this::all);
  }

  @Override
  public String households(Figures.Households households) {
    return say("need.households");
  }

  /** Without every head count nobody can say that all were reached. */
  @Override
  public String persons(Figures.Persons persons) {
    return persons.unknown() == 0
        ? say("need.persons")
        : messages.say(
            "need.persons-unknown",
            Map.of("need", say("need.persons"), "unknown", persons.unknown()));
  }

  @Override
  public String watch(Figures.Watch watch) {
    return requirement
        .filter(EachDay.class::isInstance)
        .map(r -> say(days() + Messages.key(((EachDay) r).watch())))
        .orElseGet(this::all);
  }

  @Override
  public String answers(Figures.Answers answers) {
    return requirement
        .filter(EachAnswered.class::isInstance)
        .map(r -> vocabulary.done((EachAnswered) r))
        .map(d -> Map.of("done", d, "n", remedy.stillNeeded().orElse(0)))
        .map(values -> messages.say("need.answers", values))
        .orElseGet(this::all);
  }

  @Override
  public String lacking(Figures.Lacking lacking) {
    String subject = requirement.map(r -> r.match(Subject.INSTANCE)).orElse(Subject.OTHER);
    String key = "need.lacking-" + subject;
    return messages.has(key) ? say(key) : say("need.lacking");
  }

  @Override
  public String events(Figures.Events events) {
    return all();
  }

  @Override
  public String rate(Figures.Rate rate) {
    String target = new Days(messages).percent(rate.target().part(), rate.target().whole());
    return remedy.stillNeeded().isEmpty()
        ? messages.say("need.rate", Map.of("target", target))
        : messages.say(
            "need.rate-answers", Map.of("target", target, "n", remedy.stillNeeded().getAsLong()));
  }

  /** Whether somebody is owed on each day until the last. */
  static boolean isWatch(Finding finding) {
    return finding.figures().filter(Figures.Watch.class::isInstance).isPresent();
  }

  private String days() {
    return remedy.stillNeeded().orElse(0) == 1 ? "need.one-day." : "need.watch.";
  }

  private String all() {
    return messages.say("need.all");
  }

  private String say(String key) {
    return messages.say(key, Map.of("n", remedy.stillNeeded().orElse(0)));
  }
}
