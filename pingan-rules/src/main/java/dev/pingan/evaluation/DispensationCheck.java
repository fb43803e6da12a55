package dev.pingan.evaluation;

import dev.pingan.calendar.HolidayCalendar;
import dev.pingan.facts.Numbering;
import dev.pingan.identity.Id;
import dev.pingan.identity.Problem;
import dev.pingan.organisation.Organisation;
import dev.pingan.plan.AtLeast;
import dev.pingan.plan.Cover;
import dev.pingan.plan.Dispensation;
import dev.pingan.plan.Dispensation.Grant.Excuse;
import dev.pingan.plan.Dispensation.Grant.Extension;
import dev.pingan.plan.EachAnswered;
import dev.pingan.plan.Occasion;
import dev.pingan.plan.Plan;
import dev.pingan.plan.Requirement;
import dev.pingan.plan.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds dispensations for what does not exist, or may not be dispensed with. Ruling 34. */
final class DispensationCheck {
  private final Plan plan;
  private final Numbering numbering;
  private final HolidayCalendar calendar;
  private final List<Problem> problems = new ArrayList<>();

  private DispensationCheck(Plan plan, Numbering numbering, HolidayCalendar calendar) {
    this.plan = plan;
    this.numbering = numbering;
    this.calendar = calendar;
  }

  static List<Problem> of(
      List<Dispensation> dispensations, Plan plan, Numbering numbering, HolidayCalendar calendar) {
    DispensationCheck check = new DispensationCheck(plan, numbering, calendar);
    Set<Id<Dispensation>> ids = new HashSet<>();
    for (Dispensation dispensation : dispensations) {
      if (!ids.add(dispensation.id())) {
        check.problem(
            "dispensations[" + dispensation.id() + "].id",
            "the id \"" + dispensation.id() + "\" is used twice",
            "keep the one that holds");
      }
      check.check(dispensation);
    }
    return check.problems;
  }

  private void check(Dispensation dispensation) {
    String where = "dispensations[" + dispensation.id() + "]";
    if (organisation().officer(dispensation.approver()).isEmpty()) {
      problem(
          where + ".approver",
          "\"" + dispensation.approver() + "\" is not the id of an officer",
          "name one of this organisation");
    }
    if (dispensation.grant() instanceof Extension extension) {
      extension(where, extension);
    } else if (dispensation.grant() instanceof Excuse excuse) {
      excuse(where, excuse);
    }
  }

  private void extension(String where, Extension extension) {
    Optional<Rule> rule = plan.rule(extension.rule());
    if (rule.isEmpty()) {
      problem(
          where + ".rule",
          "there is no rule \"" + extension.rule() + "\"",
          "name one of " + plan.rules().stream().map(Rule::id).toList());
      return;
    }
    if (!isExtensible(rule.get().requirement())) {
      problem(
          where + ".rule",
          "the rule \"" + extension.rule() + "\" cannot be given more time",
          "only counts, coverage and answers can; never z1 to z8");
    }
    occasion(where, extension, rule.get());
    if (!bearers(rule.get()).contains(extension.bearer().toString())) {
      problem(
          where + ".bearer",
          "\"" + extension.bearer() + "\" does not owe the rule " + extension.rule(),
          "name one of " + bearers(rule.get()));
    }
  }

  private void occasion(String where, Extension extension, Rule rule) {
    List<Occasion> occasions =
        rule.schedule().occasions(plan.year(), calendar, organisation().sensitivePeriods());
    Optional<Occasion> occasion =
        occasions.stream().filter(o -> o.key().equals(extension.occasion())).findFirst();
    if (occasion.isEmpty()) {
      problem(
          where + ".occasion",
          "the rule " + rule.id() + " has no occasion \"" + extension.occasion() + "\"",
          "name one of " + occasions.stream().map(Occasion::key).toList());
    } else if (!extension.through().isAfter(occasion.get().lastDay())) {
      problem(
          where + ".through",
          extension.through() + " is not later than the limit",
          "give a day after " + occasion.get().lastDay());
    }
  }

  private void excuse(String where, Excuse excuse) {
    int household = numbering.of(excuse.household());
    if (household == Numbering.UNKNOWN || numbering.household(household).isVacant()) {
      problem(
          where + ".household",
          "\"" + excuse.household() + "\" is not the id of a household in which somebody lives",
          "name one of a village's register");
    }
    List<String> rounds =
        plan.rules().stream()
            .filter(rule -> rule.requirement() instanceof Cover)
            .flatMap(rule -> rule.schedule().occasions(plan.year(), calendar, List.of()).stream())
            .map(Occasion::key)
            .distinct()
            .toList();
    if (!excuse.occasion().map(rounds::contains).orElse(true)) {
      problem(
          where + ".occasion",
          "there is no round \"" + excuse.occasion().orElse("") + "\"",
          "name one of " + rounds + ", or leave it out for all");
    }
  }

  private static boolean isExtensible(Requirement requirement) {
    return requirement instanceof AtLeast
        || requirement instanceof Cover
        || requirement instanceof EachAnswered;
  }

  private List<String> bearers(Rule rule) {
    return Situation.bearersOf(rule.owedBy(), organisation()).stream()
        .map(Object::toString)
        .toList();
  }

  private Organisation organisation() {
    return numbering.organisation();
  }

  private void problem(String where, String what, String mend) {
    problems.add(Problem.of(where, what, mend));
  }
}
