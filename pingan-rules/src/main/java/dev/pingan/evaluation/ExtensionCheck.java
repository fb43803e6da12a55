package dev.pingan.evaluation;

import dev.pingan.calendar.HolidayCalendar;
import dev.pingan.identity.Problem;
import dev.pingan.organisation.Bearer;
import dev.pingan.organisation.Organisation;
import dev.pingan.plan.AtLeast;
import dev.pingan.plan.Cover;
import dev.pingan.plan.Dispensation.Grant.Extension;
import dev.pingan.plan.EachAnswered;
import dev.pingan.plan.Occasion;
import dev.pingan.plan.Plan;
import dev.pingan.plan.Requirement;
import dev.pingan.plan.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds more time for what does not exist, is not owed or cannot wait so long. Ruling 34. */
final class ExtensionCheck {
  private final Plan plan;
  private final Organisation organisation;
  private final HolidayCalendar calendar;
  private final List<Problem> problems = new ArrayList<>();

  ExtensionCheck(Plan plan, Organisation organisation, HolidayCalendar calendar) {
    this.plan = plan;
    this.organisation = organisation;
    this.calendar = calendar;
  }

  List<Problem> problems(String where, Extension extension) {
    plan.rule(extension.rule())
        .ifPresentOrElse(
            rule -> rule(where, extension, rule),
            () ->
                problem(
                    where + ".rule",
                    "there is no rule \"" + extension.rule() + "\"",
                    "name one of " + extensible()));
    return problems;
  }

  private void rule(String where, Extension extension, Rule rule) {
    if (!isExtensible(rule.requirement())) {
      problem(
          where + ".rule",
          "the rule \"" + extension.rule() + "\" cannot be given more time",
          "name one of " + extensible() + ", never z1 to z8");
    }
    List<Occasion> occasions =
        rule.schedule().occasions(plan.year(), calendar, organisation.sensitivePeriods());
    Optional<Occasion> occasion =
        occasions.stream().filter(o -> o.key().equals(extension.occasion())).findFirst();
    if (occasion.isEmpty()) {
      problem(
          where + ".occasion",
          "the rule " + rule.id() + " has no occasion \"" + extension.occasion() + "\"",
          "name one of " + Choices.of(occasions, Occasion::key));
      return;
    }
    through(where, extension, occasion.get(), lastDayFor(rule, occasion.get(), occasions));
    bearer(where, extension, rule, occasion.get());
  }

  /** What is counted in one window is not counted in the next as well. */
  private static Optional<LocalDate> lastDayFor(
      Rule rule, Occasion occasion, List<Occasion> occasions) {
    return occasions.stream()
        .map(other -> other.window().getStart())
        .filter(start -> start.isAfter(occasion.lastDay()))
        .min(LocalDate::compareTo)
        .filter(start -> !(rule.requirement() instanceof EachAnswered))
        .map(start -> start.minusDays(1));
  }

  private void through(
      String where, Extension extension, Occasion occasion, Optional<LocalDate> latest) {
    boolean tooEarly = !extension.through().isAfter(occasion.lastDay());
    if (tooEarly || latest.filter(extension.through()::isAfter).isPresent()) {
      problem(
          where + ".through",
          extension.through()
              + (tooEarly ? " is not later than the limit" : " lies in the next time of the rule"),
          latest.filter(occasion.lastDay()::equals).isPresent()
              ? "leave it out: the rule's next time follows at once"
              : "give a day after "
                  + occasion.lastDay()
                  + latest.map(last -> ", " + last + " at the latest").orElse(""));
    }
  }

  private void bearer(String where, Extension extension, Rule rule, Occasion occasion) {
    List<Bearer> bearers =
        Situation.bearersOf(rule.owedBy(), organisation).stream()
            .filter(b -> Situation.isOwedBy(b, rule.owedBy(), occasion, organisation))
            .toList();
    if (!bearers.contains(extension.bearer())) {
      problem(
          where + ".bearer",
          "\"" + extension.bearer() + "\" does not owe the rule " + extension.rule(),
          "name one of " + Choices.of(bearers, bearer -> bearer));
    }
  }

  private List<String> extensible() {
    return plan.rules().stream()
        .filter(rule -> isExtensible(rule.requirement()))
        .map(rule -> rule.id().value())
        .toList();
  }

  private static boolean isExtensible(Requirement requirement) {
    return requirement instanceof AtLeast
        || requirement instanceof Cover
        || requirement instanceof EachAnswered;
  }

  private void problem(String where, String what, String mend) {
    problems.add(Problem.of(where, what, mend));
  }
}
