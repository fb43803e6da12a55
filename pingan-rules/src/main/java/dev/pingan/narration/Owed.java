package dev.pingan.narration;

import dev.pingan.plan.AtLeast;
import dev.pingan.plan.Cover;
import dev.pingan.plan.EachAnswered;
import dev.pingan.plan.EachDay;
import dev.pingan.plan.InPlace;
import dev.pingan.plan.NoneOf;
import dev.pingan.plan.RateAtLeast;
import dev.pingan.plan.Requirement;
import dev.pingan.plan.Seated;
import java.util.HashMap;
import java.util.Map;

/** Tells what a requirement asks within a period: 应于2023年4月上旬完成，不少于2条. */
final class Owed implements Requirement.Cases<String> {
  private final Messages messages;
  private final Period period;
  private final int days;

  /**
   * @param days how many days the period has
   */
  Owed(Messages messages, Period period, int days) {
    this.messages = messages;
    this.period = period;
    this.days = days;
  }

  /** What is owed by a rule that the plan does not hold. */
  String unknown() {
    return say("owed.other", Map.of());
  }

  @Override
  public String atLeast(AtLeast atLeast) {
    if (atLeast.count() == 1) {
      return unknown();
    }
    String need = new Vocabulary(messages).counted(atLeast.of(), atLeast.count());
    return say("owed.at-least", Map.of("need", need));
  }

  @Override
  public String inPlace(InPlace inPlace) {
    return say("owed.in-place." + Messages.key(inPlace.where()), Map.of());
  }

  @Override
  public String cover(Cover cover) {
    return unknown();
  }

  @Override
  public String eachDay(EachDay eachDay) {
    String watch = days == 1 ? "owed.one-day." : "owed.each-day.";
    return say(watch + Messages.key(eachDay.watch()), Map.of());
  }

  @Override
  public String eachAnswered(EachAnswered eachAnswered) {
    Map<String, Object> values = new HashMap<>(new Vocabulary(messages).places(eachAnswered));
    if (eachAnswered.limitDays().isEmpty()) {
      return say("owed.each-answered", values);
    }
    values.put("days", eachAnswered.limitDays().getAsInt());
    return say("owed.each-answered.days", values);
  }

  @Override
  public String noneOf(NoneOf noneOf) {
    return say("owed.none-of", Map.of());
  }

  @Override
  public String rateAtLeast(RateAtLeast rate) {
    String target = new Days(messages).percent(rate.target().part(), rate.target().whole());
    return say("owed.rate", Map.of("target", target));
  }

  @Override
  public String seated(Seated seated) {
    return say("owed.seated", Map.of());
  }

  private String say(String key, Map<String, Object> values) {
    Map<String, Object> all = new HashMap<>(values);
    all.put("period", period.name());
    all.put("when", period.when());
    return messages.say(key, all);
  }
}
