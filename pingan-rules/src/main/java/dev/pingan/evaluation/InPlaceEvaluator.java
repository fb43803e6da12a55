package dev.pingan.evaluation;

import static java.util.stream.Collectors.joining;

import dev.pingan.identity.Id;
import dev.pingan.ledger.Entry;
import dev.pingan.ledger.Kind;
import dev.pingan.ledger.Measure;
import dev.pingan.ledger.Shape;
import dev.pingan.organisation.Bearer;
import dev.pingan.organisation.KeySite;
import dev.pingan.organisation.Unit;
import dev.pingan.plan.InPlace;
import dev.pingan.plan.Occasion;
import dev.pingan.plan.Selector.Doer;
import dev.pingan.report.Figures;
import dev.pingan.report.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Judges standing measures on the as-of day, or at the year's end. Ruling 5. */
final class InPlaceEvaluator implements RequirementEvaluator {
  private final Situation situation;
  private final InPlace requirement;
  private final List<Entry> measures;

  InPlaceEvaluator(Situation situation, InPlace requirement) {
    this.situation = situation;
    this.requirement = requirement;
    this.measures =
        situation.docket().of(Shape.MEASURE).stream()
            .filter(entry -> requirement.of().selects(entry.content()))
            .filter(entry -> !entry.occurredOn().isAfter(situation.judgedOn()))
            .toList();
  }

  @Override
  public Judgement judge(Bearer bearer, Occasion occasion) {
    List<Entry> own = measures.stream().filter(entry -> counts(entry, bearer)).toList();
    if (requirement.where() == InPlace.Where.BEARER) {
      return judge(List.of(Optional.empty()), own);
    }
    Optional<Set<Id<KeySite>>> sites =
        bearer.unit().flatMap(situation.organisation()::unit).flatMap(Unit::keySites);
    if (sites.isEmpty()) {
      return new Judgement().unknown(Reason.KEY_SITES_MISSING);
    }
    if (sites.get().isEmpty()) {
      return Judgement.notOwed(Reason.NO_BASE);
    }
    return judge(sites.get().stream().sorted().map(Optional::of).toList(), own);
  }

  private Judgement judge(List<Optional<Id<KeySite>>> places, List<Entry> own) {
    List<String> lacking = new ArrayList<>();
    Judgement judgement = new Judgement();
    for (Optional<Id<KeySite>> place : places) {
      List<Entry> there = own.stream().filter(entry -> isAt(entry, place)).toList();
      List<Entry> standing = there.stream().filter(this::stands).toList();
      judgement.evidence(standing.stream().map(Entry::id).toList());
      if (standing.isEmpty()) {
        lacking.add(place.map(Id::value).orElse(measure()));
        judgement.because(there.isEmpty() ? Reason.NOT_IN_PLACE : Reason.ENDED);
      }
    }
    judgement.figures(new Figures.Lacking(lacking));
    if (lacking.isEmpty()) {
      return judgement.inTime();
    }
    return lacking.size() < places.size() ? judgement.partly() : judgement;
  }

  private String measure() {
    return requirement.of().kinds().stream().map(Kind::code).sorted().collect(joining(","));
  }

  private boolean counts(Entry entry, Bearer bearer) {
    if (requirement.of().by() != Doer.BEARER) {
      return true;
    }
    Doing doing = Doing.of(entry.content());
    return bearer.unit().map(doing.units()::contains).orElse(doing.bureau());
  }

  private static boolean isAt(Entry entry, Optional<Id<KeySite>> place) {
    return place.isEmpty() || ((Measure) entry.content()).site().equals(place);
  }

  private boolean stands(Entry entry) {
    LocalDate judgedOn = situation.judgedOn();
    return ((Measure) entry.content()).until().map(judgedOn::isBefore).orElse(true);
  }
}
