package dev.pingan.ambiguity;

import dev.pingan.evaluation.Examination;
import dev.pingan.organisation.Bearer;
import dev.pingan.plan.Occasion;
import dev.pingan.plan.Rule;
import dev.pingan.plan.Section;
import dev.pingan.report.Finding;
import dev.pingan.report.Status;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lines up a rule's findings under several readings: by rule, bearer and occasion. */
final class Lineup {
  private final Examination examination;
  private final Section section;
  private final List<Finding> inForce;

  Lineup(Examination examination, Section section, List<Finding> inForce) {
    this.examination = examination;
    this.section = section;
    this.inForce = inForce;
  }

  /** Each distinct form that the rule takes is evaluated once. */
  List<Contest> over(Forms forms, Rule rule) {
    Map<Optional<Rule>, Counterparts> evaluated = new HashMap<>();
    evaluated.put(Optional.of(rule), Counterparts.of(inForce));
    List<List<Verdict>> verdicts = new ArrayList<>();
    inForce.forEach(finding -> verdicts.add(new ArrayList<>()));
    for (Choice choice : forms.choices()) {
      Counterparts others =
          evaluated.computeIfAbsent(choice.form(), form -> Counterparts.of(statuses(form)));
      for (int i = 0; i < inForce.size(); i++) {
        verdicts.get(i).add(others.verdict(inForce.get(i), choice));
      }
    }
    List<Contest> contests = new ArrayList<>();
    for (int i = 0; i < inForce.size(); i++) {
      contests.add(Contest.of(inForce.get(i), forms.points(), forms.decided(), verdicts.get(i)));
    }
    return contests;
  }

  private Map<Bearer, Map<Occasion, Status>> statuses(Optional<Rule> form) {
    return form.map(rule -> examination.statuses(section, rule)).orElse(Map.of());
  }
}
