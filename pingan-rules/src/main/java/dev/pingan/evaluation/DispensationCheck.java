package dev.pingan.evaluation;

import dev.pingan.calendar.HolidayCalendar;
import dev.pingan.facts.Numbering;
import dev.pingan.identity.Id;
import dev.pingan.identity.Problem;
import dev.pingan.organisation.Household;
import dev.pingan.organisation.Officer;
import dev.pingan.organisation.Organisation;
import dev.pingan.plan.Cover;
import dev.pingan.plan.Dispensation;
import dev.pingan.plan.Dispensation.Grant.Excuse;
import dev.pingan.plan.Dispensation.Grant.Extension;
import dev.pingan.plan.Occasion;
import dev.pingan.plan.Plan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

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
          "name one of " + Choices.of(organisation().officers(), Officer::id));
    }
    if (dispensation.grant() instanceof Extension extension) {
      problems.addAll(
          new ExtensionCheck(plan, organisation(), calendar).problems(where, extension));
    } else if (dispensation.grant() instanceof Excuse excuse) {
      excuse(where, excuse);
    }
  }

  private void excuse(String where, Excuse excuse) {
    int household = numbering.of(excuse.household());
    if (household == Numbering.UNKNOWN || numbering.household(household).isVacant()) {
      problem(
          where + ".household",
          "\"" + excuse.household() + "\" is not the id of a household in which somebody lives",
          "name one of " + Choices.of(homes(), Household::id));
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

  private List<Household> homes() {
    return IntStream.range(0, numbering.households())
        .mapToObj(numbering::household)
        .filter(household -> !household.isVacant())
        .toList();
  }

  private Organisation organisation() {
    return numbering.organisation();
  }

  private void problem(String where, String what, String mend) {
    problems.add(Problem.of(where, what, mend));
  }
}
