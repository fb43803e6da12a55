package dev.pingan.jackson.format;

import static dev.pingan.jackson.format.ContentFormat.GRADE;
import static dev.pingan.jackson.format.ContentFormat.TARGET;
import static dev.pingan.jackson.format.ContentFormat.TASK;
import static dev.pingan.jackson.format.SelectorFormat.SELECTOR;
import static dev.pingan.jackson.format.Terms.named;
import static dev.pingan.jackson.table.Part.many;
import static dev.pingan.jackson.table.Part.maybe;
import static dev.pingan.jackson.table.Part.set;
import static dev.pingan.jackson.table.Part.with;
import static dev.pingan.jackson.table.Part.withDefault;
import static dev.pingan.jackson.table.Scalars.COUNT;
import static dev.pingan.jackson.table.Scalars.atLeast;

import dev.pingan.jackson.table.Parts;
import dev.pingan.jackson.table.Shape;
import dev.pingan.jackson.table.Union;
import dev.pingan.ledger.VisitTask;
import dev.pingan.plan.AtLeast;
import dev.pingan.plan.Cover;
import dev.pingan.plan.EachAnswered;
import dev.pingan.plan.EachDay;
import dev.pingan.plan.InPlace;
import dev.pingan.plan.NoneOf;
import dev.pingan.plan.RateAtLeast;
import dev.pingan.plan.Ratio;
import dev.pingan.plan.Requirement;
import dev.pingan.plan.Seated;
import dev.pingan.plan.Selector;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** What is owed: the eight requirements. */
final class RequirementFormat {
  /** {@code {part, whole}}: an exact share. */
  static final Shape<Ratio, ?> RATIO =
      Parts.of(
          with("part", COUNT, Ratio::part), with("whole", atLeast(1), Ratio::whole), Ratio::of);

  /** So many at the least. */
  static final Shape<AtLeast, ?> AT_LEAST =
      Parts.of(
          with("count", atLeast(1), AtLeast::count),
          with("of", SELECTOR, AtLeast::of),
          AtLeast::of);

  /** A standing measure is in place. */
  static final Shape<InPlace, ?> IN_PLACE =
      Parts.of(
          with("of", SELECTOR, InPlace::of),
          withDefault(
              "where", named("a where", InPlace.Where.class), InPlace.Where.BEARER, InPlace::where),
          InPlace::of);

  /** Every household or person; {@code yearly}: tasks owed once in the year instead. */
  static final Shape<Cover, ?> COVER =
      Parts.of(
          with("subject", named("what is covered", Cover.Subject.class), Cover::subject),
          set("tasks", TASK, Cover::tasks),
          withDefault(
              "together",
              named("how visits count together", Cover.Together.class),
              Cover.Together.UNION,
              Cover::together),
          set("yearly", TASK, Cover::yearly),
          RequirementFormat::cover);

  /** Somebody is on watch on each duty day. */
  static final Shape<EachDay, ?> EACH_DAY =
      Parts.of(with("watch", named("a watch", EachDay.Watch.class), EachDay::watch), EachDay::of);

  /** Each trigger is answered; {@code limitDays}: a house limit. */
  static final Shape<EachAnswered, ?> EACH_ANSWERED =
      Parts.of(
          with("trigger", SELECTOR, EachAnswered::trigger),
          with("per", named("what makes one trigger", EachAnswered.Per.class), EachAnswered::per),
          with("due", named("a time", EachAnswered.Due.class), EachAnswered::due),
          many("answers", SELECTOR, EachAnswered::answers),
          maybe("limitDays", COUNT, answered -> boxed(answered.limitDays())),
          RequirementFormat::eachAnswered);

  /** No incident; {@code breaking}, {@code spared}: grades that do and do not break it. */
  static final Shape<NoneOf, ?> NONE_OF =
      Parts.of(
          with("target", TARGET, NoneOf::target),
          set("breaking", GRADE, NoneOf::breaking),
          set("spared", GRADE, NoneOf::spared),
          NoneOf::of);

  /** A rate of the surveys is reached. */
  static final Shape<RateAtLeast, ?> RATE_AT_LEAST =
      Parts.of(
          with("target", RATIO, RateAtLeast::target),
          with(
              "surveys",
              named("a choice of surveys", RateAtLeast.Surveys.class),
              RateAtLeast::surveys),
          RateAtLeast::of);

  /** A seat is held. */
  static final Shape<Seated, ?> SEATED =
      Parts.of(
          with("seat", named("a seat", Seated.Seat.class), Seated::seat),
          withDefault("least", atLeast(1), 1, Seated::least),
          Seated::of);

  static final Union<Requirement> REQUIREMENT =
      Union.<Requirement>ofTypes()
          .or("at-least", AtLeast.class, AT_LEAST)
          .or("in-place", InPlace.class, IN_PLACE)
          .or("cover", Cover.class, COVER)
          .or("each-day", EachDay.class, EACH_DAY)
          .or("each-answered", EachAnswered.class, EACH_ANSWERED)
          .or("none-of", NoneOf.class, NONE_OF)
          .or("rate-at-least", RateAtLeast.class, RATE_AT_LEAST)
          .or("seated", Seated.class, SEATED);

  private RequirementFormat() {}

  private static Cover cover(
      Cover.Subject subject, Set<VisitTask> tasks, Cover.Together together, Set<VisitTask> yearly) {
    if (subject == Cover.Subject.HOUSEHOLDS) {
      return Cover.households(tasks, together, yearly);
    }
    if (!tasks.isEmpty() || !yearly.isEmpty() || together != Cover.Together.UNION) {
      throw new IllegalArgumentException(
          "persons are covered when they are reached; leave out tasks, together and yearly");
    }
    return Cover.persons();
  }

  private static EachAnswered eachAnswered(
      Selector trigger,
      EachAnswered.Per per,
      EachAnswered.Due due,
      List<Selector> answers,
      Optional<Integer> limitDays) {
    EachAnswered answered = EachAnswered.of(trigger, per, due, answers.toArray(Selector[]::new));
    return limitDays.map(answered::withinDays).orElse(answered);
  }

  private static Optional<Integer> boxed(OptionalInt number) {
    return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
  }
}
