package dev.pingan.jackson.schema;

import dev.pingan.agenda.Remedy;
import dev.pingan.ambiguity.Verdict;
import dev.pingan.calendar.TenDayPeriod;
import dev.pingan.ledger.AccidentGrade;
import dev.pingan.ledger.Outcome;
import dev.pingan.ledger.Place;
import dev.pingan.ledger.Rejection;
import dev.pingan.ledger.Shape;
import dev.pingan.ledger.VisitTask;
import dev.pingan.ledger.ZeroTarget;
import dev.pingan.organisation.Answerable;
import dev.pingan.organisation.Bearer;
import dev.pingan.organisation.HouseholdKind;
import dev.pingan.organisation.LocalityKind;
import dev.pingan.organisation.PostKind;
import dev.pingan.plan.Attribute;
import dev.pingan.plan.ByDay;
import dev.pingan.plan.Cover;
import dev.pingan.plan.DutyRuns;
import dev.pingan.plan.EachAnswered;
import dev.pingan.plan.EachDay;
import dev.pingan.plan.InPlace;
import dev.pingan.plan.LatePolicy;
import dev.pingan.plan.Modality;
import dev.pingan.plan.OwedBy;
import dev.pingan.plan.RateAtLeast;
import dev.pingan.plan.Rounds;
import dev.pingan.plan.Seated;
import dev.pingan.plan.Selector;
import dev.pingan.report.Condition;
import dev.pingan.report.Considered;
import dev.pingan.report.Figures;
import dev.pingan.report.Note;
import dev.pingan.report.Performance;
import dev.pingan.report.Phase;
import dev.pingan.report.Reason;
import dev.pingan.report.Status;
import dev.pingan.report.Unattributed;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** The model's closed lists, by the name that each has in the schemas. */
final class CodeLists {
  /** Lists whose codes have names in two languages, with the family of their words. */
  static final Map<String, Titled> TITLED =
      Map.of(
          "place", new Titled("place.", codes(Place.values(), Place::code)),
          "task", new Titled("tasks.", codes(VisitTask.values(), VisitTask::code)),
          "outcome", new Titled("outcome.", codes(Outcome.values(), Outcome::code)),
          "target", new Titled("target.", codes(ZeroTarget.values(), ZeroTarget::code)),
          "grade", new Titled("grade.", codes(AccidentGrade.values(), AccidentGrade::code)));

  static final Map<String, List<String>> PLAIN =
      Map.ofEntries(
          Map.entry("post-kind", codes(PostKind.values(), PostKind::code)),
          Map.entry("locality-kind", codes(LocalityKind.values(), LocalityKind::code)),
          Map.entry("household-kind", codes(HouseholdKind.values(), HouseholdKind::code)),
          Map.entry("modality", codes(Modality.values(), Modality::code)),
          Map.entry("owed-by", codes(OwedBy.values(), OwedBy::code)),
          Map.entry("late-policy", codes(LatePolicy.values(), LatePolicy::code)),
          Map.entry("limit", names(ByDay.Limit.values())),
          Map.entry("on-day-off", names(ByDay.OnDayOff.values())),
          Map.entry("grouping", names(Rounds.Grouping.values())),
          Map.entry("days-off", names(DutyRuns.DaysOff.values())),
          Map.entry("ten-days", names(TenDayPeriod.values())),
          Map.entry("where", names(InPlace.Where.values())),
          Map.entry("subject", names(Cover.Subject.values())),
          Map.entry("together", names(Cover.Together.values())),
          Map.entry("watch", names(EachDay.Watch.values())),
          Map.entry("per", names(EachAnswered.Per.values())),
          Map.entry("due", names(EachAnswered.Due.values())),
          Map.entry("surveys", names(RateAtLeast.Surveys.values())),
          Map.entry("seat", names(Seated.Seat.values())),
          Map.entry("shape", codes(Shape.values(), Shape::code)),
          Map.entry("doer", codes(Selector.Doer.values(), Selector.Doer::code)),
          Map.entry("attribute", codes(Attribute.values(), Attribute::code)),
          Map.entry("bearer-kind", codes(Bearer.Kind.values(), Bearer.Kind::code)),
          Map.entry("status", names(Status.values())),
          Map.entry("phase", names(Phase.values())),
          Map.entry("performance", names(Performance.values())),
          Map.entry("note", codes(Note.values(), Note::code)),
          Map.entry("reason", codes(Reason.values(), Reason::code)),
          Map.entry("role", names(Answerable.Role.values())),
          Map.entry("asked", names(Verdict.Asked.values())),
          Map.entry("timing", names(Remedy.Timing.values())),
          Map.entry("contact", codes(Figures.Contact.values(), Figures.Contact::code)),
          Map.entry("condition", codes(Condition.values(), Condition::code)),
          Map.entry("proviso", codes(Considered.Proviso.values(), Considered.Proviso::code)),
          Map.entry(
              "unattributed-reason", codes(Unattributed.Why.values(), Unattributed.Why::code)),
          Map.entry("rejection-reason", codes(Rejection.Reason.values(), Rejection.Reason::code)));

  private CodeLists() {}

  private static <T> List<String> codes(T[] values, Function<T, String> code) {
    return Arrays.stream(values).map(code).toList();
  }

  private static List<String> names(Enum<?>[] values) {
    return codes(values, value -> value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  record Titled(String family, List<String> codes) {}
}
